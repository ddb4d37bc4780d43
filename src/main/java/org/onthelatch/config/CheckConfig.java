package org.onthelatch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onthelatch.ward.Site;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Folder;

/** What the command {@code check-config} says about a configuration folder. */
public final class CheckConfig {

    /** @param exitCode 0 in order, 1 not */
    public record Answer(List<String> lines, int exitCode) {
        public Answer {
            lines = List.copyOf(lines);
        }
    }

    private CheckConfig() {}

    public static Answer check(Path folder, Map<String, String> environment, Map<String, String> flags) {
        Checked<Settings> settings = ReadSettings.read(folder, environment, flags);
        Path sites = settings.value().map(Settings::sites).orElse(folder.resolve("sites"));
        Checked<Configuration> configuration = ReadConfiguration.read(new Folder(folder), new Folder(sites), "");
        List<ConfigError> errors = Stream.concat(settings.errors().stream(), configuration.errors().stream())
                .toList();
        return configuration
                .value()
                .filter(good -> errors.isEmpty())
                .map(CheckConfig::inOrder)
                .orElseGet(() -> wrong(errors));
    }

    private static Answer wrong(List<ConfigError> errors) {
        List<String> lines = new ArrayList<>();
        errors.forEach(error -> lines.add(error.message()));
        lines.add(Plurals.of(errors.size(), "error") + "; nothing was changed.");
        return new Answer(lines, 1);
    }

    private static Answer inOrder(Configuration configuration) {
        List<String> lines = new ArrayList<>();
        for (Site site : configuration.sites()) {
            lines.add("%s: %s, %s, %s, %s"
                    .formatted(
                            site.name(),
                            Plurals.of(site.wards().size(), "ward"),
                            Plurals.of(site.zones().size(), "zone"),
                            Plurals.of(site.doors().size(), "door"),
                            Plurals.of(site.controllers().size(), "controller")));
        }
        StatusReference statuses = configuration.statuses();
        lines.add("%d legal statuses, dated %s"
                .formatted(statuses.statuses().all().size(), statuses.date()));
        lines.add("Everything is in order.");
        return new Answer(lines, 0);
    }
}

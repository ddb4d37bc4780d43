package org.onthelatch.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.ReadSettings;
import org.onthelatch.config.Settings;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Folder;
import picocli.CommandLine.Option;

/** Where the configuration is, and the flags that overrule it. */
public final class ConfigOptions {
    @Option(
            names = "--config",
            paramLabel = "FOLDER",
            defaultValue = "config",
            description = "Configuration folder (config).")
    private Path folder = Path.of("config");

    @Option(names = "--http-port", paramLabel = "PORT", description = "Port of the pages and the API.")
    private Optional<String> httpPort = Optional.empty();

    @Option(names = "--mqtt-port", paramLabel = "PORT", description = "Port of the embedded broker.")
    private Optional<String> mqttPort = Optional.empty();

    @Option(names = "--data", paramLabel = "FOLDER", description = "Folder of the database and the keys.")
    private Optional<String> data = Optional.empty();

    public Path folder() {
        return folder;
    }

    public Map<String, String> flags() {
        Map<String, String> flags = new HashMap<>();
        httpPort.ifPresent(port -> flags.put("--http-port", port));
        mqttPort.ifPresent(port -> flags.put("--mqtt-port", port));
        data.ifPresent(path -> flags.put("--data", path));
        return flags;
    }

    /** Settings and everything else, or nothing after every error was printed. */
    public Optional<Read> read(PrintWriter err) {
        Checked<Settings> settings = ReadSettings.read(folder, System.getenv(), flags());
        Path sites = settings.value().map(Settings::sites).orElse(folder.resolve("sites"));
        Checked<Configuration> configuration = ReadConfiguration.read(new Folder(folder), new Folder(sites), "");
        List.of(settings.errors(), configuration.errors()).stream()
                .flatMap(List::stream)
                .map(ConfigError::message)
                .forEach(err::println);
        err.flush();
        return settings.value().flatMap(set -> configuration.value().map(read -> new Read(set, read)));
    }

    /** What was read. */
    public record Read(Settings settings, Configuration configuration) {}
}

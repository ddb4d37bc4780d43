package org.onthelatch.command.key;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.onthelatch.command.Commands;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.config.ReadSettings;
import org.onthelatch.config.Settings;
import org.onthelatch.mqtt.signed.KeyFolder;
import org.onthelatch.yaml.ConfigError;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What the {@code key} commands share: they work on the folder of keys, whether the service runs or not. */
final class KeyOptions {
    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    /** Does something with the keys; 0, or 1 after saying why it could not be done. */
    int on(BiConsumer<KeyFolder, Settings> work) {
        Optional<Settings> settings = settings();
        if (settings.isEmpty()) {
            return 1;
        }
        try {
            work.accept(new KeyFolder(settings.get().data().resolve("keys")), settings.get());
            out().flush();
            return 0;
        } catch (RuntimeException e) {
            spec.commandLine().getErr().println(Commands.why(e));
            return 1;
        }
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private Optional<Settings> settings() {
        return ReadSettings.read(config.folder(), System.getenv(), config.flags())
                .match(Optional::of, errors -> {
                    errors.stream()
                            .map(ConfigError::message)
                            .forEach(spec.commandLine().getErr()::println);
                    return Optional.empty();
                });
    }
}

package org.onthelatch.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.config.Settings.Http;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;
import org.onthelatch.yaml.Kind;

/** Reads the settings: file, then environment, then flags; the later wins. */
public final class ReadSettings {
    static final Kind<Integer> PORT = Kind.number(0, 65535);

    private static final Kind<String> TOPIC_PREFIX =
            new Kind<>("is not a topic prefix", "Write one such as latch/v1.", text -> {
                if (!text.matches("[a-z0-9-]+(/[a-z0-9-]+)*")) {
                    throw new IllegalArgumentException(text);
                }
                return text;
            });

    private static final Kind<Path> PATH = new Kind<>("is not a path", "Name a folder.", Path::of);

    private final List<ConfigError> errors = new ArrayList<>();
    private final Layers layers = new Layers(errors);
    private final Map<String, String> environment;

    private ReadSettings(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * The settings, or all that is wrong with them.
     *
     * @param folder the configuration folder with onlatch.yaml; a relative sites folder starts there
     * @param flags by name, such as {@code --http-port}
     */
    public static Checked<Settings> read(Path folder, Map<String, String> environment, Map<String, String> flags) {
        return new ReadSettings(environment).settings(folder, flags);
    }

    private Checked<Settings> settings(Path folder, Map<String, String> flags) {
        FileText.read(folder, "onlatch.yaml", errors).ifPresent(text -> layers.file("onlatch.yaml", text));
        layers.environment(environment);
        checkLogFormat();
        layers.flags(flags);

        Optional<Integer> httpPort = layers.read(Setting.HTTP_PORT, PORT);
        Optional<Broker> broker = new ReadBroker(layers, environment).broker();
        Optional<String> topicPrefix = layers.read(Setting.MQTT_TOPIC_PREFIX, TOPIC_PREFIX);
        Optional<Path> data = layers.read(Setting.DATA, PATH);
        Optional<Path> sites = layers.read(Setting.SITES, PATH);
        return errors.isEmpty()
                ? new Checked.Valid<>(new Settings(
                        new Http(layers.text(Setting.HTTP_HOST), httpPort.orElseThrow()),
                        broker.orElseThrow(),
                        topicPrefix.orElseThrow(),
                        data.orElseThrow(),
                        folder.resolve(sites.orElseThrow())))
                : new Checked.Invalid<>(errors);
    }

    private void checkLogFormat() {
        String format = environment.getOrDefault(Setting.LOG_FORMAT_VARIABLE, "text");
        if (!List.of("text", "json").contains(format)) {
            errors.add(new ConfigError(
                    "environment", 0, Setting.LOG_FORMAT_VARIABLE, format, "is not a format", "Use text or json."));
        }
    }
}

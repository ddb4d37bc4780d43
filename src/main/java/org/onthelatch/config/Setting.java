package org.onthelatch.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The settings, each with its key in the file, its environment variable and its flag. */
enum Setting {
    HTTP_HOST("http.host", "127.0.0.1"),
    HTTP_PORT("http.port", "8080"),
    MQTT_HOST("mqtt.host", "127.0.0.1"),
    MQTT_PORT("mqtt.port", "1883"),
    /** Whether the broker inside the service takes TLS with client certificates only. */
    MQTT_TLS("mqtt.tls", "off"),
    /** The name or address under which controllers reach it. */
    MQTT_ADDRESS("mqtt.address", ""),
    MQTT_URL("mqtt.url", ""),
    MQTT_USERNAME("mqtt.username", ""),
    /** A secret: only its file may be named in the settings file or by a flag. */
    MQTT_PASSWORD_FILE("mqtt.passwordFile", ""),
    /** PEM files for {@code tls://}: whom to trust, and who the service is. */
    MQTT_TRUST("mqtt.trust", ""),
    MQTT_CERTIFICATE("mqtt.certificate", ""),
    MQTT_KEY("mqtt.key", ""),
    MQTT_TOPIC_PREFIX("mqtt.topicPrefix", "latch/v1"),
    DATA("data", "data"),
    SITES("sites", "sites");

    /** The secret itself, which only the environment may hold. */
    static final String PASSWORD_VARIABLE = "ONLATCH_MQTT_PASSWORD";

    /** Read by the log's own description before any setting is: {@code text} or {@code json}. */
    static final String LOG_FORMAT_VARIABLE = "ONLATCH_LOG_FORMAT";

    private final String key;
    private final String otherwise;

    Setting(String key, String otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    String key() {
        return key;
    }

    String otherwise() {
        return otherwise;
    }

    String variable() {
        return "ONLATCH_" + name();
    }

    String flag() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Setting> ofKey(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting.key.equals(key))
                .findFirst();
    }

    static Optional<Setting> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }

    static Optional<Setting> ofFlag(String flag) {
        return Arrays.stream(values())
                .filter(setting -> setting.flag().equals(flag))
                .findFirst();
    }
}

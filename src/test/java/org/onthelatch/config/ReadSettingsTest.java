package org.onthelatch.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.config.Settings.Http;
import org.onthelatch.config.Settings.Secret;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.ConfigError;

class ReadSettingsTest {
    private static final Map<String, String> NONE = Map.of();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void a_file_that_sets_one_port() throws IOException {
        Files.writeString(folder.resolve("onlatch.yaml"), "http:\n  port: 8081\n");
    }

    @Test
    void what_nobody_sets_has_its_built_in_value() {
        Settings settings = good(NONE, NONE);

        assertThat(settings.http()).isEqualTo(new Http("127.0.0.1", 8081));
        assertThat(settings.broker()).isEqualTo(new Broker.Embedded("127.0.0.1", 1883));
        assertThat(settings.topicPrefix()).isEqualTo("latch/v1");
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.sites()).isEqualTo(folder.resolve("sites"));
    }

    @Test
    void the_environment_wins_over_the_file_and_a_flag_over_both() {
        Map<String, String> environment = Map.of("ONLATCH_HTTP_PORT", "8082");

        assertThat(good(environment, NONE).http().port()).isEqualTo(8082);
        assertThat(good(environment, Map.of("--http-port", "8083")).http().port())
                .isEqualTo(8083);
    }

    @Test
    void a_url_names_a_broker_elsewhere_and_a_file_holds_its_password() throws IOException {
        Path secret = Files.writeString(folder.resolve("password"), "lantern-42\n");
        Path trust = Files.writeString(folder.resolve("ca.crt"), "");

        Settings settings = good(
                Map.of(
                        "ONLATCH_MQTT_TRUST",
                        trust.toString(),
                        "ONLATCH_MQTT_URL",
                        "tls://broker.example:8883",
                        "ONLATCH_MQTT_USERNAME",
                        "onlatch",
                        "ONLATCH_MQTT_PASSWORD_FILE",
                        secret.toString()),
                NONE);

        assertThat(settings.broker())
                .isEqualTo(new Broker.External(
                        URI.create("tls://broker.example:8883"),
                        "onlatch",
                        new Secret("lantern-42"),
                        new Settings.Pem.Trust(trust)));
        assertThat(settings.toString()).doesNotContain("lantern-42");
    }

    @Test
    void all_errors_come_at_once_each_from_its_own_place() throws IOException {
        Files.writeString(folder.resolve("onlatch.yaml"), "http:\n  port: eighty\n  prot: 80\n");

        List<String> errors =
                errors(Map.of("ONLATCH_MQTT_PORT", "99999", "ONLATCH_HTTP_PROT", "80"), Map.of("--topic", "x"));

        assertThat(errors)
                .containsExactlyInAnyOrder(
                        "config error: http.prot (onlatch.yaml line 3): is not a setting. Use one of http.host,"
                                + " http.port, mqtt.host, mqtt.port, mqtt.tls, mqtt.address, mqtt.url, mqtt.username,"
                                + " mqtt.passwordFile, mqtt.trust, mqtt.certificate, mqtt.key, mqtt.topicPrefix,"
                                + " data, sites.",
                        "config error: ONLATCH_HTTP_PROT (environment): is not a setting. Use one of ONLATCH_HTTP_HOST,"
                                + " ONLATCH_HTTP_PORT, ONLATCH_MQTT_HOST, ONLATCH_MQTT_PORT, ONLATCH_MQTT_TLS,"
                                + " ONLATCH_MQTT_ADDRESS, ONLATCH_MQTT_URL, ONLATCH_MQTT_USERNAME,"
                                + " ONLATCH_MQTT_PASSWORD_FILE, ONLATCH_MQTT_TRUST, ONLATCH_MQTT_CERTIFICATE,"
                                + " ONLATCH_MQTT_KEY, ONLATCH_MQTT_TOPIC_PREFIX, ONLATCH_DATA, ONLATCH_SITES.",
                        "config error: --topic (command line): is not a setting. Use one of --http-host, --http-port,"
                                + " --mqtt-host, --mqtt-port, --mqtt-tls, --mqtt-address, --mqtt-url, --mqtt-username, --mqtt-password-file,"
                                + " --mqtt-trust, --mqtt-certificate, --mqtt-key, --mqtt-topic-prefix, --data, --sites.",
                        "config error: http.port (onlatch.yaml line 2): \"eighty\" is not a whole number from 0 to"
                                + " 65535. Write one from 0 to 65535.",
                        "config error: ONLATCH_MQTT_PORT (environment): \"99999\" is not a whole number from 0 to"
                                + " 65535. Write one from 0 to 65535.");
    }

    @Test
    void a_password_given_twice_is_refused_without_showing_it() throws IOException {
        Path secret = Files.writeString(folder.resolve("password"), "lantern-42");

        assertThat(errors(
                        Map.of(
                                "ONLATCH_MQTT_URL", "tcp://localhost:1883",
                                "ONLATCH_MQTT_PASSWORD", "lantern-43",
                                "ONLATCH_MQTT_PASSWORD_FILE", secret.toString()),
                        NONE))
                .containsExactly("config error: ONLATCH_MQTT_PASSWORD_FILE (environment): \"" + secret
                        + "\" and ONLATCH_MQTT_PASSWORD are both given. Keep one.");
    }

    @Test
    void a_password_in_the_settings_file_is_no_setting() throws IOException {
        Files.writeString(folder.resolve("onlatch.yaml"), "mqtt:\n  password: lantern-42\n");

        assertThat(errors(NONE, NONE))
                .singleElement()
                .asString()
                .startsWith("config error: mqtt.password (onlatch.yaml line 2): is not a setting.")
                .doesNotContain("lantern");
    }

    @Test
    void a_missing_file_is_an_error_like_any_other() throws IOException {
        Files.delete(folder.resolve("onlatch.yaml"));

        assertThat(errors(NONE, NONE))
                .containsExactly(
                        "config error: onlatch.yaml: is missing. Write it, or name another configuration" + " folder.");
    }

    private Settings good(Map<String, String> environment, Map<String, String> flags) {
        return read(environment, flags).value().orElseThrow();
    }

    private List<String> errors(Map<String, String> environment, Map<String, String> flags) {
        return read(environment, flags).errors().stream()
                .map(ConfigError::message)
                .toList();
    }

    private Checked<Settings> read(Map<String, String> environment, Map<String, String> flags) {
        return ReadSettings.read(folder, environment, flags);
    }
}

package org.onthelatch.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {
    static final String SETTINGS = """
            {
              "broker": {"host": "localhost", "port": %d, "tls": false},
              "topicPrefix": "latch/v1",
              "servicePublicKey": "%s",
              "keyEpoch": 1,
              "httpPort": %d,
              "devices": [
                {"device": "heron-a", "password": "cockle", "maxFobs": 100, "maxListBytes": 100000, "doors": [
                  {"door": "HD01", "internal": false, "reader": true, "fire": "STAFF_RELEASE", "powerLoss": "RELEASED"},
                  {"door": "HD29", "internal": false, "reader": false, "fire": "AUTO_ON_ALARM", "powerLoss": "RELEASED"}
                ]}
              ]
            }
            """;

    @Test
    void settings_are_read() {
        Settings settings = read(SETTINGS.formatted(1883, "ab".repeat(32), 0)
                .replace("\"httpPort\"", "\"memory\": \"m\", \"httpPort\""));

        assertThat(settings.broker().port()).isEqualTo(1883);
        assertThat(settings.memoryFolder()).hasValue(Path.of("m"));
        assertThat(settings.devices()).hasSize(1);
        assertThat(settings.devices().get(0).settings().doors()).hasSize(2);
    }

    @Test
    void all_errors_are_named_at_once() {
        String wrong = """
                {"broker": {"host": "", "port": 99999, "tls": true}, "servicePublicKey": "short", "httpPort": -1,
                 "colour": "blue",
                 "devices": [{"device": "Heron A", "password": "x", "doors": [
                   {"door": "HD01", "fire": "ON_FIRE", "powerLoss": "LOCKED"},
                   {"door": "HD01", "fire": "FREE_EXIT", "powerLoss": "LOCKED"}]}]}
                """;

        assertThatThrownBy(() -> read(wrong))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("broker/host")
                .hasMessageContaining("broker/port: expected a whole number from 1 to 65535, came 99999")
                .hasMessageContaining("broker/tls")
                .hasMessageContaining("servicePublicKey")
                .hasMessageContaining("httpPort")
                .hasMessageContaining("colour: no such setting")
                .hasMessageContaining("devices/0/device")
                .hasMessageContaining("devices/0/doors/0/fire")
                .hasMessageContaining("devices/0/doors/1/door: HD01 is there twice");
    }

    @Test
    void what_is_no_json_is_said_to_be_none() {
        assertThatThrownBy(() -> read("port: 1883"))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("not JSON");
    }

    @Test
    void no_device_is_an_error() {
        assertThatThrownBy(() -> read("{\"broker\":{\"host\":\"h\",\"port\":1},\"servicePublicKey\":\"%s\"}"
                        .formatted("ab".repeat(32))))
                .hasMessageContaining("devices: expected at least one device");
    }

    private static Settings read(String json) {
        return SettingsReader.read(new StringReader(json));
    }
}

package org.onthelatch.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.simulator.tls.TestAuthority;

class SettingsReaderTest {
    @TempDir
    private Path folder;

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

        assertThat(settings.devices()).hasSize(1);
        assertThat(settings.devices().get(0).broker().port()).isEqualTo(1883);
        assertThat(settings.devices().get(0).memoryFolder()).hasValue(folder.resolve("m/heron-a"));
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
                .hasMessageContaining("broker/ca: expected the PEM file")
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
        assertThatThrownBy(() -> read("{\"broker\":{\"host\":\"localhost\",\"port\":1},\"servicePublicKey\":\"%s\"}"
                        .formatted("ab".repeat(32))))
                .hasMessageContaining("devices: expected at least one device");
    }

    @Test
    void a_device_over_tls_has_its_certificate_and_key_beside_the_settings() {
        TestAuthority authority = new TestAuthority(folder, "ward");
        authority.enrol("heron-a");

        Settings settings = read(overTls("broker.example"));

        assertThat(settings.devices().get(0).broker().tls()).isNotNull();
        assertThat(settings.devices().get(0).login().certificate()).isNotNull();
    }

    @Test
    void over_tls_each_missing_or_wrong_file_is_named_by_its_key() {
        new TestAuthority(folder, "ward").enrol("heron-a", "heron-b", TestAuthority.pair("secp256r1"));

        assertThatThrownBy(() -> read(overTls("broker.example")))
                .hasMessageContaining("devices/0/certificate: expected the common name heron-a");
        assertThatThrownBy(() -> read(overTls("broker.example").replace("heron-a.key", "nowhere.key")))
                .hasMessageContaining("devices/0/");
        assertThatThrownBy(() -> read(overTls("broker.example").replace("\"certificate\": \"heron-a.crt\", ", "")))
                .hasMessageContaining("devices/0/certificate: expected the name of a PEM file, but missing");
        assertThatThrownBy(() -> read(overTls("broker.example").replace("ward-ca.pem", "nowhere.pem")))
                .hasMessageContaining("broker/ca: could not read");
    }

    @Test
    void plain_tcp_is_for_this_machine_only() {
        assertThatThrownBy(() -> read(overTls("broker.example").replace("tls://", "tcp://")))
                .hasMessageContaining("broker/url: expected tls://")
                .hasMessageContaining("broker/ca: expected only with tls://");
        assertThatThrownBy(() -> read(overTls("broker.example").replace("tls://", "mqtts://")))
                .hasMessageContaining("broker/url: expected tls://host:port");
    }

    @Test
    void a_folder_of_enrolled_devices_runs_together() throws IOException {
        for (String device : List.of("heron-a", "heron-b")) {
            Path own = Files.createDirectories(folder.resolve("all").resolve(device));
            new TestAuthority(own, "ward").enrol(device);
            Files.writeString(
                    own.resolve("settings.json"), overTls("broker.example").replace("heron-a", device));
        }

        Settings settings = SettingsPath.read(folder.resolve("all"), Optional.empty());

        assertThat(settings.devices())
                .extracting(device -> device.settings().device().id())
                .containsExactly("heron-a", "heron-b");
        assertThatThrownBy(() -> SettingsPath.read(Files.createDirectory(folder.resolve("empty")), Optional.empty()))
                .hasMessageContaining("expected settings.json");
    }

    private static String overTls(String host) {
        return """
                {"broker": {"url": "tls://%s:8883", "ca": "ward-ca.pem"}, "servicePublicKey": "%s",
                 "devices": [{"device": "heron-a", "certificate": "heron-a.crt", "key": "heron-a.key", "doors": []}]}
                """.formatted(host, "ab".repeat(32));
    }

    private Settings read(String json) {
        return SettingsReader.read(new StringReader(json), folder);
    }
}

package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.TestClient;
import org.onthelatch.command.Commands;
import org.onthelatch.command.Setup;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.ReadSettings;
import org.onthelatch.config.Settings;
import org.onthelatch.pki.Identity;
import org.onthelatch.running.Service;
import org.onthelatch.store.Store;
import org.onthelatch.yaml.Folder;

/** A ward does not stop for an engineer: the commands work beside the running service, which audits what they did (D53). */
@TestInstance(Lifecycle.PER_CLASS)
class EnrolmentWhileRunningTest {
    private final Path folder;
    private final Path config;
    private final int port = FreePort.any();
    private final Commands.Open open = new Commands.Open();
    private final StringWriter err = new StringWriter();
    private final Store store;
    private final Service service;

    EnrolmentWhileRunningTest(@TempDir Path chosen) throws IOException {
        folder = chosen;
        config = ConfigFolder.copy(
                chosen.resolve("config"),
                "http:%n  port: 0%nmqtt:%n  tls: on%n  port: %d%ndata: %s%n".formatted(port, chosen.resolve("data")));
        Settings settings =
                ReadSettings.read(config, Map.of(), Map.of()).value().orElseThrow();
        Clock clock = new RunningClock(TlsWard.BEGIN);
        Setup setup = new Setup(
                settings,
                ReadConfiguration.read(new Folder(config), new Folder(settings.sites()), "")
                        .value()
                        .orElseThrow(),
                clock,
                Map.of(),
                "",
                List.of());
        store = open.add(Store.open(setup));
        service = open.add(Service.start(setup, store));
    }

    @AfterAll
    void closes() {
        open.close();
    }

    @Test
    void a_controller_comes_in_with_its_bundle_gets_its_list_and_is_cut_off_when_it_is_revoked() throws Exception {
        Eventually.is("the service itself is connected", () -> service.doors().isConnected());
        run(
                "enrol",
                "heron-a",
                "--by",
                "D. Flint",
                "--out",
                folder.resolve("heron-a").toString());

        try (TestClient device = connect("heron-a", "heron-a")) {
            assertThat(device.subscribe("latch/v1/heron-a/access-list")).isLessThan(0x80);
            assertThat(device.nextAcknowledged().topic()).isEqualTo("latch/v1/heron-a/access-list");
            Eventually.is(
                    "its opening and first use are audited",
                    () -> audited("heron-a").size() == 2);

            run("revoke", "heron-a", "--by", "D. Flint", "--reason", "stolen from the van");

            Eventually.is("it is disconnected", () -> !device.isConnected());
        }
        Eventually.is("its revocation is audited", () -> audited("heron-a").size() == 3);
        assertThat(audited("heron-a"))
                .anyMatch(entry -> entry.contains("open enrolment window") && entry.contains("by D. Flint"))
                .anyMatch(entry -> entry.contains("use certificate for the first time"))
                .anyMatch(entry -> entry.contains("revoke certificate") && entry.contains("stolen from the van"));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> connect("heron-a", "heron-a"))
                .isInstanceOf(MqttException.class);
    }

    @Test
    void a_controller_is_renewed_while_it_is_connected() throws Exception {
        run(
                "enrol",
                "gate-a",
                "--by",
                "D. Flint",
                "--out",
                folder.resolve("old").toString());
        try (TestClient old = connect("gate-a", "old")) {
            run(
                    "renew",
                    "gate-a",
                    "--by",
                    "D. Flint",
                    "--out",
                    folder.resolve("new").toString());
            assertThat(old.publish("latch/v1/gate-a/status", "{}", 1, true)).isLessThan(0x80);

            try (TestClient renewed = connect("gate-a", "new")) {
                Eventually.is("the old one has gone", () -> !old.isConnected());
                assertThat(renewed.publish("latch/v1/gate-a/status", "{}", 1, true))
                        .isLessThan(0x80);
            }
        }
        Eventually.is("both are audited", () -> audited("gate-a").size() == 4);
    }

    private TestClient connect(String device, String bundle) throws MqttException {
        Path from = folder.resolve(bundle);
        Identity identity =
                Identity.read(from.resolve("ca.crt"), from.resolve("certificate.pem"), from.resolve("key.pem"));
        return TestClient.connect(URI.create("ssl://127.0.0.1:" + port), device, TlsWard.options(identity));
    }

    /** What the audit holds about a device, as stored. */
    private List<String> audited(String device) {
        List<String> found = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + folder.resolve("data").resolve("onlatch.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM record WHERE kind = 'audit'")) {
            while (rows.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(rows.getString(i)).append(' ');
                }
                if (row.toString().contains(device) && row.toString().contains("certificate ")) {
                    found.add(row.toString());
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("could not read the audit", e);
        }
    }

    private void run(String... args) {
        List<String> all = new ArrayList<>(List.of("controller"));
        all.addAll(List.of(args));
        all.addAll(List.of("--config", config.toString()));
        int exitCode =
                Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), all.toArray(String[]::new));
        assertThat(exitCode).as(err::toString).isZero();
    }
}

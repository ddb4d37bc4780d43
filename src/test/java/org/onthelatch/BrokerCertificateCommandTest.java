package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.cert.CertificateParsingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.command.Commands;
import org.onthelatch.command.Setup;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.ReadSettings;
import org.onthelatch.config.Settings;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.PkiFolder;
import org.onthelatch.running.BrokerLine;
import org.onthelatch.running.OpeningLine;
import org.onthelatch.yaml.Folder;

/** What an administrator types for a broker elsewhere, and what the service makes of it. */
class BrokerCertificateCommandTest {
    private final StringWriter said = new StringWriter();
    private final Path folder;
    private final Path config;
    private final Path pki;

    BrokerCertificateCommandTest(@TempDir Path chosen) throws IOException {
        folder = chosen;
        config = EnrolledWard.configure(chosen, "tls: off");
        pki = chosen.resolve("data/pki");
    }

    @Test
    void writes_what_mosquitto_needs_and_says_what_the_service_has_to_be_told() throws Exception {
        assertThat(run("--address", "broker.ward.example", "--address", "10.0.0.7", "--out", out()))
                .as(said::toString)
                .isZero();

        Path made = folder.resolve("made");
        Identity broker = Identity.read(made.resolve("ca.pem"), made.resolve("broker.pem"), made.resolve("broker.key"));
        assertThat(names(broker)).containsExactly("broker.ward.example", "10.0.0.7");
        assertThat(made.resolve("crl.pem")).hasSameTextualContentAs(pki.resolve("crl.pem"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.resolve("broker.key"))))
                .isEqualTo("rw-------");
        assertThat(Identity.read(made.resolve("ca.pem"), pki.resolve("service.crt"), pki.resolve("service.key")))
                .hasToString("CN=onlatch");
        assertThat(said.toString())
                .contains(
                        "url: tls://broker.ward.example:8883",
                        "trust: " + pki.resolve("ca.crt"),
                        "certificate: " + pki.resolve("service.crt"),
                        "key: " + pki.resolve("service.key"),
                        "broker.key is the broker's secret");
    }

    private static List<String> names(Identity identity) throws CertificateParsingException {
        return identity.chain().get(0).getSubjectAlternativeNames().stream()
                .map(name -> String.valueOf(name.get(1)))
                .toList();
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() {
        assertThat(run("--address", "broker.ward.example", "--out", out())).isZero();
        assertThat(run("--address", "broker.ward.example", "--out", out())).isEqualTo(1);
        assertThat(said.toString()).contains("must be a new or an empty folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://broker", "broker.ward.example:8883", "", "a b", "*.example"})
    void what_is_no_name_and_no_address_is_refused(String address) {
        assertThat(run("--address", address, "--out", out())).isEqualTo(1);
        assertThat(said.toString()).contains("--address must be a host name or an address", "\"" + address + "\"");
        assertThat(folder.resolve("made")).doesNotExist();
    }

    @Test
    void without_arguments_it_says_how_it_is_used() {
        assertThat(run()).isEqualTo(2);
        assertThat(said.toString()).contains("--address", "--out", "Usage: onlatch broker certificate");
    }

    /** As for the broker inside: nobody has to think of it after a year. */
    @Test
    void the_service_renews_its_own_certificate_at_a_start_before_it_ends() throws IOException {
        assertThat(run("--address", "127.0.0.1", "--out", out())).isZero();
        String first = Files.readString(pki.resolve("service.crt"));
        EnrolledWard.configure(
                folder.resolve("later"),
                "url: tls://127.0.0.1:%d%ntrust: %s%ncertificate: %s%nkey: %s"
                        .formatted(
                                FreePort.any(),
                                pki.resolve("ca.crt"),
                                pki.resolve("service.crt"),
                                pki.resolve("service.key")));

        openLine(Duration.ofDays(300));
        assertThat(Files.readString(pki.resolve("service.crt"))).isEqualTo(first);
        openLine(Duration.ofDays(340));

        assertThat(Files.readString(pki.resolve("service.crt"))).isNotEqualTo(first);
        assertThat(Identity.read(pki.resolve("ca.crt"), pki.resolve("service.crt"), pki.resolve("service.key")))
                .hasToString("CN=onlatch");
    }

    private void openLine(Duration later) {
        Path site = folder.resolve("later/config");
        Settings read = ReadSettings.read(
                        site, Map.of(), Map.of("--data", folder.resolve("data").toString()))
                .value()
                .orElseThrow();
        Setup setup = new Setup(
                read,
                ReadConfiguration.read(new Folder(site), new Folder(read.sites()), "")
                        .value()
                        .orElseThrow(),
                new RunningClock(TlsWard.BEGIN.plus(later)),
                Map.of(),
                "",
                List.of());
        try (Commands.Open open = new Commands.Open()) {
            BrokerLine line = open.add(OpeningLine.begin(setup)).opened();
            assertThat(line.clientId()).isEqualTo(BrokerLine.SERVICE);
        }
        assertThat(PkiFolder.open(pki, TlsWard.BEGIN, new SecureRandom()).serviceCertificate())
                .exists();
    }

    private String out() {
        return folder.resolve("made").toString();
    }

    private int run(String... words) {
        PrintWriter writer = new PrintWriter(said, true);
        List<String> all = new ArrayList<>(List.of("broker", "certificate"));
        all.addAll(List.of(words));
        all.addAll(List.of("--config", config.toString()));
        return Main.run(writer, writer, all.toArray(String[]::new));
    }
}

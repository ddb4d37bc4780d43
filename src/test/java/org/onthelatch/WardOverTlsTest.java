package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.Mosquitto;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/**
 * A second machine's worth of simulated doors over TLS, each with what {@code controller enrol} gave it: the same day has the same
 * results through the embedded broker and through Mosquitto.
 */
@TestInstance(Lifecycle.PER_CLASS)
class WardOverTlsTest {
    private static final String STOLEN = "cartlodge-b";

    private final Path folder;
    private final List<DayAtTheDoors.Story> embedded = new ArrayList<>();

    WardOverTlsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Lived once, whichever test asks first. */
    private DayAtTheDoors.Story embedded() throws IOException {
        if (embedded.isEmpty()) {
            try (EnrolledWard site = EnrolledWard.start(folder, "tls: on\nport: " + FreePort.any())) {
                embedded.add(new DayAtTheDoors(site).live());
            }
        }
        return embedded.get(0);
    }

    @Test
    void a_day_over_tls_through_the_embedded_broker_D52_D57_D73() throws IOException {
        DayAtTheDoors.Story story = embedded();

        assertThat(story.told())
                .containsExactly(
                        "HD01 04c10000000003: ASK ESCORT_NEEDED",
                        "HD01 04c10000000002: OPEN ",
                        "HD01 04c20000000001: OPEN ",
                        "HD01 04ffffffffffff: ASK UNKNOWN_FOB",
                        "HD01 04c10000000001: OPEN ",
                        "loosened: 201",
                        "P01 4 of 4",
                        "HD01 04c10000000001: OPEN ",
                        "CD01 RELEASED",
                        "/api/v1/doors/CD01/restored: DONE",
                        "CD01 NORMAL",
                        "/api/v1/doors/HD02/release: DONE",
                        "the same again: 200 DONE",
                        "HD01 04c10000000002: OPEN ",
                        "HD01 04c10000000003: ASK ESCORT_NEEDED",
                        "HD01 04c20000000001: OPEN_WITH_ESCORT ");
        assertThat(story.firstLists())
                .containsOnlyKeys(RunningDemo.DEVICES)
                .allSatisfy((device, hash) -> assertThat(hash).matches("[0-9a-f]{64}"));
        assertThat(story.lists().get("heron-a"))
                .as("the loosened level is in it")
                .isNotEqualTo(story.firstLists().get("heron-a"));
        assertThat(story.log().get("heron-a"))
                .as("none of the numbers of the controller before it")
                .allMatch(event -> event.contains("\"epoch\":2"));
        assertThat(story.log().get("heron-a"))
                .filteredOn(event -> event.contains("\"person\":\"P03\"") && event.contains("\"arrivedLate\":true"))
                .as("kept at the door while the line was cut")
                .hasSize(1);
        accountedFor(story);
    }

    private static void accountedFor(DayAtTheDoors.Story story) {
        assertThat(story.verdict().differences()).isEmpty();
        assertThat(story.verdict().waiting() + story.verdict().lost()).isZero();
        assertThat(story.verdict().same()).isGreaterThan(16);
    }

    @Nested
    @Needs(Part.MOSQUITTO)
    class WardOverTlsThroughMosquitto {
        private final int port = FreePort.any();

        @Test
        void the_same_day_has_the_same_results_and_then_a_stolen_controller_is_cut_off(@TempDir Path own)
                throws IOException {
            Path config = EnrolledWard.configure(own.resolve("before"), "tls: off");
            Path certificates = own.resolve("certificates");
            EnrolledWard.command(
                    config,
                    "broker",
                    "certificate",
                    "--address",
                    "127.0.0.1",
                    "--out",
                    certificates.toString(),
                    "--data",
                    own.resolve("data").toString());
            try (Mosquitto mosquitto = Mosquitto.withCertificates(port, certificates);
                    EnrolledWard site = EnrolledWard.start(own, elsewhere(own.resolve("data/pki")))) {
                DayAtTheDoors.Story story = new DayAtTheDoors(site).live();

                assertThat(story.firstLists()).isEqualTo(embedded().firstLists());
                assertThat(story.told()).isEqualTo(embedded().told());
                assertThat(story.lists()).isEqualTo(embedded().lists());
                assertThat(story.log()).isEqualTo(embedded().log());
                accountedFor(story);
                stolen(site, mosquitto);
            }
        }

        private String elsewhere(Path pki) {
            return """
                    url: tls://127.0.0.1:%d
                    trust: %s
                    certificate: %s
                    key: %s""".formatted(port, pki.resolve("ca.crt"), pki.resolve("service.crt"), pki.resolve("service.key"));
        }

        private Stream<String> others() {
            return RunningDemo.DEVICES.stream().filter(device -> !device.equals(STOLEN));
        }

        /** Mosquitto drops it only by a restart (ADR 14), which everyone else outlives. */
        private void stolen(EnrolledWard site, Mosquitto mosquitto) {
            Path list = site.data().resolve("pki/crl.pem");
            assertThat(mosquitto.takesRevocations(list)).as("nothing new").isFalse();

            Map<String, Long> before = site.lastNumbers();
            site.revoke(STOLEN);
            assertThat(mosquitto.takesRevocations(list)).isTrue();

            others().forEach(device -> Eventually.is(
                    device + " has noticed", () -> site.ward.lastSeq(device) > before.getOrDefault(device, 0L)));
            Eventually.is("the revoked one is told why not", () -> site.doorsSaid(STOLEN, "certificate_revoked"));
            assertThat(site.ward.isOnline(STOLEN)).isFalse();
            others().forEach(device -> Eventually.is(
                    device + " has every receipt",
                    () -> site.ward.isOnline(device) && site.ward.unreceipted(device) == 0));
            String outcome =
                    site.ward.leaves("heron-a", "HD01", DayAtTheDoors.STAFF).getString("outcome");
            assertThat(outcome).isEqualTo("OPEN");
            Eventually.is("what happens is receipted", () -> site.ward.unreceipted("heron-a") == 0);
        }
    }
}

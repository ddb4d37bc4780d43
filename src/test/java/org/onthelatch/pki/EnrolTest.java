package org.onthelatch.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.pki.Happening.Kind;

/** Windows, renewal and revocation, in virtual time (H32, reliability threat 6). */
class EnrolTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final String BY = "D. Flint";

    private final Path folder;
    private final PkiFolder pki;
    private final Enrol enrol;

    EnrolTest(@TempDir Path chosen) {
        folder = chosen.resolve("pki");
        pki = PkiFolder.open(folder, NOON, new SecureRandom());
        enrol = new Enrol(pki);
    }

    @Test
    void a_certificate_is_used_for_the_first_time_within_its_window_and_ever_after() {
        X509Certificate heron = first("heron-a", NOON);

        assertThat(gate().admit("heron-a", heron, NOON.plusSeconds(899))).isEmpty();
        assertThat(gate().admit("heron-a", heron, NOON.plus(Duration.ofDays(300))))
                .as("after a restart, too")
                .isEmpty();
    }

    @Test
    void a_window_closes_by_itself_for_good() {
        X509Certificate heron = first("heron-a", NOON);
        CertificateGate gate = gate();

        gate.refresh(NOON.plus(WINDOW));

        assertThat(gate.admit("heron-a", heron, NOON.plus(WINDOW))).isPresent();
        assertThat(gate.admit("heron-a", heron, NOON.plusSeconds(1)))
                .as("even if the clock goes back")
                .isPresent();
    }

    @Test
    void no_window_is_longer_than_15_minutes() {
        assertThatThrownBy(() -> enrol.first("heron-a", BY, Duration.ofMinutes(16), NOON))
                .hasMessageContaining("1 to 15 minutes, but was 16");
        assertThatThrownBy(() -> enrol.first("heron-a", BY, Duration.ZERO, NOON))
                .hasMessageContaining("but was 0");
        assertThat(pki.enrolments().all()).isEmpty();
    }

    @Test
    void a_device_with_a_good_certificate_is_renewed_not_enrolled_again() {
        X509Certificate heron = first("heron-a", NOON);
        assertThatThrownBy(() -> first("heron-a", NOON.plusSeconds(60))).hasMessageContaining("open until");
        assertThatThrownBy(() -> renewed("heron-a", NOON.plusSeconds(60))).hasMessageContaining("use enrol");
        assertThat(gate().admit("heron-a", heron, NOON.plusSeconds(120))).isEmpty();

        assertThatThrownBy(() -> first("heron-a", NOON.plusSeconds(180))).hasMessageContaining("use renew");
    }

    @Test
    void the_old_certificate_is_good_until_the_new_one_is_used() {
        X509Certificate old = first("heron-a", NOON);
        assertThat(gate().admit("heron-a", old, NOON)).isEmpty();
        Instant later = NOON.plus(Duration.ofDays(700));
        X509Certificate renewed = renewed("heron-a", later);
        CertificateGate gate = gate();

        assertThat(gate.admit("heron-a", old, later.plusSeconds(60))).isEmpty();
        assertThat(gate.admit("heron-a", renewed, later.plusSeconds(120))).isEmpty();

        assertThat(gate.mayStay("heron-a", old)).get().asString().contains("replaced by");
        assertThat(gate.admit("heron-a", old, later.plusSeconds(180))).isPresent();
        assertThat(gate.mayStay("heron-a", renewed)).isEmpty();
    }

    @Test
    void a_renewal_that_nobody_used_leaves_the_old_certificate_as_it_was() {
        X509Certificate old = first("heron-a", NOON);
        assertThat(gate().admit("heron-a", old, NOON)).isEmpty();
        renewed("heron-a", NOON.plusSeconds(60));
        CertificateGate gate = gate();
        gate.refresh(NOON.plus(Duration.ofHours(1)));

        assertThat(gate.admit("heron-a", old, NOON.plus(Duration.ofHours(2)))).isEmpty();
        assertThat(renewed("heron-a", NOON.plus(Duration.ofHours(3)))).isNotNull();
    }

    @Test
    void a_running_gate_hears_of_a_revocation_at_its_next_look() {
        X509Certificate heron = first("heron-a", NOON);
        X509Certificate gateA = first("gate-a", NOON);
        CertificateGate gate = gate();
        assertThat(gate.admit("heron-a", heron, NOON)).isEmpty();
        assertThat(gate.admit("gate-a", gateA, NOON)).isEmpty();

        enrol.revoke("heron-a", BY, "stolen", NOON.plusSeconds(30));
        gate.refresh(NOON.plusSeconds(31));

        assertThat(gate.mayStay("heron-a", heron)).get().asString().contains("was revoked");
        assertThat(gate.mayStay("gate-a", gateA)).isEmpty();
        assertThat(first("heron-a", NOON.plusSeconds(60)))
                .as("it may be enrolled anew")
                .isNotNull();
    }

    @Test
    void a_revocation_list_that_is_gone_or_older_makes_nothing_good_again() throws IOException {
        X509Certificate heron = first("heron-a", NOON);
        Path list = folder.resolve("crl.pem");
        String before = Files.readString(list);
        CertificateGate gate = gate();
        assertThat(gate.admit("heron-a", heron, NOON)).isEmpty();
        enrol.revoke("heron-a", BY, "stolen", NOON);
        gate.refresh(NOON);

        Files.writeString(list, before);
        gate.refresh(NOON);
        assertThat(gate.mayStay("heron-a", heron)).isPresent();
        Files.delete(list);
        gate.refresh(NOON);
        assertThat(gate.mayStay("heron-a", heron)).isPresent();
    }

    @Test
    void a_broken_revocation_list_shuts_nobody_out() throws IOException {
        X509Certificate heron = first("heron-a", NOON);
        CertificateGate gate = gate();
        assertThat(gate.admit("heron-a", heron, NOON)).isEmpty();

        Files.writeString(folder.resolve("crl.pem"), "half a fi");
        gate.refresh(NOON);

        assertThat(gate.admit("heron-a", heron, NOON.plusSeconds(5))).isEmpty();
    }

    @Test
    void everything_that_happens_is_told_once() {
        X509Certificate heron = first("heron-a", NOON);
        first("gate-a", NOON);
        CertificateGate gate = gate();
        assertThat(gate.admit("heron-a", heron, NOON.plusSeconds(9))).isEmpty();
        gate.refresh(NOON.plus(WINDOW));
        enrol.revoke("heron-a", BY, "stolen \\ again", NOON.plusSeconds(2000));

        List<Happening> told = pki.happenings().untold();

        assertThat(told.stream().map(happening -> happening.issued().device() + " " + happening.kind()))
                .containsExactly(
                        "gate-a " + Kind.OPENED,
                        "gate-a " + Kind.CLOSED_UNUSED,
                        "heron-a " + Kind.OPENED,
                        "heron-a " + Kind.USED,
                        "heron-a " + Kind.REVOKED);
        assertThat(told.get(3).at()).isEqualTo(NOON.plusSeconds(9));
        assertThat(told.get(4).by()).isEqualTo("by D. Flint: stolen \\ again");
        told.forEach(pki.happenings()::told);
        assertThat(pki.happenings().untold()).isEmpty();
    }

    @Test
    void certificates_that_end_soon_are_named_in_time() {
        X509Certificate heron = first("heron-a", NOON);
        first("gate-a", NOON);
        CertificateGate gate = gate();
        assertThat(gate.admit("heron-a", heron, NOON)).isEmpty();
        Instant end = NOON.plus(Enrol.VALIDITY);

        assertThat(ending(end.minus(Duration.ofDays(61)))).isEmpty();
        assertThat(ending(end.minus(Duration.ofDays(60)))).containsExactly("heron-a");
        assertThat(ending(end.plus(Duration.ofDays(9))))
                .as("ended, and still named")
                .containsExactly("heron-a");
        Instant late = end.minus(Duration.ofDays(30));
        X509Certificate renewed = renewed("heron-a", late);
        assertThat(gate().admit("heron-a", renewed, late)).isEmpty();
        assertThat(ending(end)).isEmpty();
    }

    @Test
    void whoever_gives_out_or_takes_back_says_who_and_why_in_a_line() {
        assertThatThrownBy(() -> enrol.first("heron-a", "D.\nFlint", WINDOW, NOON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> enrol.revoke("heron-a", BY, " ", NOON)).hasMessageContaining("reason");
        assertThat(pki.enrolments().all()).isEmpty();
    }

    private List<String> ending(Instant now) {
        return EndingSoon.of(pki.enrolments().all(), pki.revocationFile().read(), now).stream()
                .map(Issued::device)
                .toList();
    }

    private X509Certificate first(String device, Instant now) {
        return enrol.first(device, BY, WINDOW, now).identity().chain().get(0);
    }

    private X509Certificate renewed(String device, Instant now) {
        return enrol.renewed(device, BY, WINDOW, now).identity().chain().get(0);
    }

    private CertificateGate gate() {
        return new CertificateGate(pki, pki.service("onlatch", NOON).chain().get(0));
    }
}

package org.onthelatch.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.pki.CertificateGate;
import org.onthelatch.pki.Enrol;
import org.onthelatch.pki.PkiFolder;

/** A controller whose certificate ends is shut out of the broker: somebody has to go to the door before. */
class CheckCertificatesTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    @TempDir
    private Path data;

    @Test
    void a_controllers_certificate_that_ends_soon_is_named_with_what_to_do() {
        PkiFolder pki = PkiFolder.open(data.resolve("pki"), NOON, new SecureRandom());
        X509Certificate own = pki.service("onlatch", NOON).chain().get(0);
        X509Certificate heron = new Enrol(pki)
                .first("heron-a", "D. Flint", WINDOW, NOON)
                .identity()
                .chain()
                .get(0);
        assertThat(new CertificateGate(pki, own).admit("heron-a", heron, NOON)).isEmpty();

        assertThat(in(NOON).mark()).isEqualTo(Finding.Mark.OK);
        Finding later = in(NOON.plus(Enrol.VALIDITY).minus(Duration.ofDays(59)));

        assertThat(later.mark()).isEqualTo(Finding.Mark.FIX);
        assertThat(later.lines())
                .contains(
                        "the certificate of heron-a ends on 2028-11-22T12:00:00Z; run controller renew heron-a and bring"
                                + " the new one to the door");
    }

    private Finding in(Instant now) {
        return CheckCertificates.in(data, Clock.fixed(now, ZoneOffset.UTC));
    }
}

package org.onthelatch.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of certificates (H32): whole, closed to others, and the same after a restart. */
class PkiFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");
    private static final List<String> NAMES = List.of("127.0.0.1", "broker.example", "::1");
    private final SecureRandom random = new SecureRandom();
    private Path folder = Path.of("");

    @BeforeEach
    void choose(@TempDir Path chosen) {
        folder = chosen.resolve("pki");
    }

    @Test
    void an_authority_is_made_once_and_signs_what_says_who_it_is() throws Exception {
        Authority first = open(NOW).authority();
        Authority again = open(NOW.plusSeconds(5)).authority();
        Identity device = again.client("heron-a", new Validity(NOW, NOW.plus(Duration.ofDays(730))));

        assertThat(again.certificate()).isEqualTo(first.certificate());
        assertThat(first.certificate().getBasicConstraints()).isZero();
        device.chain().get(0).verify(first.certificate().getPublicKey());
        assertThat(device.chain().get(0).getSubjectX500Principal().getName()).isEqualTo("CN=heron-a");
        assertThat(device.chain().get(0).getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(device.chain().get(0).getSigAlgName()).isEqualTo("SHA256withECDSA");
        assertThat(device.toString()).isEqualTo("CN=heron-a");
    }

    @Test
    void nobody_else_may_look_into_it() throws IOException {
        PkiFolder pki = open(NOW);
        pki.server(NAMES, NOW);
        pki.service("onlatch", NOW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (var files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSize(8)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .as(file.toString())
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void a_key_that_others_may_read_is_refused_by_name() throws IOException {
        open(NOW);
        Path key = folder.resolve("ca.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> open(NOW))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(key.toString())
                .hasMessageContaining("chmod 600");
    }

    @Test
    void a_key_of_another_certificate_is_refused() throws IOException {
        PkiFolder pki = open(NOW);
        pki.service("onlatch", NOW);
        Files.copy(
                folder.resolve("service.key"),
                folder.resolve("ca.key"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> open(NOW)).hasMessageContaining("holds another");
    }

    @Test
    void the_broker_s_certificate_stays_until_it_ends_soon() {
        Identity first = open(NOW).server(NAMES, NOW);
        Instant early = NOW.plus(PkiFolder.OWN_VALIDITY).minus(PkiFolder.RENEW_BEFORE_END.plusDays(1));
        Instant late = NOW.plus(PkiFolder.OWN_VALIDITY).minus(PkiFolder.RENEW_BEFORE_END);

        assertThat(open(early).server(NAMES, early).chain()).isEqualTo(first.chain());
        Identity renewed = open(late).server(NAMES, late);
        assertThat(renewed.chain()).isNotEqualTo(first.chain());
        assertThat(renewed.chain().get(0).getNotAfter().toInstant()).isAfter(late.plus(Duration.ofDays(390)));
        assertThat(open(late).server(NAMES, late).chain()).isEqualTo(renewed.chain());
    }

    @Test
    void the_broker_s_certificate_is_renewed_for_a_name_that_it_lacks() {
        Identity first = open(NOW).server(NAMES, NOW);

        assertThat(open(NOW).server(List.of("127.0.0.1"), NOW).chain()).isEqualTo(first.chain());
        assertThat(open(NOW).server(List.of("other.example"), NOW).chain()).isNotEqualTo(first.chain());
    }

    @Test
    void a_revocation_list_is_read_as_it_was_written_and_only_under_the_authority() {
        PkiFolder pki = open(NOW);
        var serial = pki.service("onlatch", NOW).chain().get(0).getSerialNumber();
        Revocations revoked = Revocations.NONE.with(new Revocations.Entry(serial, NOW));

        assertThat(pki.revocationFile().read()).isEqualTo(Revocations.NONE);
        pki.revocationFile().write(revoked, NOW);

        assertThat(pki.revocationFile().read()).isEqualTo(revoked);
        Authority foreign = Authority.create("somebody else", NOW, random);
        assertThatThrownBy(() -> new RevocationFile(folder.resolve("crl.pem"), foreign).read())
                .hasMessageContaining("must be signed by");
    }

    @Test
    void a_missing_revocation_list_is_refused_since_revoked_certificates_would_be_good_again() throws IOException {
        PkiFolder pki = open(NOW);
        Files.delete(folder.resolve("crl.pem"));

        assertThatThrownBy(() -> pki.revocationFile().read()).hasMessageContaining("restore it");
        assertThat(open(NOW).authority().certificate())
                .isEqualTo(pki.authority().certificate());
        assertThat(folder.resolve("crl.pem")).doesNotExist();
    }

    private PkiFolder open(Instant now) {
        return PkiFolder.open(folder, now, random);
    }
}

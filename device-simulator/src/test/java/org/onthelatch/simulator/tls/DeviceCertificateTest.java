package org.onthelatch.simulator.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.simulator.site.DeviceId;

/** What an installer may have mixed up is told before anything connects, with the file and never with what is in it. */
class DeviceCertificateTest {
    private static final DeviceId HERON = new DeviceId("heron-a");

    @TempDir
    private Path folder;

    private TestAuthority authority;

    @BeforeEach
    void authority() {
        authority = new TestAuthority(folder, "ward");
        authority.enrol("heron-a");
    }

    @Test
    void a_certificate_and_its_key_are_taken() {
        assertThat(of("heron-a.crt", "heron-a.key").keys()).isNotNull();
    }

    @Test
    void the_certificate_of_another_device_is_refused() {
        authority.enrol("heron-b");

        assertThatThrownBy(() -> of("heron-b.crt", "heron-b.key"))
                .hasMessageContaining("expected the common name heron-a")
                .hasMessageContaining("came \"heron-b\"");
    }

    @Test
    void the_key_of_another_certificate_is_refused() {
        authority.enrol("other", "heron-a", TestAuthority.pair("secp256r1"));

        assertThatThrownBy(() -> of("heron-a.crt", "other.key"))
                .hasMessageContaining("expected the key of the certificate heron-a.crt")
                .hasMessageContaining("other.key");
    }

    @Test
    void only_a_key_on_the_curve_p_256_is_taken() throws NoSuchAlgorithmException {
        authority.enrol("rsa", "heron-a", KeyPairGenerator.getInstance("RSA").generateKeyPair());
        authority.enrol("p384", "heron-a", TestAuthority.pair("secp384r1"));

        assertThatThrownBy(() -> of("rsa.crt", "rsa.key")).hasMessageContaining("came another kind of key");
        assertThatThrownBy(() -> of("p384.crt", "p384.key")).hasMessageContaining("came another curve");
    }

    @Test
    void files_that_hold_something_else_or_nothing_are_named() throws IOException {
        Files.writeString(
                folder.resolve("old.key"), "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----");
        Files.writeString(folder.resolve("torn.crt"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----");

        assertThatThrownBy(() -> of("heron-a.key", "heron-a.key")).hasMessageContaining("expected a certificate");
        assertThatThrownBy(() -> of("heron-a.crt", "old.key"))
                .hasMessageContaining("PKCS#8")
                .hasMessageContaining("old.key");
        assertThatThrownBy(() -> of("torn.crt", "heron-a.key")).hasMessageContaining("torn.crt");
        assertThatThrownBy(() -> of("none.crt", "heron-a.key")).hasMessageContaining("could not read");
    }

    private DeviceCertificate of(String certificate, String key) {
        return DeviceCertificate.of(HERON, folder.resolve(certificate), folder.resolve(key));
    }
}

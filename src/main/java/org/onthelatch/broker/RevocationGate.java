package org.onthelatch.broker;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** Knows which certificates were revoked, from the list that the authority signs (RFC 5280). All others that TLS lets in are good. */
final class RevocationGate implements ByCertificate, Certificates.Gate {
    private final ReadAgain<X509CRL> list;

    /**
     * @param authority its certificate, PEM
     * @param list its revocation list, PEM; a changed one counts at once
     * @throws IllegalStateException if one cannot be read, or the list is not the authority's
     */
    RevocationGate(Path authority, Path list) {
        PublicKey key = new ReadAgain<>(authority, RevocationGate::certificate)
                .current()
                .getPublicKey();
        this.list = new ReadAgain<>(list, file -> list(file, key));
    }

    private static X509Certificate certificate(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("%s must hold a certificate: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static X509CRL list(Path file, PublicKey authority) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
            list.verify(authority);
            return list;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "%s must hold a revocation list of the authority: %s".formatted(file, e.getMessage()), e);
        }
    }

    @Override
    public Certificates.Gate gate() {
        return this;
    }

    @Override
    public Optional<String> admit(String clientId, X509Certificate certificate) {
        return mayStay(clientId, certificate);
    }

    @Override
    public Optional<String> mayStay(String clientId, X509Certificate certificate) {
        return list.current().isRevoked(certificate)
                ? Optional.of("its certificate %s was revoked"
                        .formatted(certificate.getSerialNumber().toString(16)))
                : Optional.empty();
    }
}

package org.onthelatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.onthelatch.pki.Certified;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.Pem;

/** Puts the service's certificates where {@code listeners/tls.conf} names them, as an administrator would. */
final class MosquittoCertificates {
    private final Path authority;
    private final Certified certified;
    private final Path certs;

    /** @param authority the folder of the service's authority */
    MosquittoCertificates(Path authority, Certified certified, Path certs) {
        this.authority = authority;
        this.certified = certified;
        this.certs = certs;
    }

    void install() {
        Identity server = certified.server();
        try {
            Files.createDirectories(certs);
            Files.writeString(certs.resolve("ca.pem"), Pem.of(server.trust()));
            Files.writeString(certs.resolve("broker.pem"), Pem.of(server.chain()));
            Files.writeString(certs.resolve("broker.key"), Pem.of(server.keys().get(0)));
            bringRevocations();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void bringRevocations() {
        try {
            Files.copy(authority.resolve("crl.pem"), certs.resolve("crl.pem"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

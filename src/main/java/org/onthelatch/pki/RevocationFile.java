package org.onthelatch.pki;

import java.nio.file.Path;
import java.time.Instant;
import org.onthelatch.secret.OwnerOnly;

/** {@code crl.pem}: the authority's revocation list (RFC 5280), as other brokers can read it too. */
public final class RevocationFile {
    private final Path file;
    private final Authority authority;

    RevocationFile(Path file, Authority authority) {
        this.file = file;
        this.authority = authority;
    }

    /** @throws IllegalStateException if it is missing, unreadable or not signed by the authority */
    public Revocations read() {
        return Revocations.read(file, authority);
    }

    /** As another broker reads it. */
    public String pem() {
        return OwnerOnly.read(file);
    }

    void write(Revocations revocations, Instant now) {
        OwnerOnly.write(file, Pem.of(authority.revocationList(revocations.entries(), revocations.number(), now)));
    }

    @Override
    public String toString() {
        return file.toString();
    }
}

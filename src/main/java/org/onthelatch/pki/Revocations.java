package org.onthelatch.pki;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.Extension;
import org.onthelatch.secret.OwnerOnly;

/**
 * What was revoked so far: the content of {@code crl.pem}.
 *
 * @param number grows with each list, so that an older one is known for what it is
 */
public record Revocations(BigInteger number, List<Entry> entries) {
    /** Nothing was ever revoked. */
    public static final Revocations NONE = new Revocations(BigInteger.ZERO, List.of());

    /** One certificate, and since when, in whole seconds. */
    public record Entry(BigInteger serial, Instant at) {
        public Entry {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    public Revocations {
        entries = List.copyOf(entries);
    }

    public boolean has(BigInteger serial) {
        return at(serial).isPresent();
    }

    /** Since when a certificate is revoked. */
    public Optional<Instant> at(BigInteger serial) {
        return entries.stream()
                .filter(entry -> entry.serial().equals(serial))
                .map(Entry::at)
                .findFirst();
    }

    /** The next list. */
    Revocations with(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Revocations(number.add(BigInteger.ONE), more);
    }

    /**
     * Reads a list.
     *
     * @throws IllegalStateException if it is missing, unreadable or not signed by the authority
     */
    static Revocations read(Path file, Authority authority) {
        if (!Files.exists(file)) {
            throw new IllegalStateException(
                    "revocation list %s must be there, or revoked certificates would be good again; restore it"
                            .formatted(file));
        }
        X509CRL list = Pem.revocationList(file.toString(), OwnerOnly.read(file));
        try {
            list.verify(authority.certificate().getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "revocation list %s must be signed by %s, but is not".formatted(file, authority), e);
        }
        return new Revocations(number(list), entries(list));
    }

    private static List<Entry> entries(X509CRL list) {
        if (list.getRevokedCertificates() == null) {
            return List.of();
        }
        return list.getRevokedCertificates().stream()
                .map(entry -> new Entry(entry.getSerialNumber(), revokedAt(entry)))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList();
    }

    private static Instant revokedAt(X509CRLEntry entry) {
        return entry.getRevocationDate().toInstant();
    }

    private static BigInteger number(X509CRL list) {
        byte[] value = list.getExtensionValue(Extension.cRLNumber.getId());
        return value == null
                ? BigInteger.ZERO
                : CRLNumber.getInstance(ASN1OctetString.getInstance(value).getOctets())
                        .getCRLNumber();
    }
}

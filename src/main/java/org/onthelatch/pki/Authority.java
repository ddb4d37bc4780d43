package org.onthelatch.pki;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.secret.OwnerOnly;

/**
 * The service's own small certificate authority. It signs for this service's broker, this service and its devices, and for
 * nobody else. Never prints its key.
 */
public final class Authority {
    /** Longer than any door controller lives; replaced by hand. */
    public static final Duration VALIDITY = Duration.ofDays(20 * 365);

    private static final int SERIAL_BITS = 127;
    private static final Path CERTIFICATE_FILE = Path.of("ca.crt");
    private static final Path KEY_FILE = Path.of("ca.key");

    private final X509Certificate certificate;
    private final PrivateKey key;
    private final SecureRandom random;

    private Authority(X509Certificate certificate, PrivateKey key, SecureRandom random) {
        this.certificate = certificate;
        this.key = key;
        this.random = random;
    }

    /** A new authority that is kept nowhere. */
    public static Authority create(String name, Instant now, SecureRandom random) {
        KeyPair pair = pair(random);
        Paper paper = new Paper(name, pair.getPublic(), new Validity(now, now.plus(VALIDITY)), serial(random));
        return new Authority(Signed.authority(paper, pair.getPrivate()), pair.getPrivate(), random);
    }

    /**
     * The authority of a folder, made there if there is none: {@code ca.crt}, {@code ca.key}.
     *
     * @throws IllegalStateException if one of the two is missing, unreadable, or open to others
     */
    public static Authority loadOrCreate(Path folder, Instant now, SecureRandom random) {
        Path certificate = folder.resolve(CERTIFICATE_FILE);
        Path key = folder.resolve(KEY_FILE);
        if (Files.exists(certificate) || Files.exists(key)) {
            Identity kept = Identity.read(certificate, certificate, key);
            return new Authority(kept.chain().get(0), kept.keys().get(0), random);
        }
        Authority made = create("On the Latch " + serial(random).toString(16).substring(0, 8), now, random);
        OwnerOnly.write(key, Pem.of(made.key));
        OwnerOnly.write(certificate, Pem.of(made.certificate));
        return made;
    }

    /** A certificate for a client: a device, or the service itself. Its common name is its MQTT client id. */
    public Identity client(String name, Validity validity) {
        KeyPair pair = pair(random);
        Paper paper = new Paper(name, pair.getPublic(), validity, serial(random));
        return identity(Signed.client(paper, certificate, key), pair);
    }

    /** @param names host names and addresses under which clients reach the server */
    public Identity server(String name, List<String> names, Validity validity) {
        KeyPair pair = pair(random);
        Paper paper = new Paper(name, pair.getPublic(), validity, serial(random));
        return identity(Signed.server(paper, names, certificate, key), pair);
    }

    /**
     * A revocation list (RFC 5280, section 5) that stays valid as long as the authority: one that ran out would shut
     * every door's line at once.
     *
     * @param number grows with each list
     */
    X509CRL revocationList(List<Revocations.Entry> revoked, BigInteger number, Instant now) {
        return Signed.revocationList(revoked, number, new Validity(now, end()), certificate, key);
    }

    private Identity identity(X509Certificate signed, KeyPair pair) {
        return new Identity(List.of(certificate), List.of(signed), List.of(pair.getPrivate()));
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public Instant end() {
        return certificate.getNotAfter().toInstant();
    }

    private static BigInteger serial(SecureRandom random) {
        return new BigInteger(SERIAL_BITS, random).setBit(SERIAL_BITS - 1);
    }

    private static KeyPair pair(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has EC P-256", e);
        }
    }

    @Override
    public String toString() {
        return certificate.getSubjectX500Principal().getName();
    }
}

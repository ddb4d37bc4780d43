package org.onthelatch.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onthelatch.secret.OwnerOnly;

/**
 * The folder of everything about certificates: {@code ca.crt} and {@code ca.key}; {@code server.crt} and
 * {@code server.key} of the embedded broker; {@code service.crt} and {@code service.key} with which the service signs in to
 * it; {@code crl.pem}; {@code issued} and {@code told}. Only its owner may look into it.
 */
public final class PkiFolder {
    /** How long the certificates of the broker and the service are good; both are renewed at a start. */
    static final Duration OWN_VALIDITY = Duration.ofDays(397);

    /** From when on a start renews them. */
    static final Duration RENEW_BEFORE_END = Duration.ofDays(60);

    /** Clocks differ: what is good now is good for a machine that is an hour behind. */
    static final Duration EARLIER = Duration.ofHours(1);

    private final Path folder;
    private final Authority authority;
    private final Enrolments enrolments;

    private PkiFolder(Path folder, Authority authority) {
        this.folder = folder;
        this.authority = authority;
        this.enrolments = new Enrolments(folder.resolve("issued"));
    }

    /**
     * Opens the folder, and makes the authority if there is none.
     *
     * @throws IllegalStateException if something in it is not what it should be, saying what
     */
    public static PkiFolder open(Path folder, Instant now, SecureRandom random) {
        OwnerOnly.folder(folder);
        return alone(folder, () -> {
            boolean isNew = !Files.exists(folder.resolve("ca.crt"));
            PkiFolder open = new PkiFolder(folder, Authority.loadOrCreate(folder, now, random));
            if (isNew) {
                open.revocationFile().write(Revocations.NONE, now);
            }
            return open;
        });
    }

    /** Does what no two processes may do at a time. */
    public <T> T alone(Supplier<T> work) {
        return alone(folder, work);
    }

    private static <T> T alone(Path folder, Supplier<T> work) {
        Path file = folder.resolve("lock");
        try (FileChannel channel = OwnerOnly.openLock(file);
                FileLock ignored = channel.lock()) {
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException("could not lock " + file, e);
        }
    }

    public Authority authority() {
        return authority;
    }

    /** For {@code ca.crt} of a device's bundle. */
    public Path authorityFile() {
        return folder.resolve("ca.crt");
    }

    public RevocationFile revocationFile() {
        return new RevocationFile(folder.resolve("crl.pem"), authority);
    }

    public Happenings happenings() {
        return new Happenings(enrolments, revocationFile(), folder.resolve("told"));
    }

    public Enrolments enrolments() {
        return enrolments;
    }

    /**
     * Who the broker is: the identity in the folder, or a new one if that ends soon or lacks one of the names.
     *
     * @param names host names and addresses under which clients reach it
     */
    public Identity server(Collection<String> names, Instant now) {
        List<String> written =
                names.stream().distinct().map(PkiFolder::asWritten).toList();
        return own("server", now, written, validity -> authority.server("onlatch-broker", written, validity));
    }

    /** Who a broker elsewhere is, with a key that is kept nowhere here; never empty, names as for {@link #server}. */
    public Identity brokerElsewhere(Collection<String> names, Instant now) {
        List<String> written =
                names.stream().distinct().map(PkiFolder::asWritten).toList();
        return authority.server("onlatch-broker", written, new Validity(now.minus(EARLIER), now.plus(OWN_VALIDITY)));
    }

    /** An address of IPv6 has many forms; a certificate has one. */
    private static String asWritten(String name) {
        try {
            return name.contains(":") ? InetAddress.getByName(name).getHostAddress() : name;
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("\"%s\" must be a host name or an address".formatted(name), e);
        }
    }

    /** Who the service is to the broker; {@code clientId} is its MQTT client id. */
    public Identity service(String clientId, Instant now) {
        return own("service", now, Set.of(), validity -> authority.client(clientId, validity));
    }

    /** Where {@link #service} keeps its certificate. */
    public Path serviceCertificate() {
        return folder.resolve("service.crt");
    }

    /** Where {@link #service} keeps its key. */
    public Path serviceKey() {
        return folder.resolve("service.key");
    }

    /** Whether a file is the one in which {@link #service} keeps its certificate. */
    public boolean holdsServiceCertificate(Path file) {
        return serviceCertificate()
                .toAbsolutePath()
                .normalize()
                .equals(file.toAbsolutePath().normalize());
    }

    private interface Issuing {
        Identity issue(Validity validity);
    }

    private Identity own(String name, Instant now, Collection<String> names, Issuing issuing) {
        Path certificate = folder.resolve(name + ".crt");
        Path key = folder.resolve(name + ".key");
        if (Files.exists(certificate) && Files.exists(key)) {
            X509Certificate kept = Pem.certificates(certificate.toString(), OwnerOnly.read(certificate))
                    .get(0);
            if (isGood(kept, now) && namesOf(kept).containsAll(names)) {
                return Identity.read(authorityFile(), certificate, key);
            }
        }
        Identity made = issuing.issue(new Validity(now.minus(EARLIER), now.plus(OWN_VALIDITY)));
        write(certificate, key, made);
        return made;
    }

    /** The old certificate goes first: a crash between the two leaves none, and the next start makes both anew. */
    private static void write(Path certificate, Path key, Identity made) {
        OwnerOnly.delete(certificate);
        OwnerOnly.write(key, Pem.of(made.keys().get(0)));
        OwnerOnly.write(certificate, Pem.of(made.chain()));
    }

    private boolean isGood(X509Certificate certificate, Instant now) {
        Instant end = certificate.getNotAfter().toInstant();
        boolean ours = certificate
                .getIssuerX500Principal()
                .equals(authority.certificate().getSubjectX500Principal());
        return ours && end.minus(RENEW_BEFORE_END).isAfter(now);
    }

    private static Set<String> namesOf(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? Set.of()
                    : names.stream()
                            .map(name -> String.valueOf(name.get(1)))
                            .collect(Collectors.toCollection(TreeSet::new));
        } catch (CertificateParsingException e) {
            throw new IllegalStateException("the broker's certificate has names that cannot be read", e);
        }
    }
}

package org.onthelatch.pki;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which certificates are good now: given out by this service, not revoked, used for the first time within the window, and
 * not replaced by a newer one that was used. TLS has checked the signature and the dates. Safe for use by any thread.
 */
public final class CertificateGate {
    private static final Logger LOG = LoggerFactory.getLogger(CertificateGate.class);

    private final Enrolments enrolments;
    private final RevocationFile revocationFile;
    private final BigInteger service;
    private Revocations revocations;
    private List<Enrolment> known;
    private String lastFault = "";

    /**
     * @param service the certificate of the service itself, which needs no enrolment
     * @throws IllegalStateException if the revocation list cannot be read
     */
    public CertificateGate(PkiFolder folder, X509Certificate service) {
        this.enrolments = folder.enrolments();
        this.revocationFile = folder.revocationFile();
        this.service = service.getSerialNumber();
        this.revocations = revocationFile.read();
        this.known = enrolments.all();
    }

    /** Why a client may not come in; empty if it may. The first use of a certificate is on the disk before it comes in. */
    public synchronized Optional<String> admit(String name, X509Certificate certificate, Instant now) {
        BigInteger serial = certificate.getSerialNumber();
        if (find(name, certificate).isEmpty() && !serial.equals(service)) {
            read(); // given out a moment ago, perhaps
        }
        Optional<String> why = mayStay(name, certificate);
        if (why.isPresent() || serial.equals(service)) {
            return why;
        }
        Enrolment enrolment = find(name, certificate).orElseThrow();
        if (!enrolment.isUsed()) {
            if (!enrolment.isOpen(now)) {
                return Optional.of("its enrolment window closed at %s; enrol it again"
                        .formatted(enrolment.issued().windowEnds()));
            }
            enrolments.used(enrolment.issued(), now);
            read();
        }
        return Optional.empty();
    }

    /** Why a client that came in may not stay; empty if it may. */
    public synchronized Optional<String> mayStay(String name, X509Certificate certificate) {
        BigInteger serial = certificate.getSerialNumber();
        if (revocations.has(serial)) {
            return Optional.of("its certificate %s was revoked".formatted(serial.toString(16)));
        }
        if (serial.equals(service)) {
            return Optional.empty();
        }
        Optional<Enrolment> enrolment = find(name, certificate);
        if (enrolment.isEmpty()) {
            return Optional.of("its certificate %s was never given out here".formatted(serial.toString(16)));
        }
        return known.stream()
                .filter(enrolment.get()::isReplacedBy)
                .findFirst()
                .map(newer -> "its certificate was replaced by %s"
                        .formatted(newer.issued().serialText()));
    }

    private Optional<Enrolment> find(String name, X509Certificate certificate) {
        String fingerprint = Issued.fingerprint(certificate);
        return known.stream()
                .filter(enrolment -> enrolment.issued().fingerprint().equals(fingerprint))
                .filter(enrolment -> enrolment.issued().device().equals(name))
                .findFirst();
    }

    /** Reads the folder again, and closes the windows that have ended. */
    public synchronized void refresh(Instant now) {
        read();
        List<Enrolment> over = known.stream()
                .filter(enrolment -> enrolment.stage() instanceof Enrolment.Stage.Waiting)
                .filter(enrolment -> !enrolment.isOpen(now))
                .toList();
        over.forEach(enrolment -> enrolments.closed(enrolment.issued(), now));
        if (!over.isEmpty()) {
            read();
        }
    }

    private void read() {
        try {
            Revocations latest = revocationFile.read();
            if (latest.number().compareTo(revocations.number()) < 0) {
                throw new IllegalStateException("%s has number %s, but %s was read before"
                        .formatted(revocationFile, latest.number(), revocations.number()));
            }
            revocations = latest;
            known = enrolments.all();
            lastFault = "";
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    /** What was revoked stays revoked and what was good stays good: no fault of a file may shut out a ward's doors. */
    private void tell(RuntimeException fault) {
        String reason = String.valueOf(fault.getMessage());
        if (!reason.equals(lastFault)) {
            LOG.error("could not read the certificates anew; going on with what was read before", fault);
            lastFault = reason;
        }
    }

    /** Everything that was given out, as last read. */
    public synchronized List<Enrolment> known() {
        return known;
    }

    public synchronized Revocations revocations() {
        return revocations;
    }
}

package org.onthelatch.pki;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Gives out certificates and takes them back. One process at a time: call within {@link PkiFolder#alone}. */
public final class Enrol {
    /** How long a device's certificate is good. */
    public static final Duration VALIDITY = Duration.ofDays(2 * 365);

    /** The longest time in which a certificate may be used for the first time. */
    public static final Duration LONGEST_WINDOW = Duration.ofMinutes(15);

    private final PkiFolder folder;

    public Enrol(PkiFolder folder) {
        this.folder = folder;
    }

    /** What was given out, with the key that exists nowhere else. */
    public record Given(Issued issued, Identity identity) {}

    /**
     * A first certificate, or one after the last was revoked, ran out or was never used.
     *
     * @throws IllegalStateException if the device has a good one, or one whose window is open
     */
    public Given first(String device, String by, Duration window, Instant now) {
        live(device, now).ifPresent(enrolment -> {
            throw new IllegalStateException(
                    enrolment.isUsed()
                            ? "%s has a certificate that is good until %s; use renew, or revoke it first"
                                    .formatted(
                                            device,
                                            enrolment.issued().validity().until())
                            : "%s has an enrolment window that is open until %s; wait, or revoke it"
                                    .formatted(device, enrolment.issued().windowEnds()));
        });
        return give(device, by, window, now);
    }

    /**
     * A further certificate; the old one is good until the new one is used.
     *
     * @throws IllegalStateException if the device has none that is good
     */
    public Given renewed(String device, String by, Duration window, Instant now) {
        if (live(device, now).filter(Enrolment::isUsed).isEmpty()) {
            throw new IllegalStateException(
                    "%s has no certificate in use that could be renewed; use enrol".formatted(device));
        }
        return give(device, by, window, now);
    }

    private Given give(String device, String by, Duration window, Instant now) {
        if (window.compareTo(LONGEST_WINDOW) > 0 || window.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new IllegalArgumentException("an enrolment window must be 1 to %d minutes, but was %d"
                    .formatted(LONGEST_WINDOW.toMinutes(), window.toMinutes()));
        }
        Instant until = now.plus(VALIDITY);
        Instant end = folder.authority().end();
        Validity validity = new Validity(now.minus(PkiFolder.EARLIER), until.isBefore(end) ? until : end);
        Identity identity = folder.authority().client(device, validity);
        Instant windowEnds = now.plus(window).truncatedTo(ChronoUnit.SECONDS);
        Issued issued = Issued.of(device, identity.chain().get(0), by, now, windowEnds);
        folder.enrolments().add(issued);
        return new Given(issued, identity);
    }

    /**
     * Revokes everything that the device has been given and that is not revoked yet.
     *
     * @param reason in words, for the audit
     * @return what was revoked; empty if there was nothing
     */
    public List<Issued> revoke(String device, String by, String reason, Instant now) {
        Issued.oneLine("name of whoever revokes", by);
        Issued.oneLine("reason", reason);
        Revocations revocations = folder.revocationFile().read();
        List<Issued> good = folder.enrolments().of(device).stream()
                .map(Enrolment::issued)
                .filter(issued -> !revocations.has(issued.serial()))
                .toList();
        Revocations more = revocations;
        for (Issued issued : good) {
            folder.enrolments().revoked(issued, by, reason);
            more = more.with(new Revocations.Entry(issued.serial(), now));
        }
        if (!good.isEmpty()) {
            folder.revocationFile().write(more, now);
        }
        return good;
    }

    /** The latest certificate of a device that a broker takes, or would take within its window. */
    public Optional<Enrolment> live(String device, Instant now) {
        Revocations revocations = folder.revocationFile().read();
        return folder.enrolments().of(device).stream()
                .filter(enrolment -> !revocations.has(enrolment.issued().serial()))
                .filter(enrolment -> enrolment.isUsed() || enrolment.isOpen(now))
                .filter(enrolment -> enrolment.issued().validity().until().isAfter(now))
                .reduce((older, newer) -> newer);
    }
}

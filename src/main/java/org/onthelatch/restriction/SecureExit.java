package org.onthelatch.restriction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Register;

/**
 * Secures an exit in an emergency, keeps it secured only while somebody says so again, and ends it (D28, H20). Nobody
 * lengthens it but a person, and past the first minutes only another person than she who began. Runs on the journal's thread.
 */
public final class SecureExit {
    private final Book<EmergencyLock> book;
    private final LockRules rules;
    private final TellResidents tell;

    public SecureExit(Book<EmergencyLock> book, Supplier<Register> register, LockLimits limits, TellResidents tell) {
        this.tell = tell;
        this.book = book;
        this.rules = new LockRules(register, limits);
    }

    /**
     * An exit that somebody wants secured now.
     *
     * @param reason for staff
     * @param told for everybody on the ward, without names
     * @param inCharge whether she says that she is the nurse in charge
     */
    public record Start(DoorId door, long minutes, String reason, String told, boolean inCharge, Actor.Staff by) {}

    /** @param minutes from now on */
    public record Confirm(DoorId door, long minutes, String reason, Actor.Staff by) {}

    public record End(DoorId door, Actor.Staff by) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(EmergencyLock lock) implements Outcome {}

        /** Nothing was kept and no door has changed; every reason is named. */
        record Refused(List<RestrictionRefusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /** Whether an exit can be secured from here at all. */
    public boolean isSecurable(Door door) {
        return rules.isSecurable(door);
    }

    public LockLimits limits() {
        return rules.limits();
    }

    public Outcome start(Start asked, Instant now) {
        List<RestrictionRefusal> refusals = rules.start(asked, book.current(), now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Period period = new Period(now, now.plus(Duration.ofMinutes(asked.minutes())));
        String reason = asked.reason().strip();
        return kept(
                EmergencyLock.begin(
                        asked.door(),
                        period,
                        asked.by().staff(),
                        reason,
                        asked.told().strip()),
                Notice.Kind.LOCK,
                new AuditEntry(asked.by(), "secure exit", asked.door().value(), now, reason));
    }

    public Outcome confirm(Confirm asked, Instant now) {
        Optional<EmergencyLock> running = running(asked.door(), now);
        List<RestrictionRefusal> refusals = rules.confirm(asked, running, now);
        if (running.isEmpty() || !refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        String reason = asked.reason().strip();
        Instant until = now.plus(Duration.ofMinutes(asked.minutes()));
        var again = new EmergencyLock.Confirmation(asked.by().staff(), now, until, reason);
        return kept(
                running.get().confirm(again),
                Notice.Kind.LOCK_LONGER,
                new AuditEntry(asked.by(), "keep exit secured", asked.door().value(), now, reason));
    }

    public Outcome end(End asked, Instant now) {
        Optional<EmergencyLock> running = running(asked.door(), now);
        List<RestrictionRefusal> refusals = rules.end(asked, running);
        if (running.isEmpty() || !refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        return kept(
                running.get().end(asked.by().staff(), now),
                Notice.Kind.LOCK_ENDED,
                new AuditEntry(asked.by(), "end secured exit", asked.door().value(), now, ""));
    }

    private Optional<EmergencyLock> running(DoorId door, Instant now) {
        return book.current().stream()
                .filter(lock -> lock.door().equals(door) && lock.period().contains(now))
                .findFirst();
    }

    private Outcome kept(EmergencyLock lock, Notice.Kind kind, AuditEntry audit) {
        book.add(lock, audit);
        tell.lock(lock, kind, audit.at());
        return new Outcome.Kept(lock);
    }
}

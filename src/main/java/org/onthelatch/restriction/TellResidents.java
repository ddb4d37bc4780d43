package org.onthelatch.restriction;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.restriction.Notice.Kind;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** Makes the notice that goes with a change, in the change's own transaction (D26, D28). */
public record TellResidents(Book<Notice> book) {
    /** For how long the end of something is news. */
    private static final Duration NEWS = Duration.ofDays(7);

    void lock(EmergencyLock lock, Kind kind, Instant now) {
        boolean ended = kind == Kind.LOCK_ENDED;
        keep(
                "lock-" + small(lock.door()),
                kind,
                Set.of(lock.door()),
                ended
                        ? "The emergency is over."
                        : "The door asks everybody for a fob, on the way out and on the way in, also while it is free at other times.",
                "Everybody who goes through this door.",
                ended ? "" : lock.told(),
                ended ? new Period(now, now.plus(Duration.ofDays(1))) : lock.period(),
                List.of(decidedBy(lock)),
                now);
    }

    /** Who said the last word. */
    private static StaffId decidedBy(EmergencyLock lock) {
        if (!lock.ended().isEmpty()) {
            return lock.ended().get(0).by();
        }
        int last = lock.confirmed().size() - 1;
        return last < 0 ? lock.by() : lock.confirmed().get(last).by();
    }

    void rule(BlanketRestriction entry, Kind kind, Instant now) {
        boolean ended = kind == Kind.RULE_ENDED;
        keep(
                "rule-" + entry.number().value().toLowerCase(Locale.ROOT),
                kind,
                entry.doors(),
                entry.rule() + " " + entry.hours() + ".",
                entry.affects() + ".",
                ended ? entry.removal() : entry.reason(),
                ended ? new Period(now, now.plus(NEWS)) : Period.from(now),
                List.of(entry.approvedBy()),
                now);
    }

    /**
     * A door's hours have changed.
     *
     * @param what in a sentence
     * @param decidedBy one, or none known by name
     */
    public void hours(DoorId door, String what, String why, List<StaffId> decidedBy, Instant now) {
        keep(
                "hours-" + small(door),
                Kind.HOURS,
                Set.of(door),
                what,
                "Everybody who goes through this door.",
                why,
                Period.from(now),
                decidedBy,
                now);
    }

    private void keep(
            String subject,
            Kind kind,
            Set<DoorId> doors,
            String what,
            String whom,
            String why,
            Period period,
            List<StaffId> decidedBy,
            Instant now) {
        NoticeId id = new NoticeId(subject + "-" + now.toEpochMilli());
        book.add(
                new Notice(id, subject, kind, now, doors, what, whom, why, period, decidedBy),
                new AuditEntry(new Actor.Service("TellResidents"), "make notice", id.value(), now, ""));
    }

    private static String small(DoorId door) {
        return door.value().toLowerCase(Locale.ROOT);
    }
}

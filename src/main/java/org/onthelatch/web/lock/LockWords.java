package org.onthelatch.web.lock;

import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.restriction.LockLimits;
import org.onthelatch.ward.Door;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** Words about secured exits: for staff, and for the people who live here. */
public record LockWords(NhsDates dates, Directory directory, Instant now) {
    /** What everybody is told unless the nurse in charge writes something else. */
    static String usual() {
        return say("lock.told.usual");
    }

    /** "HD01 Heron front is secured until 2:15pm at the latest". */
    public String head(EmergencyLock lock, Door door) {
        String name = door.id() + " " + door.name();
        String until = dates.recent(lock.period().until(), now);
        return say(lock.period().contains(now) ? "lock.head.running" : "lock.head.over", name, until);
    }

    public String left(EmergencyLock lock) {
        long seconds = Math.max(0, Duration.between(now, lock.period().until()).toSeconds());
        return say("lock.left", Spans.count((seconds + 59) / 60, "minute"));
    }

    public String decided(EmergencyLock lock) {
        String by = directory.person(lock.by());
        String at = dates.recent(lock.period().from(), now);
        return lock.second()
                .map(who -> say("lock.decided.second", by, at, directory.person(who)))
                .orElseGet(() -> say("lock.decided", by, at));
    }

    public String ended(EmergencyLock lock) {
        return lock.ended().stream()
                .map(ending -> say("lock.ended", directory.person(ending.by())))
                .findFirst()
                .orElseGet(() -> say("lock.ended.itself"));
    }

    /** How long one may decide, and what for longer. */
    public static String limits(LockLimits limits) {
        return say("lock.limits", limits.alone().toMinutes(), limits.second().toMinutes());
    }
}

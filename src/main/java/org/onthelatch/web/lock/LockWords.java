package org.onthelatch.web.lock;

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
    public static final String USUAL_WORDS = "Something outside is not safe just now.";

    /** "HD01 Heron front is secured until 2:15pm at the latest". */
    public String head(EmergencyLock lock, Door door) {
        String name = door.id() + " " + door.name();
        return lock.period().contains(now)
                ? "%s is secured until %s at the latest"
                        .formatted(name, dates.recent(lock.period().until(), now))
                : "%s is not secured since %s"
                        .formatted(name, dates.recent(lock.period().until(), now));
    }

    public String left(EmergencyLock lock) {
        long seconds = Math.max(0, Duration.between(now, lock.period().until()).toSeconds());
        return "%s left. It ends by itself, whether or not anybody can reach the door."
                .formatted(Spans.count((seconds + 59) / 60, "minute"));
    }

    public String decided(EmergencyLock lock) {
        String second = lock.second()
                .map(who -> " Confirmed as the second person by %s.".formatted(directory.person(who)))
                .orElse("");
        return "Decided by %s at %s.%s"
                .formatted(
                        directory.person(lock.by()), dates.recent(lock.period().from(), now), second);
    }

    public String ended(EmergencyLock lock) {
        return lock.ended().stream()
                .map(ending -> "Ended by %s.".formatted(directory.person(ending.by())))
                .findFirst()
                .orElse("It ended by itself.");
    }

    /** How long one may decide, and what for longer. */
    public static String limits(LockLimits limits) {
        return "1 to %d minutes. Once it runs, a second person may confirm it for up to %d in all."
                .formatted(limits.alone().toMinutes(), limits.second().toMinutes());
    }
}

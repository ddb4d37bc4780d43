package org.onthelatch.measure;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.AwayNote.DidNotGo;
import org.onthelatch.leave.AwayNote.DidNotGo.Cause;

/**
 * M13, leave reality, as far as staff write it down: times away that did not happen, each counted under one cause (domain,
 * section 2.2; D31).
 *
 * @param notGone how many for each cause; every cause is there
 */
public record LeaveReality(Map<Cause, Integer> notGone) {
    public LeaveReality {
        notGone = Collections.unmodifiableMap(new EnumMap<>(notGone));
    }

    /** Of the notes from {@code from} to {@code until}, both inclusive. */
    public static LeaveReality of(List<AwayNote> notes, Instant from, Instant until) {
        Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            counts.put(cause, 0);
        }
        notes.stream()
                .filter(DidNotGo.class::isInstance)
                .map(DidNotGo.class::cast)
                .filter(note -> !note.at().isBefore(from) && !note.at().isAfter(until))
                .forEach(note -> counts.merge(note.cause(), 1, Integer::sum));
        return new LeaveReality(counts);
    }

    /** What the ward took from people; what they chose themselves is not in it. */
    public int cancelled() {
        return notGone.entrySet().stream()
                .filter(count -> count.getKey().isCancelled())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}

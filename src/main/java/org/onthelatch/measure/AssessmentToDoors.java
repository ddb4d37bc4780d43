package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.doorcontroller.ListHistory.Issued;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Period;

/**
 * M7, assessment to fob (domain, section 2.2): from a decision to the word of the last door controller that it holds it.
 *
 * @param lists what the decision made: the first list that each controller of her doors was issued within a minute of its
 *     record. None if it changed nothing at any door, and then there is nothing to measure.
 */
public record AssessmentToDoors(Assessment assessment, List<Issued> lists) {
    /** Lists are issued at once; what comes later has another cause. After this long a silent door raises an alarm. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    public AssessmentToDoors {
        lists = List.copyOf(lists);
    }

    /** @param hers the controllers of her doors */
    public static AssessmentToDoors of(Assessment assessment, Set<DeviceId> hers, ListHistory history) {
        Instant recorded = assessment.recordedAt();
        List<Issued> first = new ArrayList<>();
        Set<DeviceId> seen = new HashSet<>();
        for (Issued list : history.issuedIn(new Period(recorded, recorded.plus(AT_ONCE)))) {
            if (hers.contains(list.controller()) && seen.add(list.controller())) {
                first.add(list);
            }
        }
        return new AssessmentToDoors(assessment, first);
    }

    /** When the last of them had it; none while one has not, or if there was none. */
    public Optional<Instant> everywhereAt() {
        Optional<Instant> last =
                lists.stream().flatMap(list -> list.inForceAt().stream()).max(Comparator.naturalOrder());
        return lists.stream().allMatch(list -> list.inForceAt().isPresent()) ? last : Optional.empty();
    }

    /** From the decision, which may have been recorded later. */
    public Optional<Duration> took() {
        return everywhereAt().map(last -> Duration.between(assessment.decidedAt(), last));
    }
}

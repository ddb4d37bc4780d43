package org.onthelatch.commissioning;

import java.time.LocalDate;
import java.util.List;

/**
 * How one test of one door stands.
 *
 * @param last the latest on record: one or none
 * @param lastOn when it was last tested, by record or by site file; {@link LocalDate#MIN} for never
 * @param dueOn the last day on which the next one is in time; {@link LocalDate#MIN} if it was never tested
 */
public record TestDue(DoorTest.Kind kind, List<DoorTest> last, LocalDate lastOn, LocalDate dueOn, LocalDate today) {
    public TestDue {
        last = List.copyOf(last);
    }

    public boolean wasTested() {
        return !lastOn.equals(LocalDate.MIN);
    }

    public boolean isOverdue() {
        return dueOn.isBefore(today);
    }

    /** Whether the latest on record failed, and the site file tells of no later one. */
    public boolean hasFailed() {
        return last.stream().anyMatch(test -> !test.passed() && !test.testedOn().isBefore(lastOn));
    }
}

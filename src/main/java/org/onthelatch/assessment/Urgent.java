package org.onthelatch.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A level that a nurse tightened urgently, and the earlier one that takes effect again by itself (D42). Both were recorded by
 * the same person at the same moment: no clock decides anything.
 */
public record Urgent(Assessment tightened, Assessment back) {

    /** Every one of a person's, oldest first. */
    public static List<Urgent> in(List<Assessment> assessments) {
        List<Urgent> found = new ArrayList<>();
        for (int i = 1; i < assessments.size(); i++) {
            if (assessments.get(i).isReturn() && !assessments.get(i).provisional()) {
                found.add(new Urgent(assessments.get(i - 1), assessments.get(i)));
            }
        }
        return found;
    }

    /** The one after which nobody has assessed her yet. */
    public static Optional<Urgent> unassessed(List<Assessment> assessments) {
        return in(assessments).stream()
                .filter(urgent -> urgent.back().version()
                        == assessments.get(assessments.size() - 1).version())
                .findFirst();
    }

    /** When the earlier level takes effect again. */
    public Instant until() {
        return back.takesEffectAt();
    }

    public boolean isRunning(Instant now) {
        return now.isBefore(until());
    }

    /** The latest assessment that is no part of an urgent change: what somebody decided about her with time. */
    public static Optional<Assessment> lastConsidered(List<Assessment> assessments) {
        return considered(assessments).reduce((earlier, later) -> later);
    }

    /** Those that are no part of an urgent change, oldest first. */
    static Stream<Assessment> considered(List<Assessment> assessments) {
        List<Urgent> urgent = in(assessments);
        return assessments.stream()
                .filter(assessment -> urgent.stream()
                        .noneMatch(pair -> pair.tightened().version() == assessment.version()
                                || pair.back().version() == assessment.version()));
    }
}

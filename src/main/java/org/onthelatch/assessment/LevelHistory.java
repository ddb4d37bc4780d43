package org.onthelatch.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.ward.Period;

/**
 * One person's access level through time. A restricting level lasts until a later assessment takes effect or until nothing
 * gives power to hold her any more, and does not come back with a later authority (D1, D7). Immutable.
 */
public final class LevelHistory {

    /** Why a level is the one in force. */
    public enum Cause {
        ASSESSED,
        LEGAL_AUTHORITY_ENDED
    }

    /**
     * A stretch of time at one level.
     *
     * @param assessment the assessment it rests on, also after its authority ended
     * @param rules by zone; all free once the authority has ended
     */
    public record InForce(
            Period period, Level level, Cause cause, Assessment assessment, Map<RuleZone, ExitRule> rules) {}

    private static final Map<RuleZone, ExitRule> ALL_FREE = Preset.of(Level.L1, AgreedTimes.NONE, java.util.Set.of());

    private final List<InForce> stretches;
    private final List<Assessment> assessments;

    private LevelHistory(List<Assessment> assessments, List<InForce> stretches) {
        this.assessments = List.copyOf(assessments);
        this.stretches = List.copyOf(stretches);
    }

    /** @param assessments one person's, by version */
    public static LevelHistory of(List<Assessment> assessments, LegalHistory legal) {
        List<InForce> stretches = new ArrayList<>();
        for (int i = 0; i < assessments.size(); i++) {
            Instant superseded = assessments.subList(i + 1, assessments.size()).stream()
                    .map(Assessment::takesEffectAt)
                    .reduce(Instant.MAX, (one, other) -> one.isBefore(other) ? one : other);
            addStretches(stretches, assessments.get(i), superseded, legal, afterPower(assessments, i));
        }
        return new LevelHistory(assessments, stretches);
    }

    private static void addStretches(
            List<InForce> stretches, Assessment assessment, Instant superseded, LegalHistory legal, Level after) {
        Instant start = assessment.takesEffectAt();
        if (!start.isBefore(superseded)) {
            return;
        }
        boolean restricts =
                assessment.level().restricts() || !assessment.variations().isEmpty();
        Instant powerEnds = restricts ? powerEnds(assessment, legal) : superseded;
        Instant lasts = powerEnds.isBefore(superseded) ? powerEnds : superseded;
        Instant end = lasts.isBefore(start) ? start : lasts;
        if (start.isBefore(end)) {
            Map<RuleZone, ExitRule> rules = new EnumMap<>(assessment.rules());
            Period period = new Period(start, end);
            stretches.add(new InForce(period, assessment.level(), Cause.ASSESSED, assessment, rules));
        }
        if (end.isBefore(superseded)) {
            Period period = new Period(end, superseded);
            stretches.add(new InForce(period, after, Cause.LEGAL_AUTHORITY_ENDED, assessment, ALL_FREE));
        }
    }

    /** What takes effect again after an urgent change needs the power under which that was recorded, without a gap (D7). */
    private static Instant powerEnds(Assessment assessment, LegalHistory legal) {
        Instant start = assessment.takesEffectAt();
        return assessment.isReturn() ? legal.powerEndsAfter(assessment.recordedAt()) : legal.powerEndsAfter(start);
    }

    /** The end of a hold gives her back the level that she had (D6), the end of any other power L1 (D7). */
    private static Level afterPower(List<Assessment> assessments, int index) {
        Assessment ended = assessments.get(index);
        if (!ended.level().restricts()) {
            return ended.level();
        }
        boolean held = HoldingPower.of(ended.reliedOn()).isPresent();
        Level before = held && index > 0 ? afterPower(assessments, index - 1) : Level.L1;
        return before.restricts() ? Level.L1 : before;
    }

    /** The level in force, or none before the first assessment took effect. */
    public Optional<InForce> inForceAt(Instant at) {
        for (int i = stretches.size() - 1; i >= 0; i--) {
            if (stretches.get(i).period().contains(at)) {
                return Optional.of(stretches.get(i));
            }
        }
        return Optional.empty();
    }

    public List<InForce> stretches() {
        return stretches;
    }

    /** Every assessment, by version. */
    public List<Assessment> assessments() {
        return assessments;
    }

    public Optional<Assessment> latest() {
        return assessments.isEmpty() ? Optional.empty() : Optional.of(assessments.get(assessments.size() - 1));
    }
}

package org.onthelatch.assessment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;

/**
 * One version of a person's individually assessed access level. Never changed afterwards (D39).
 *
 * @param version counts this person's assessments from 1
 * @param companions whom she may go with besides staff
 * @param reliedOn her legal status when it was decided
 * @param decidedBy who decided; {@code recordedBy} may be somebody else
 * @param decidedAt may lie before {@code recordedAt}; both are shown (D40)
 * @param reviewDueAt the first instant at which the review is overdue
 * @param personPresent whether she was there
 * @param provisional that nobody has assessed her: what holds from her admission until somebody does (D27)
 */
public record Assessment(
        AssessmentId id,
        PersonId person,
        int version,
        Level level,
        AgreedTimes times,
        Set<VisitorId> companions,
        List<Variation> variations,
        Reasons reasons,
        StatusCode reliedOn,
        StaffId decidedBy,
        StaffId recordedBy,
        Instant decidedAt,
        Instant takesEffectAt,
        Instant recordedAt,
        Instant reviewDueAt,
        boolean personPresent,
        boolean provisional) {

    /** One that somebody made of her. */
    public Assessment(
            AssessmentId id,
            PersonId person,
            int version,
            Level level,
            AgreedTimes times,
            Set<VisitorId> companions,
            List<Variation> variations,
            Reasons reasons,
            StatusCode reliedOn,
            StaffId decidedBy,
            StaffId recordedBy,
            Instant decidedAt,
            Instant takesEffectAt,
            Instant recordedAt,
            Instant reviewDueAt,
            boolean personPresent) {
        this(
                id,
                person,
                version,
                level,
                times,
                companions,
                variations,
                reasons,
                reliedOn,
                decidedBy,
                recordedBy,
                decidedAt,
                takesEffectAt,
                recordedAt,
                reviewDueAt,
                personPresent,
                false);
    }

    public Assessment {
        if (version < 1) {
            throw new IllegalArgumentException("version must be 1 or more, but was " + version);
        }
        companions = Set.copyOf(companions);
        variations = List.copyOf(variations);
    }

    /** Whether it was recorded beforehand, as what takes effect again after an urgent change (D42). */
    public boolean isReturn() {
        return takesEffectAt.isAfter(recordedAt);
    }

    /** The level's preset with the individual variations laid over it. */
    public Map<RuleZone, ExitRule> rules() {
        Map<RuleZone, ExitRule> rules = new EnumMap<>(Preset.of(level, times, companions));
        variations.forEach(variation -> rules.put(variation.zone(), variation.rule()));
        return rules;
    }
}

package org.onthelatch.assessment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.VisitorId;

/**
 * An assessment as somebody wants to record it, before law and policy have been asked.
 *
 * @param id the opaque id that it will have
 * @param basedOn the version that its author saw; 0 if there was none (D50)
 * @param recorder who is signed in; also the decision-maker
 * @param decidedAt may lie in the past (D40)
 * @param reviewDueAt the first instant at which the review will be overdue
 */
public record Proposal(
        AssessmentId id,
        PersonId person,
        int basedOn,
        Level level,
        AgreedTimes times,
        Set<VisitorId> companions,
        List<Variation> variations,
        Reasons reasons,
        Actor.Staff recorder,
        Instant decidedAt,
        Instant reviewDueAt,
        boolean personPresent) {
    public Proposal {
        companions = Set.copyOf(companions);
        variations = List.copyOf(variations);
    }

    /** The level's preset with the individual variations laid over it. */
    public Map<RuleZone, ExitRule> rules() {
        Map<RuleZone, ExitRule> rules = new EnumMap<>(Preset.of(level, times, companions));
        variations.forEach(variation -> rules.put(variation.zone(), variation.rule()));
        return rules;
    }
}

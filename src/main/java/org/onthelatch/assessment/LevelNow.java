package org.onthelatch.assessment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.AssessedPeople.Assessed;

/**
 * What a change of level is measured against (D41): what she has now; while an urgent change runs, what she has again after it,
 * so that an urgent change is no step on the way to a lasting one.
 */
record LevelNow(Level level, Map<RuleZone, ExitRule> rules) {

    static LevelNow of(Assessed assessed, Instant now) {
        Optional<LevelHistory.InForce> inForce =
                assessed.levels().inForceAt(now).filter(level -> holds(level, assessed, now));
        Optional<Assessment> back = Urgent.unassessed(assessed.levels().assessments())
                .filter(urgent -> urgent.isRunning(now))
                .filter(urgent -> inForce.stream()
                        .anyMatch(level -> level.cause() == LevelHistory.Cause.ASSESSED
                                && level.assessment().version()
                                        == urgent.tightened().version()))
                .map(Urgent::back);
        if (back.isPresent()) {
            return new LevelNow(back.get().level(), back.get().rules());
        }
        return inForce.map(level -> new LevelNow(level.level(), level.rules()))
                .orElseGet(() -> new LevelNow(Level.L1, Preset.of(Level.L1, AgreedTimes.NONE, Set.of())));
    }

    /** What holds for everybody admitted is no decision about her (D27). A level restricts nothing while a power that was recorded late waits for a clinician's decision (D7). */
    private static boolean holds(LevelHistory.InForce level, Assessed assessed, Instant now) {
        return assessed.legal()
                .standingAt(now)
                .filter(standing -> standing.status().givesPowerToHold())
                .filter(standing -> !level.assessment().provisional())
                .filter(standing -> !standing.late()
                        || !level.assessment()
                                .recordedAt()
                                .isBefore(standing.authority().recordedAt()))
                .isPresent();
    }

    /** Tighter than it is now, and tighter than L3 leaves anybody, at its level or by a variation at any zone. */
    boolean isTightenedAboveL3(Level to, Map<RuleZone, ExitRule> rulesTo) {
        if (to.isTighterThan(Level.L3) && to.isTighterThan(level)) {
            return true;
        }
        for (RuleZone zone : RuleZone.values()) {
            Strictness wanted = at(rulesTo, zone);
            if (wanted.isTighterThan(Strictness.of(Level.L3, zone)) && wanted.isTighterThan(at(rules, zone))) {
                return true;
            }
        }
        return false;
    }

    /** Freer anywhere than both what she has now and what a level leaves. */
    boolean isLoosenedBeyond(Level floor, Level to, Map<RuleZone, ExitRule> rulesTo) {
        if (floor.isTighterThan(to) && level.isTighterThan(to)) {
            return true;
        }
        for (RuleZone zone : RuleZone.values()) {
            Strictness wanted = at(rulesTo, zone);
            if (Strictness.of(floor, zone).isTighterThan(wanted)
                    && at(rules, zone).isTighterThan(wanted)) {
                return true;
            }
        }
        return false;
    }

    private static Strictness at(Map<RuleZone, ExitRule> rules, RuleZone zone) {
        return Strictness.of(new EnumMap<>(rules).getOrDefault(zone, ExitRule.FREE));
    }
}

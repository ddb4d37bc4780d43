package org.onthelatch.accesslist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.assessment.RuleZone;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.person.Allow;
import org.onthelatch.ward.DoorId;

/**
 * The restrictions on a resident that are live at an instant. Both {@link Decide} and {@link CompileAccessLists} ask here,
 * and nobody else works them out.
 */
final class Restrictions {
    private Restrictions() {}

    /** Empty whenever nothing gives power to hold her (D3, N1), and once she has left for good (D82, D98). */
    static List<Restriction> liveAt(ResidentAccess access, PersonalDoors doors, Instant at) {
        Optional<Standing> standing = access.legal().standingAt(at);
        if (!access.livedHereAt(at)
                || standing.isEmpty()
                || !standing.get().status().givesPowerToHold()) {
            return List.of();
        }
        if (standing.get().late() && !isDecided(access, standing.get(), at)) {
            return List.of();
        }
        List<Restriction> live = new ArrayList<>(3);
        access.levels().inForceAt(at).ifPresent(level -> addIndividual(live, level, standing.get(), doors));
        if (standing.get().status().needsLeaveAtBoundary()) {
            addBoundary(live, access, standing.get(), doors, at);
        }
        return live;
    }

    /** Whether the level in force is one that a clinician decided on since a power was recorded late (D7). */
    private static boolean isDecided(ResidentAccess access, Standing standing, Instant at) {
        Instant recorded = standing.authority().recordedAt();
        return access.levels()
                .inForceAt(at)
                .filter(level -> !level.assessment().recordedAt().isBefore(recorded))
                .isPresent();
    }

    private static void addIndividual(List<Restriction> live, InForce level, Standing standing, PersonalDoors doors) {
        Reason reason = standing.status().absence() == Absence.NOT_AVAILABLE ? Reason.HOLDING_POWER : Reason.LEVEL;
        level.rules().forEach((zone, rule) -> {
            Set<DoorId> where = doors.byZone().getOrDefault(zone, Set.of());
            if (rule instanceof ExitRule.Restricted restricted && !where.isEmpty()) {
                RuleId id = new RuleId(level.assessment().id() + zone.letter());
                live.add(new Restriction(Restriction.Kind.INDIVIDUAL, id, where, restricted.allows(), reason));
            }
        });
    }

    private static void addBoundary(
            List<Restriction> live, ResidentAccess access, Standing standing, PersonalDoors doors, Instant at) {
        LegalStatus status = standing.status();
        boolean namedUnit =
                standing.authority().namedUnit() && status.absence() == Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT;
        Map<RuleZone, String> boundary = new EnumMap<>(Map.of(RuleZone.SITE, "b"));
        if (namedUnit) {
            boundary.put(RuleZone.WARD_EXIT, "u");
        }
        List<Allow> allows = access.leave().allowsAt(at, status);
        Reason reason =
                access.leave().awaitsConsentAt(at, status) ? Reason.AWAITING_MHCS : Reason.NO_LEAVE_FOR_BOUNDARY;
        boundary.forEach((zone, letter) -> {
            Set<DoorId> where = doors.byZone().getOrDefault(zone, Set.of());
            if (!where.isEmpty()) {
                RuleId id = new RuleId(standing.authority().id() + letter);
                live.add(new Restriction(Restriction.Kind.BOUNDARY, id, where, allows, reason));
            }
        });
    }
}

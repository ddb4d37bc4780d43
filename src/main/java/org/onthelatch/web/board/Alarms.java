package org.onthelatch.web.board;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.doors.DoorCount;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.Holds;
import org.onthelatch.web.sources.Policy;
import org.onthelatch.web.sources.Sources;

/** Which doors have lacked a change for too long, and whom it may concern (design, section 5). */
final class Alarms {
    /** A change is committed a little before its list is issued; nobody is left out for that. */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private final Sources sources;
    private final AccessFacts facts;
    private final Instant now;

    Alarms(Sources sources, AccessFacts facts, Instant now) {
        this.sources = sources;
        this.facts = facts;
        this.now = now;
    }

    List<Board.Alarm> of(List<ResidentAccess> people) {
        Map<DeviceId, List<DoorHold>> late = new LinkedHashMap<>();
        people.stream()
                .flatMap(access -> facts.doorsOf(access.resident().id()).exits().stream())
                .distinct()
                .sorted(Comparator.comparing(DoorId::value))
                .map(id -> DoorHold.of(id, facts, sources.controllers(), now))
                .filter(door -> isLate(door, sources.policy(), now))
                .forEach(door -> door.controller()
                        .forEach(controller -> late.computeIfAbsent(controller.id(), id -> new ArrayList<>())
                                .add(door)));
        return late.values().stream().map(doors -> alarm(doors, people)).toList();
    }

    /** Whether it has lacked what it should hold for longer than is usual. */
    static boolean isLate(DoorHold door, Policy policy, Instant now) {
        return !door.holds().isCertain() && Duration.between(since(door), now).compareTo(policy.alarmAfter()) >= 0;
    }

    /** Since when it cannot be relied on, if anybody can tell: one or none. */
    static List<Instant> known(DoorHold door) {
        Instant since = since(door);
        return since.isAfter(Instant.EPOCH) ? List.of(since) : List.of();
    }

    /** Since when it cannot be relied on; long ago for what was never heard or never fitted. */
    private static Instant since(DoorHold door) {
        if (door.holds() instanceof Holds.Waiting waiting) {
            return waiting.since();
        }
        if (door.holds() instanceof Holds.Refused refused) {
            return refused.since();
        }
        return door.holds() instanceof Holds.WhenLastHeard last
                        && last.lastHeard().isAfter(Instant.EPOCH)
                ? last.lastHeard()
                : Instant.EPOCH;
    }

    private Board.Alarm alarm(List<DoorHold> doors, List<ResidentAccess> people) {
        Instant since = since(doors.get(0));
        List<Resident> everyone = new ArrayList<>();
        List<Resident> changed = new ArrayList<>();
        for (ResidentAccess access : people) {
            List<DoorId> exits = facts.doorsOf(access.resident().id()).exits();
            if (doors.stream().anyMatch(door -> exits.contains(door.door().id()))) {
                everyone.add(access.resident());
                if (since.isAfter(Instant.EPOCH) && hasChanged(access, since.minus(SLACK))) {
                    changed.add(access.resident());
                }
            }
        }
        return new Board.Alarm(new DoorCount(doors), changed, everyone);
    }

    private boolean hasChanged(ResidentAccess access, Instant since) {
        return access.levels().assessments().stream().anyMatch(assessment -> isIn(assessment.recordedAt(), since))
                || access.levels().stretches().stream()
                        .anyMatch(stretch -> isIn(stretch.period().from(), since))
                || access.legal().standings().stream()
                        .anyMatch(standing -> isIn(standing.period().from(), since)
                                || isIn(standing.authority().recordedAt(), since))
                || access.leave().leaves().stream().anyMatch(leave -> isIn(leave.recordedAt(), since))
                || access.leave().changes().stream().anyMatch(change -> isIn(change, since));
    }

    private boolean isIn(Instant moment, Instant since) {
        return !moment.isBefore(since) && !moment.isAfter(now);
    }
}

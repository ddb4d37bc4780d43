package org.onthelatch.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.doorcontroller.Desired;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.person.Departure;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/**
 * Finds controllers that may still stop somebody whom nothing gives power to hold any more. An end that was known when a
 * list was made is in the list, and the controller keeps it by itself (D76); this is about an end that came earlier than
 * recorded before, and a controller that has not taken it. Pure.
 *
 * @param longest how long a controller may take
 */
public record FindOutlived(
        AccessFacts facts, Function<DeviceId, ControllerState> states, Duration longest, Instant now) {

    public List<Finding> all() {
        List<Finding> found = new ArrayList<>();
        facts.residents()
                .forEach(access -> freed(access)
                        .ifPresent(standing -> found.addAll(of(
                                access,
                                facts.doorsOf(access.resident().id()).exits(),
                                standing.period().from(),
                                standing.authority().recordedAt()))));
        facts.everyone()
                .forEach(access -> access.left().forEach(left -> {
                    if (held(access, left) && !now.isBefore(left.recordedAt().plus(longest))) {
                        found.addAll(of(access, facts.exitsBefore(access), left.recordedAt(), left.recordedAt()));
                    }
                }));
        return found;
    }

    /** Whether something gave power to hold her just before she left for good (D98, hazard H34). */
    private static boolean held(ResidentAccess access, Departure left) {
        return access.legal().statusAt(left.recordedAt().minusNanos(1)).givesPowerToHold();
    }

    /** The standing that set her free before she would have been, if that is long enough ago. */
    private Optional<Standing> freed(ResidentAccess access) {
        List<Standing> standings = access.legal().standings();
        for (int i = 1; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            boolean now = standing.period().contains(this.now);
            boolean sets = !standing.status().givesPowerToHold()
                    && standings.get(i - 1).status().givesPowerToHold();
            if (now && sets && !this.now.isBefore(toldFrom(standing).plus(longest))) {
                return Optional.of(standing);
            }
        }
        return Optional.empty();
    }

    /** The later of when it holds from and when it was recorded. */
    private static Instant toldFrom(Standing standing) {
        Instant from = standing.period().from();
        Instant recorded = standing.authority().recordedAt();
        return from.isBefore(recorded) ? recorded : from;
    }

    private List<Finding> of(ResidentAccess access, List<DoorId> exits, Instant since, Instant recorded) {
        List<Finding> found = new ArrayList<>();
        for (Controller controller : facts.register().controllers()) {
            List<DoorId> doors = exits.stream()
                    .filter(door -> controller.doors().contains(door))
                    .sorted((one, other) -> one.value().compareTo(other.value()))
                    .toList();
            if (!doors.isEmpty() && hasNotTaken(states.apply(controller.id()), recorded)) {
                found.add(new Finding.OutlivedAuthority(access.resident().id(), controller.id(), doors, since, now));
            }
        }
        return found;
    }

    /** It lacks a list that was issued no later than when this change was given out. */
    private boolean hasNotTaken(ControllerState state, Instant recorded) {
        return !state.holdsWanted()
                && state.desired().stream()
                        .map(Desired::since)
                        .anyMatch(since -> !since.isAfter(recorded.plus(longest)));
    }
}

package org.onthelatch.accesslist;

import java.time.Instant;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.ZoneCode;

/** The fobs that somebody has at one instant, in the order of lists, and at which doors each may mean anything. */
final class FobsAtDoors {
    private final List<Held> held;
    private final Map<DoorId, BitSet> byDoor = new HashMap<>();
    private final Map<ZoneCode, BitSet> byRoom = new HashMap<>();

    /** A fob and who has it. */
    record Held(FobToken token, Holder holder) {}

    FobsAtDoors(AccessFacts facts, Instant now) {
        held = facts.fobs().tokens().stream()
                .flatMap(token ->
                        facts.fobs().holdingAt(token, now).stream().map(holding -> new Held(token, holding.holder())))
                .sorted(Comparator.comparing(fob -> fob.token().value()))
                .toList();
        for (int i = 0; i < held.size(); i++) {
            note(i, held.get(i).holder(), facts);
        }
    }

    private void note(int index, Holder holder, AccessFacts facts) {
        if (holder instanceof Holder.OfResident resident) {
            facts.doorsOf(resident.person()).home().forEach(door -> note(byDoor, door, index));
            facts.resident(resident.person()).stream()
                    .flatMap(access -> access.rooms().stream())
                    .map(RoomStage::room)
                    .forEach(room -> note(byRoom, room, index));
        } else {
            facts.fobs().grantsOf(holder).stream()
                    .map(EntryGrant::doors)
                    .forEach(doors -> doors.forEach(door -> note(byDoor, door, index)));
        }
    }

    private static <K> void note(Map<K, BitSet> fobs, K place, int index) {
        fobs.computeIfAbsent(place, first -> new BitSet()).set(index);
    }

    List<Held> all() {
        return held;
    }

    /** The places in {@link #all} of those who may be at home, let in or stopped at one of these doors; all others are not. */
    BitSet at(List<Door> doors) {
        BitSet some = new BitSet();
        for (Door door : doors) {
            some.or(byDoor.getOrDefault(door.id(), new BitSet()));
            some.or(byRoom.getOrDefault(door.inside(), new BitSet()));
        }
        return some;
    }
}

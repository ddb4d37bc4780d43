package org.onthelatch.simulator.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onthelatch.simulator.wire.Members;

/** What one device did by its ledger: the events it stands by, what it was receipted for, and what it did wrongly. */
final class DeviceStory {
    private final String device;
    private final TreeMap<EventNumber, LedgerEvent> events = new TreeMap<>();
    private final Map<Long, Long> receipted = new HashMap<>();
    private final Map<Long, Long> forgotten = new HashMap<>(); // last number of an epoch whose numbering was lost
    private final Set<Long> takenEpochs = new HashSet<>(); // some other device's numbers are in them too
    private final DoorStory doors;
    private final ListStory lists;
    private final List<String> faults = new ArrayList<>();
    private Optional<EventNumber> before = Optional.empty();

    DeviceStory(String device) {
        this.device = device;
        this.doors = new DoorStory(device, faults);
        this.lists = new ListStory(device, faults);
    }

    void read(Members line) {
        String what = line.value("what", text -> text);
        switch (what) {
            case "started" -> started(line);
            case "event" -> add(line);
            case "receipt" -> receipted.merge(whole(line, "epoch"), whole(line, "upTo"), Math::max);
            case "forgot" -> forgotten.put(whole(line, "epoch"), whole(line, "lastSeq"));
            case "renumbered" -> renumbered(whole(line, "epoch"));
            case "list" -> lists.read(line);
            case "answer" -> doors.answered(line);
            case "input" -> doors.input(line);
            case "restored" -> doors.restored(line);
            case "sent", "line", "power", "command" -> {} // told for whoever reads the ledger, and checked by the rest
            default -> faults.add("%s: a line that says \"%s\", which no ledger says".formatted(device, what));
        }
    }

    /** The first start says what came before this ledger. A later one may hold less than was written down last. */
    private void started(Members line) {
        EventNumber last = new EventNumber(whole(line, "epoch"), line.whole("lastSeq", 0, Members.MAX_WHOLE));
        if (before.isEmpty()) {
            before = Optional.of(last);
            line.objects("held").forEach(this::add);
        } else {
            events.tailMap(last, false).clear(); // written here, but the process ended before it was stored or sent
        }
        doors.started(line);
    }

    private void add(Members line) {
        LedgerEvent event = LedgerEvent.read(line);
        events.put(event.number(), event);
    }

    /** The epoch's numbers had been used before this device began to count; what it held has new ones. */
    private void renumbered(long epoch) {
        takenEpochs.add(epoch);
        events.keySet().removeIf(number -> number.epoch() == epoch);
    }

    /** Whether an event of this number is this ledger's to answer for. */
    boolean answersFor(EventNumber number) {
        boolean earlier = before.filter(last -> number.compareTo(last) <= 0).isPresent() && !events.containsKey(number);
        return !earlier && !takenEpochs.contains(number.epoch());
    }

    /** In their order. */
    List<LedgerEvent> events() {
        return List.copyOf(events.values());
    }

    Optional<LedgerEvent> event(EventNumber number) {
        return Optional.ofNullable(events.get(number));
    }

    boolean isReceipted(EventNumber number) {
        return number.seq() <= receipted(number.epoch());
    }

    /** Whether its device lost the numbering, and with it this event. */
    boolean isForgotten(EventNumber number) {
        return number.seq() <= forgotten.getOrDefault(number.epoch(), 0L);
    }

    boolean isInside(LedgerEvent event) {
        JsonNode door = event.json().path("door");
        return door.isTextual() && doors.isInside(door.textValue());
    }

    /** What the device did that no device may do. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    private long receipted(long epoch) {
        return receipted.getOrDefault(epoch, 0L);
    }

    private static long whole(Members line, String name) {
        return line.whole(name, 0, Members.MAX_WHOLE);
    }
}

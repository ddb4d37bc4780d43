package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.accesslist.AccessList.ListedDoor;
import org.onthelatch.accesslist.AccessList.ListedFob;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Window;

/**
 * What a list makes a controller do: its windows, door sets, doors and fobs, which are what its content hash covers
 * (contract, section 5). Order that means nothing is sorted away; order that means something is kept.
 */
final class ListContent {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final NameTable<Window> windows;
    private final NameTable<Set<DoorId>> doorSets;
    private final FobJson fobJson = new FobJson(this);
    private final List<ListedDoor> doors;
    private final List<ListedFob> fobs;

    ListContent(AccessList list) {
        doors = list.doors().stream()
                .sorted(Comparator.comparing(door -> door.door().value()))
                .toList();
        fobs = list.fobs().stream()
                .sorted(Comparator.comparing(fob -> fob.fob().value()))
                .toList();
        windows = new NameTable<>("w", windowsOf(list), WindowJson::of);
        doorSets = new NameTable<>("d", doorSetsOf(list), ListContent::doorSet);
    }

    JsonNode windows() {
        return windows.json();
    }

    JsonNode doorSets() {
        return doorSets.json();
    }

    ArrayNode doors() {
        ArrayNode listed = JSON.arrayNode();
        doors.stream().map(this::door).forEach(listed::add);
        return listed;
    }

    /** In the order in which they are written. */
    List<ListedFob> fobs() {
        return fobs;
    }

    ObjectNode fob(ListedFob fob) {
        return fobJson.of(fob);
    }

    private static Stream<Window> windowsOf(AccessList list) {
        Stream<List<Window>> ofDoors = list.doors().stream()
                .flatMap(door ->
                        Stream.of(door.freeOut().windows(), door.freeIn().windows()));
        Stream<List<Window>> ofFobs =
                list.fobs().stream().filter(fob -> !fob.hasNothingHere()).flatMap(FobJson::windowsOf);
        return Stream.concat(ofDoors, ofFobs)
                .filter(windows -> !WindowJson.saysAlways(windows))
                .flatMap(List::stream);
    }

    private static Stream<Set<DoorId>> doorSetsOf(AccessList list) {
        return list.fobs().stream()
                .filter(fob -> !fob.hasNothingHere())
                .flatMap(FobJson::doorsOf)
                .filter(doors -> !doors.isEmpty());
    }

    private static ArrayNode doorSet(Set<DoorId> doors) {
        ArrayNode set = JSON.arrayNode();
        doors.stream().map(DoorId::value).sorted().forEach(set::add);
        return set;
    }

    /** The one name of the set of these doors. */
    ArrayNode doorsByName(Set<DoorId> doors) {
        return JSON.arrayNode().add(doorSets.nameOf(doors));
    }

    /** Writes {@code windows}, or nothing if one of them is always open. */
    void putWindows(ObjectNode json, Collection<Window> any) {
        List<Window> open = List.copyOf(any);
        if (!WindowJson.saysAlways(open)) {
            List<String> names = new ArrayList<>();
            open.forEach(window -> names.add(windows.nameOf(window)));
            ArrayNode array = json.putArray("windows");
            names.stream().distinct().sorted().forEach(array::add);
        }
    }

    private ObjectNode door(ListedDoor door) {
        ObjectNode json = JSON.objectNode().put("door", door.door().value());
        ObjectNode free = JSON.objectNode();
        putFree(free, "out", door.freeOut().windows());
        putFree(free, "in", door.freeIn().windows());
        if (!free.isEmpty()) {
            json.set("free", free);
        }
        FobJson.putSeconds(json, door.holdOpen());
        if (door.isSecured()) {
            json.putObject("secured").put("until", WireTime.of(door.securedUntil()));
        }
        return json;
    }

    private void putFree(ObjectNode free, String way, List<Window> open) {
        if (!open.isEmpty()) {
            putWindows(free.putObject(way), open);
        }
    }
}

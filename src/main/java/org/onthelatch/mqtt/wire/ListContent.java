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

    private final NameTable windows;
    private final NameTable doorSets;
    private final ObjectNode content = JSON.objectNode();

    ListContent(AccessList list) {
        List<ListedFob> fobs = list.fobs().stream()
                .sorted(Comparator.comparing(fob -> fob.fob().value()))
                .toList();
        windows = new NameTable("w", windowsOf(list));
        doorSets = new NameTable("d", doorSetsOf(list));
        ArrayNode doors = JSON.arrayNode();
        list.doors().stream()
                .sorted(Comparator.comparing(door -> door.door().value()))
                .map(this::door)
                .forEach(doors::add);
        FobJson fobJson = new FobJson(this);
        ArrayNode listed = JSON.arrayNode();
        fobs.stream().map(fobJson::of).forEach(listed::add);
        content.set("doorSets", doorSets.json());
        content.set("doors", doors);
        content.set("fobs", listed);
        content.set("windows", windows.json());
    }

    /** Exactly the four members that are hashed. */
    ObjectNode json() {
        return content;
    }

    private static List<JsonNode> windowsOf(AccessList list) {
        Stream<List<Window>> ofDoors = list.doors().stream()
                .flatMap(door ->
                        Stream.of(door.freeOut().windows(), door.freeIn().windows()));
        Stream<List<Window>> ofFobs =
                list.fobs().stream().filter(fob -> !fob.hasNothingHere()).flatMap(FobJson::windowsOf);
        return Stream.concat(ofDoors, ofFobs)
                .filter(windows -> !WindowJson.saysAlways(windows))
                .flatMap(List::stream)
                .<JsonNode>map(WindowJson::of)
                .toList();
    }

    private static List<ArrayNode> doorSetsOf(AccessList list) {
        return list.fobs().stream()
                .filter(fob -> !fob.hasNothingHere())
                .flatMap(FobJson::doorsOf)
                .filter(doors -> !doors.isEmpty())
                .map(ListContent::doorSet)
                .toList();
    }

    private static ArrayNode doorSet(Set<DoorId> doors) {
        ArrayNode set = JSON.arrayNode();
        doors.stream().map(DoorId::value).sorted().forEach(set::add);
        return set;
    }

    /** The one name of the set of these doors. */
    ArrayNode doorsByName(Set<DoorId> doors) {
        return JSON.arrayNode().add(doorSets.nameOf(doorSet(doors)));
    }

    /** Writes {@code windows}, or nothing if one of them is always open. */
    void putWindows(ObjectNode json, Collection<Window> any) {
        List<Window> open = List.copyOf(any);
        if (!WindowJson.saysAlways(open)) {
            List<String> names = new ArrayList<>();
            open.forEach(window -> names.add(windows.nameOf(WindowJson.of(window))));
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

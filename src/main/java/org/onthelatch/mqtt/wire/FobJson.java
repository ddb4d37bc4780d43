package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.accesslist.AccessList.Escort;
import org.onthelatch.accesslist.AccessList.ListedAllow;
import org.onthelatch.accesslist.AccessList.ListedEntry;
import org.onthelatch.accesslist.AccessList.ListedFob;
import org.onthelatch.accesslist.AccessList.ListedRestriction;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Window;

/**
 * What a list says of a fob. A grant or an allow that nobody can meet (no window, or named escorts of whom none has a fob)
 * is left out, since on the wire a missing {@code windows} would mean always.
 */
final class FobJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ListContent content;

    FobJson(ListContent content) {
        this.content = content;
    }

    static Stream<List<Window>> windowsOf(ListedFob fob) {
        return Stream.concat(
                entries(fob).map(ListedEntry::windows),
                restrictions(fob).flatMap(restriction -> allows(restriction).map(ListedAllow::windows)));
    }

    static Stream<Set<DoorId>> doorsOf(ListedFob fob) {
        Stream<Set<DoorId>> ofEntries = entries(fob).map(ListedEntry::doors);
        Stream<Set<DoorId>> ofRestrictions = restrictions(fob).map(ListedRestriction::doors);
        return Stream.concat(Stream.of(fob.home()), Stream.concat(ofEntries, ofRestrictions));
    }

    ObjectNode of(ListedFob fob) {
        ObjectNode json = JSON.objectNode()
                .put("fob", fob.fob().value())
                .put("class", fob.kind().name());
        if (!fob.home().isEmpty()) {
            json.set("home", content.doorsByName(fob.home()));
        }
        ArrayNode entry = JSON.arrayNode();
        entries(fob).map(this::entry).forEach(entry::add);
        if (!entry.isEmpty()) {
            json.set("entry", entry);
        }
        ArrayNode restricted = JSON.arrayNode();
        restrictions(fob).map(this::restriction).forEach(restricted::add);
        if (!restricted.isEmpty()) {
            json.set("restrictions", restricted);
        }
        putSeconds(json, fob.holdOpen());
        if (fob.silent()) {
            json.put("silent", true);
        }
        return json;
    }

    private static Stream<ListedEntry> entries(ListedFob fob) {
        return fob.entries().stream()
                .filter(entry -> !entry.doors().isEmpty() && isPossible(entry.windows(), entry.escort()));
    }

    private static Stream<ListedRestriction> restrictions(ListedFob fob) {
        return fob.restrictions().stream()
                .filter(restriction -> !restriction.doors().isEmpty());
    }

    private static Stream<ListedAllow> allows(ListedRestriction restriction) {
        return restriction.allows().stream().filter(allow -> isPossible(allow.windows(), allow.escort()));
    }

    private static boolean isPossible(List<Window> windows, Escort escort) {
        boolean nobodyNamed =
                escort instanceof Escort.Named named && named.fobs().isEmpty();
        return !windows.isEmpty() && !nobodyNamed;
    }

    private ObjectNode entry(ListedEntry entry) {
        ObjectNode json = JSON.objectNode();
        json.set("doors", content.doorsByName(entry.doors()));
        content.putWindows(json, entry.windows());
        WindowJson.dated(json, entry.period());
        if (!entry.escort().equals(Escort.NONE)) {
            putEscort(json, entry.escort());
        }
        return json;
    }

    private ObjectNode restriction(ListedRestriction restriction) {
        ObjectNode json = JSON.objectNode().put("rule", restriction.rule().value());
        json.set("doors", content.doorsByName(restriction.doors()));
        ArrayNode allow = json.putArray("allow");
        allows(restriction).map(this::allow).forEach(allow::add);
        if (!restriction.notBefore().equals(Instant.MIN)) {
            json.put("notBefore", WireTime.roundedUp(restriction.notBefore()));
        }
        json.put("notAfter", WireTime.of(restriction.notAfter()));
        if (restriction.keepWhenStale()) {
            json.put("keepWhenStale", true);
        }
        return json;
    }

    private ObjectNode allow(ListedAllow allow) {
        ObjectNode json = JSON.objectNode();
        content.putWindows(json, allow.windows());
        putEscort(json, allow.escort());
        return json;
    }

    private static void putEscort(ObjectNode json, Escort escort) {
        if (escort instanceof Escort.Named named) {
            ArrayNode escorts = json.put("escort", "NAMED").putArray("escorts");
            named.fobs().stream().map(FobToken::value).sorted().forEach(escorts::add);
        } else {
            json.put("escort", escort instanceof Escort.Staff ? "STAFF" : "NONE");
        }
    }

    /** Writes how long a door stays open, in whole seconds rounded up; zero is the door's own time and not written. */
    static void putSeconds(ObjectNode json, Duration holdOpen) {
        long seconds = holdOpen.plusMillis(999).toSeconds();
        if (seconds > 0) {
            json.put("holdOpenSeconds", seconds);
        }
    }
}

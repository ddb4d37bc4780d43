package org.onthelatch.simulator.accesslist;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;

/** The windows and door sets of a list by name, so that a thousand fobs fit. */
record Tables(Map<String, Window> windows, Map<String, Set<DoorId>> doorSets) {
    private static final Pattern NAME = Pattern.compile("[!-~]{1,64}");

    static Tables read(Members list) {
        Map<String, Window> windows = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : list.table("windows").entrySet()) {
            String where = "windows/" + name(entry.getKey());
            windows.put(entry.getKey(), new WindowParser(Members.asObject(where, entry.getValue())).parse());
        }
        Members sets = list.object("doorSets");
        Map<String, Set<DoorId>> doorSets = new HashMap<>();
        for (String name : list.table("doorSets").keySet()) {
            doorSets.put(name(name), Set.copyOf(sets.values(name, DoorId::new)));
        }
        return new Tables(windows, doorSets);
    }

    /** The windows that a member {@code windows} names; always when it is missing. */
    OpenTimes openTimes(Members entry) {
        if (!entry.has("windows")) {
            return OpenTimes.ALWAYS;
        }
        List<Window> named = entry.values("windows", name -> known(windows, name, "window"));
        if (named.isEmpty()) {
            throw new MalformedMessage("%s/windows: expected at least one".formatted(entry.where()));
        }
        return new OpenTimes(named);
    }

    /** The doors of all the sets that a member names. */
    Set<DoorId> doors(Members entry, String member) {
        Set<DoorId> doors = new HashSet<>();
        entry.values(member, name -> known(doorSets, name, "door set")).forEach(doors::addAll);
        return doors;
    }

    private static String name(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new MalformedMessage("\"%s\" is no name for a window or a door set".formatted(name));
        }
        return name;
    }

    private static <T> T known(Map<String, T> table, String name, String what) {
        T found = table.get(name);
        if (found == null) {
            throw new IllegalArgumentException("there is no %s \"%s\"".formatted(what, name));
        }
        return found;
    }
}

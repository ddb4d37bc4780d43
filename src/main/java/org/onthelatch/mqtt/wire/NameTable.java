package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table of a list: equal values once, under short names. The names follow from the values alone, so that equal lists
 * become equal bytes.
 */
final class NameTable {
    private final Map<String, JsonNode> values = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();

    /** @param prefix the first letter of each name */
    NameTable(String prefix, Collection<? extends JsonNode> all) {
        all.forEach(value -> values.put(CanonicalJson.of(value), value));
        values.keySet().forEach(text -> names.put(text, prefix + (names.size() + 1)));
    }

    String nameOf(JsonNode value) {
        String name = names.get(CanonicalJson.of(value));
        if (name == null) {
            throw new IllegalStateException("not in the table: " + value);
        }
        return name;
    }

    ObjectNode json() {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        values.forEach((text, value) -> table.set(nameOf(value), value));
        return table;
    }
}

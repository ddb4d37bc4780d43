package org.onthelatch.mqtt.wire;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table of a list: equal values once, under short names. The names follow from what is written of the values alone, so that
 * equal lists become equal bytes.
 */
final class NameTable<T> {
    private final Map<T, String> names = new HashMap<>();
    private final ObjectNode table = JsonNodeFactory.instance.objectNode();

    /**
     * @param prefix the first letter of each name
     * @param written values of which the same is written get one name
     */
    NameTable(String prefix, Stream<T> all, Function<T, JsonNode> written) {
        Map<String, JsonNode> json = new TreeMap<>();
        Map<T, String> texts = new HashMap<>();
        all.distinct().forEach(value -> {
            JsonNode node = written.apply(value);
            String text = CanonicalJson.of(node);
            json.put(text, node);
            texts.put(value, text);
        });
        Map<String, String> nameOfText = new HashMap<>();
        json.forEach((text, node) -> {
            String name = prefix + (nameOfText.size() + 1);
            nameOfText.put(text, name);
            table.set(name, node);
        });
        texts.forEach((value, text) -> names.put(value, requireNonNull(nameOfText.get(text))));
    }

    String nameOf(T value) {
        String name = names.get(value);
        if (name == null) {
            throw new IllegalStateException("not in the table: " + value);
        }
        return name;
    }

    ObjectNode json() {
        return table;
    }
}

package org.onthelatch.web.scope;

import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onthelatch.web.http.Ask;

/** The values that somebody gives beside the address: of the query, of a form, of a JSON body however deep. */
final class NamedInside {
    private NamedInside() {}

    /** Those that may name a door or a person: single words, and lists of such, not sentences. */
    static List<String> of(Ask ask) {
        List<String> values = new ArrayList<>();
        addFields(ask.query(), values);
        addFields(ask.form(), values);
        if (ask.header("Content-Type").contains("json") && ask.body().length() > 0) {
            try {
                add(new JsonObject(ask.body()), values);
            } catch (RuntimeException e) { // no JSON object: the page says so
                return values;
            }
        }
        return values.stream().flatMap(NamedInside::ids).distinct().toList();
    }

    private static void addFields(MultiMap fields, List<String> values) {
        fields.forEach(field -> values.add(field.getValue()));
    }

    private static void add(@Nullable Object json, List<String> values) {
        if (json instanceof JsonObject object) {
            add(object.getMap(), values);
        } else if (json instanceof Map<?, ?> fields) {
            fields.values().forEach(value -> add(value, values));
        } else if (json instanceof Iterable<?> array) { // a JsonArray, too
            array.forEach(element -> add(element, values));
        } else if (json instanceof String text) {
            values.add(text);
        }
    }

    private static Stream<String> ids(String value) {
        List<String> parts = Stream.of(value.strip().split("[ ,]+", -1)).toList();
        return parts.stream().allMatch(part -> part.matches("[A-Z]{1,4}[0-9]{1,6}")) ? parts.stream() : Stream.empty();
    }
}

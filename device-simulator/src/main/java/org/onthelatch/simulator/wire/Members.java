package org.onthelatch.simulator.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The members of one JSON object, read by name and form; what does not fit is malformed, and the reason says where.
 *
 * @param where the path of this object in its message, empty for the whole
 */
public record Members(String where, ObjectNode node) {
    /** The largest number that every JSON reader takes exactly. */
    public static final long MAX_WHOLE = (1L << 53) - 1;

    public boolean has(String name) {
        return node.has(name);
    }

    public String text(String name, Pattern form) {
        JsonNode value = present(name);
        if (!value.isTextual() || !form.matcher(value.textValue()).matches()) {
            throw wrong(name, form.toString(), value);
        }
        return value.textValue();
    }

    /** Reads a text as a value whose constructor or factory throws IllegalArgumentException when it does not fit. */
    public <T> T value(String name, Function<String, T> maker) {
        return made(name, present(name), maker);
    }

    public <T> Optional<T> optionalValue(String name, Function<String, T> maker) {
        return has(name) ? Optional.of(value(name, maker)) : Optional.empty();
    }

    public Instant instant(String name) {
        return value(name, WireInstant::parse);
    }

    public Instant instant(String name, Instant ifMissing) {
        return has(name) ? instant(name) : ifMissing;
    }

    public long whole(String name, long min, long max) {
        JsonNode value = present(name);
        if (!value.isIntegralNumber()
                || !value.canConvertToLong()
                || value.longValue() < min
                || value.longValue() > max) {
            throw wrong(name, "a whole number from %d to %d".formatted(min, max), value);
        }
        return value.longValue();
    }

    public boolean flag(String name, boolean ifMissing) {
        if (!has(name)) {
            return ifMissing;
        }
        JsonNode value = present(name);
        if (!value.isBoolean()) {
            throw wrong(name, "true or false", value);
        }
        return value.booleanValue();
    }

    public Members object(String name) {
        return asObject(path(name), present(name));
    }

    public Optional<Members> optionalObject(String name) {
        return has(name) ? Optional.of(object(name)) : Optional.empty();
    }

    /** Each member of a member that is a table by name. */
    public Map<String, JsonNode> table(String name) {
        Map<String, JsonNode> table = new LinkedHashMap<>();
        object(name).node().properties().forEach(entry -> table.put(entry.getKey(), entry.getValue()));
        return table;
    }

    /** The objects in an array; none when the member is missing. */
    public List<Members> objects(String name) {
        List<Members> objects = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            objects.add(asObject(path(name) + "/" + objects.size(), element));
        }
        return objects;
    }

    /** The texts in an array as values; none when the member is missing. */
    public <T> List<T> values(String name, Function<String, T> maker) {
        List<T> values = new ArrayList<>();
        for (JsonNode element : elements(name)) {
            values.add(made(name + "/" + values.size(), element, maker));
        }
        return values;
    }

    /** The object in an array or table that was found at a path. */
    public static Members asObject(String where, JsonNode node) {
        if (node instanceof ObjectNode object) {
            return new Members(where, object);
        }
        throw new MalformedMessage("%s: expected an object, came %s".formatted(where, node));
    }

    public void require(String name) {
        present(name);
    }

    private Iterable<JsonNode> elements(String name) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode value = present(name);
        if (!value.isArray()) {
            throw wrong(name, "an array", value);
        }
        return value;
    }

    private <T> T made(String name, JsonNode value, Function<String, T> maker) {
        if (!value.isTextual()) {
            throw wrong(name, "a text", value);
        }
        try {
            return maker.apply(value.textValue());
        } catch (IllegalArgumentException e) {
            throw new MalformedMessage("%s: %s".formatted(path(name), e.getMessage()), e);
        }
    }

    private JsonNode present(String name) {
        return node.optional(name)
                .orElseThrow(() -> new MalformedMessage("%s: expected, but missing".formatted(path(name))));
    }

    private MalformedMessage wrong(String name, String expected, JsonNode came) {
        return new MalformedMessage("%s: expected %s, came %s".formatted(path(name), expected, came));
    }

    private String path(String name) {
        return where.isEmpty() ? name : where + "/" + name;
    }
}

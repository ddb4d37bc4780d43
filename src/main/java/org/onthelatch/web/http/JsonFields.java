package org.onthelatch.web.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads the fields of a JSON object and remembers everything that is wrong with them; objects within share its memory. */
public final class JsonFields {
    private final JsonObject json;
    private final String path;
    private final List<Fault> faults;

    private JsonFields(JsonObject json, String path, List<Fault> faults) {
        this.json = json;
        this.path = path;
        this.faults = faults;
    }

    public static JsonFields of(JsonObject json) {
        return new JsonFields(json, "", new ArrayList<>());
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** A misspelt field must not look as if it had been taken. */
    public void only(Set<String> known) {
        for (String name : new TreeSet<>(json.fieldNames())) {
            if (!known.contains(name)) {
                wrong(name, "only " + String.join(", ", new TreeSet<>(known)), "a field of this name");
            }
        }
    }

    /** A text, or "" if there is none. */
    public String text(String name) {
        Object value = value(name).orElse("");
        if (value instanceof String text) {
            return text.strip();
        }
        wrong(name, "a text", shown(value));
        return "";
    }

    public boolean flag(String name) {
        Optional<Object> value = value(name);
        if (value.isPresent() && value.get() instanceof Boolean flag) {
            return flag;
        }
        wrong(name, "true or false", value.map(JsonFields::shown).orElse("nothing"));
        return false;
    }

    /** @param reading throws {@link IllegalArgumentException} or a relation of it at what it cannot read */
    public <T> Optional<T> required(String name, String expected, Function<String, T> reading) {
        String text = text(name);
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            wrong(name, expected, text.isEmpty() ? "nothing" : shown(text));
            return Optional.empty();
        }
    }

    /** A whole number. */
    public Optional<Long> number(String name, String expected) {
        Optional<Object> value = value(name);
        if (value.isPresent() && (value.get() instanceof Integer || value.get() instanceof Long)) {
            return Optional.of(((Number) value.get()).longValue());
        }
        wrong(name, expected, value.map(JsonFields::shown).orElse("nothing"));
        return Optional.empty();
    }

    public boolean has(String name) {
        return json.containsKey(name);
    }

    /** The object of this name, or an empty one. */
    public JsonFields object(String name) {
        Object value = value(name).orElse(new JsonObject());
        if (!(value instanceof JsonObject object)) {
            wrong(name, "an object", shown(value));
            return new JsonFields(new JsonObject(), path + name + ".", faults);
        }
        return new JsonFields(object, path + name + ".", faults);
    }

    public List<JsonFields> objects(String name) {
        List<JsonFields> objects = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            String place = "%s[%d]".formatted(name, i);
            if (array.getValue(i) instanceof JsonObject object) {
                objects.add(new JsonFields(object, path + place + ".", faults));
            } else {
                wrong(place, "an object", shown(array.getValue(i)));
            }
        }
        return objects;
    }

    public <T> List<T> each(String name, String expected, Function<String, T> reading) {
        List<T> values = new ArrayList<>();
        JsonArray array = array(name);
        for (int i = 0; i < array.size(); i++) {
            String text = shown(array.getValue(i));
            try {
                values.add(reading.apply(text));
            } catch (IllegalArgumentException e) {
                wrong("%s[%d]".formatted(name, i), expected, text);
            }
        }
        return values;
    }

    private JsonArray array(String name) {
        Object value = value(name).orElse(new JsonArray());
        if (value instanceof JsonArray array) {
            return array;
        }
        wrong(name, "a list", shown(value));
        return new JsonArray();
    }

    private Optional<Object> value(String name) {
        return Optional.ofNullable(json.getValue(name));
    }

    private void wrong(String name, String expected, String came) {
        faults.add(new Fault(path + name, expected, came));
    }

    private static String shown(@org.jspecify.annotations.Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}

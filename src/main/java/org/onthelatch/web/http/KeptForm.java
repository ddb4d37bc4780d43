package org.onthelatch.web.http;

import io.vertx.core.MultiMap;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A form that somebody filled in and that could not be taken yet, to be sent again once she has signed in.
 *
 * @param action where it goes; "" if there is none
 * @param fields as they were sent, in order
 * @param labels what they were called on the page, as JSON: by name, and by name and value where one was chosen
 */
public record KeptForm(String action, List<Field> fields, String labels) {
    public static final KeptForm NONE = new KeptForm("", List.of(), "");

    /** The field in which a form carries what its fields are called. */
    public static final String LABELS = "formLabels";

    private static final String ACTION = "keptAction";
    private static final String PREFIX = "kept.";

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** One field. */
    public record Field(String name, String value) {
        /** The name as somebody reads it: {@code herWords} as "Her words". */
        public String words() {
            String spaced = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                    .replaceAll("[._-]+", " ")
                    .toLowerCase(Locale.ROOT);
            return spaced.isEmpty() ? spaced : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
        }
    }

    public boolean isThere() {
        return !action.isEmpty();
    }

    /** What a field is called on its page; its name in words where the page did not say. */
    public String label(Field field) {
        return called(field.name(), field.words());
    }

    /** What was chosen or written, in the words of the page. */
    public String value(Field field) {
        return called(valueKey(field.name(), field.value()), field.value());
    }

    public static String valueKey(String name, String value) {
        return name + "=" + value;
    }

    private String called(String key, String otherwise) {
        try {
            return labels.isEmpty() ? otherwise : new JsonObject(labels).getString(key, otherwise);
        } catch (DecodeException | ClassCastException e) { // whoever sent this wrote it herself
            return otherwise;
        }
    }

    /** What was sent to a page. */
    public static KeptForm of(Ask ask) {
        return new KeptForm(ask.uri(), entries(ask.form(), ""), ask.field(LABELS));
    }

    /** What the page that asked for the password carried on. */
    public static KeptForm carried(Ask ask) {
        return new KeptForm(ask.field(ACTION), entries(ask.form(), PREFIX), ask.field(PREFIX + LABELS));
    }

    /** How it is carried on: each field under another name, so that none is taken for the password. */
    public List<Field> carrying() {
        List<Field> carrying = new ArrayList<>();
        if (isThere()) {
            carrying.add(new Field(ACTION, action));
        }
        if (!labels.isEmpty()) {
            carrying.add(new Field(PREFIX + LABELS, labels));
        }
        fields.forEach(field -> carrying.add(new Field(PREFIX + field.name(), field.value())));
        return carrying;
    }

    private static List<Field> entries(MultiMap form, String prefix) {
        List<Field> entries = new ArrayList<>();
        for (Map.Entry<String, String> field : form.entries()) {
            if (field.getKey().startsWith(prefix) && !field.getKey().equals(prefix + LABELS)) {
                entries.add(new Field(field.getKey().substring(prefix.length()), field.getValue()));
            }
        }
        return entries;
    }
}

package org.onthelatch.web.assess;

import java.util.Map;

/** A page with several forms, of which one came back with something wrong. */
public interface SeveralForms extends WithErrors {
    /** Which of the forms came back; "" for none. */
    String sent();

    /** What was filled in and could not be kept, by field. */
    Map<String, String> values();

    default boolean isFilled(String form) {
        return sent().equals(form);
    }

    /** What was filled in under this form. */
    default String value(String form, String field) {
        return isFilled(form) ? values().getOrDefault(field, "") : "";
    }

    /** The message at a field under this form, or "". */
    default String error(String form, String field) {
        return isFilled(form) ? error(field) : "";
    }
}

package org.onthelatch.web.assess;

import java.util.List;

/** A form with what was wrong in it. */
public interface WithErrors {
    List<FormError> errors();

    /** What was wrong in a field; "" for nothing. */
    default String error(String id) {
        return errors().stream()
                .filter(error -> error.id().equals(id))
                .map(FormError::message)
                .findFirst()
                .orElse("");
    }
}

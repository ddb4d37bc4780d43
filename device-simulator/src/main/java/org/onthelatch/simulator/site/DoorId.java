package org.onthelatch.simulator.site;

import java.util.regex.Pattern;

/**
 * A door by the number on its frame, such as {@code HD01}.
 *
 * @param id capital letters, digits and hyphens
 */
public record DoorId(String id) {
    public static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9-]{0,15}");

    public DoorId {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("door must be %s, but was \"%s\"".formatted(FORM, id));
        }
    }

    @Override
    public String toString() {
        return id;
    }
}

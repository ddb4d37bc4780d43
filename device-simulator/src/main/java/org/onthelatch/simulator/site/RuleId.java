package org.onthelatch.simulator.site;

import java.util.regex.Pattern;

/**
 * A rule that only the service can explain.
 *
 * @param id opaque
 */
public record RuleId(String id) {
    public static final Pattern FORM = Pattern.compile("[a-z0-9]{1,24}");

    public RuleId {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("rule must be %s, but was \"%s\"".formatted(FORM, id));
        }
    }

    @Override
    public String toString() {
        return id;
    }
}

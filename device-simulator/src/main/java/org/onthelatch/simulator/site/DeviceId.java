package org.onthelatch.simulator.site;

import java.util.regex.Pattern;

/**
 * A device by its MQTT client id, such as {@code heron-a}.
 *
 * @param id small letters, digits and hyphens
 */
public record DeviceId(String id) {
    public static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    public DeviceId {
        if (!FORM.matcher(id).matches()) {
            throw new IllegalArgumentException("device must be %s, but was \"%s\"".formatted(FORM, id));
        }
    }

    @Override
    public String toString() {
        return id;
    }
}

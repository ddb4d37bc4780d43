package org.onthelatch.simulator.site;

import java.util.regex.Pattern;

/**
 * What a reader reads from a fob, such as {@code 04c10000000001}.
 *
 * @param hex 8 to 32 hexadecimal digits in lower case
 */
public record FobToken(String hex) {
    public static final Pattern FORM = Pattern.compile("[0-9a-f]{8,32}");

    public FobToken {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("fob must be %s, but was \"%s\"".formatted(FORM, hex));
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}

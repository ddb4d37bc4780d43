package org.onthelatch.web.http;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version of a record a program has seen, by the header {@code If-Match} (D50). */
public final class IfMatch {
    private static final Pattern VERSION = Pattern.compile("\"(\\d{1,9})\"");

    private IfMatch() {}

    /**
     * @param expected a sentence that says which version to name
     * @throws Declined with 428 if it is missing, 400 if it is no version
     */
    public static int version(Ask ask, String expected) {
        String given = ask.header("If-Match");
        Matcher version = VERSION.matcher(given);
        if (version.matches()) {
            return Integer.parseInt(version.group(1));
        }
        throw new Declined(new Problem(
                given.isEmpty() ? 428 : 400,
                "IF_MATCH",
                say("problems.unsaved"),
                expected,
                List.of(new Fault(
                        "If-Match",
                        say("problems.fault.version"),
                        given.isEmpty() ? say("problems.fault.nothing") : given))));
    }
}

package org.onthelatch;

import java.util.List;
import java.util.regex.Pattern;

/** Strings in the code of pages that look like words, and that nobody reads there. */
final class NotOnPages {
    private static final List<Pattern> ALL = List.of(
            // Headers of HTTP, names of classes, fonts, patterns of dates.
            Pattern.compile("Refresh|Location|Authorization|Link|Accept|Origin|Cookie|Seat|At |Session of "),
            Pattern.compile("(Basic|Bearer) .*|plan (large|easy)|big easy|Liberation Sans|[dMuy]+( [dMuy]+)+"),
            // What a parameter of an address or a field of a program's request must be; see the contract of the API.
            Pattern.compile("(an?|at most|somebody of|nothing beside|her age in|8 to 32) .*|something else"),
            Pattern.compile("There is no such token|Nothing was saved"),
            // What is kept in the audit of who did what and who looked.
            Pattern.compile(
                    "(assessment|leave|status) form|(advocate|egress|record|evacuation) (sheet|log|door test|plan)"),
            Pattern.compile("hold at doors|time away|consents to leave|who (looked|opened her room)|her own view: "),
            Pattern.compile("purpose of admission|see person|level changes|urgent change|(use|refuse) token"),
            Pattern.compile("sign (in|out)|refuse sign in|give password again|choose own password|for the user name "),
            Pattern.compile("with a code that staff gave her|unknown user name|wrong user name or password"),
            Pattern.compile(", so often that further tries have to wait|by the token %s .*"),
            // What whoever runs the service reads, in its log or where it does not start.
            Pattern.compile("could not (listen|look|keep) .*|Stop the other program .*|\\{} \\{} failed, .*"),
            Pattern.compile("the journal kept nothing|no drawing stands beside "));

    private NotOnPages() {}

    static boolean has(String text) {
        return ALL.stream().anyMatch(kind -> kind.matcher(text).matches());
    }
}

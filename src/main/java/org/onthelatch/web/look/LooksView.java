package org.onthelatch.web.look;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onthelatch.person.Resident;

/**
 * Who looked at one person's record.
 *
 * @param lines the latest first
 * @param staff everybody who can be chosen, by id
 * @param chosen the one whose looks are shown; "" for everybody's
 * @param from as it was typed; so is {@code to}
 * @param isCut whether there were more than are shown
 */
public record LooksView(
        Resident resident,
        List<LookLine> lines,
        Map<String, String> staff,
        String chosen,
        String from,
        String to,
        boolean isCut) {
    public LooksView {
        lines = List.copyOf(lines);
    }

    /** What a part of the record is called where it is shown. */
    public static String words(String part) {
        return switch (part) {
            case "page" -> say("look.part.page");
            case "api" -> say("look.part.api");
            default -> part.substring(0, 1).toUpperCase(Locale.UK) + part.substring(1);
        };
    }
}

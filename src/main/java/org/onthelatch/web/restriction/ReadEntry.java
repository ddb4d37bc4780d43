package org.onthelatch.web.restriction;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.RegisterEntry;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** Reads an entry of the register from named texts; what cannot be read is left for the rule that refuses it. */
final class ReadEntry {
    private ReadEntry() {}

    /**
     * @param texts the text of a field, or ""
     * @param reviewDue as people write days: the review is due by the end of it
     */
    static RegisterEntry of(Function<String, String> texts, String reviewDue, Moments moments) {
        return new RegisterEntry(
                texts.apply("rule"),
                doors(texts.apply("doors")),
                texts.apply("affects"),
                texts.apply("hours"),
                texts.apply("reason"),
                texts.apply("risks"),
                texts.apply("alternatives"),
                texts.apply("consulted"),
                texts.apply("advocate"),
                day(reviewDue, moments),
                texts.apply("exemptions"),
                texts.apply("notice"),
                texts.apply("removal"));
    }

    /** A door that nobody can have meant stands for what is no door at all. */
    private static Set<DoorId> doors(String text) {
        Set<DoorId> doors = new HashSet<>();
        for (String part : text.split("[ ,]+", -1)) {
            if (!part.isEmpty()) {
                doors.add(new DoorId(part.matches("[A-Z][A-Z0-9-]{0,15}") ? part : "UNREADABLE"));
            }
        }
        return doors;
    }

    private static Instant day(String text, Moments moments) {
        try {
            return moments.end(text.strip());
        } catch (DateTimeException e) {
            return Instant.MIN;
        }
    }

    /** @throws Declined if there is no such entry */
    static BlanketRestriction known(Sources sources, String number) {
        return sources.restrictions().get().stream()
                .filter(entry -> entry.number().value().equals(number))
                .findFirst()
                .orElseThrow(() -> Declined.notFound(say("restriction.unknown")));
    }

    static RestrictionNumber number(Sources sources, String number) {
        return known(sources, number).number();
    }
}

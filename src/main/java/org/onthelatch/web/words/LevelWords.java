package org.onthelatch.web.words;

import static org.onthelatch.web.words.Say.say;

import org.onthelatch.assessment.Ladder;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.LevelHistory.Cause;
import org.onthelatch.assessment.LevelHistory.InForce;

/** Access levels as staff name them. */
public record LevelWords(Ladder ladder) {

    /** "L4 With someone". */
    public String name(Level level) {
        return "%s %s".formatted(level, ladder.rung(level).name());
    }

    /** As it is said to her. */
    public String toHer(Level level) {
        return ladder.rung(level).words();
    }

    /** Why this level is in force although nobody chose it; "" where somebody did. */
    public static String cause(InForce inForce, NhsDates dates) {
        return inForce.cause() == Cause.LEGAL_AUTHORITY_ENDED
                ? say(
                        "words.level.powerEnded",
                        inForce.assessment().level(),
                        dates.dateTime(inForce.period().from()))
                : "";
    }
}

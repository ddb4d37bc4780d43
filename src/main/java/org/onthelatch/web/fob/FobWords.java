package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import org.onthelatch.egress.OddUse;
import org.onthelatch.fob.FobState;
import org.onthelatch.fob.FobToken;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;

/** What is known of a fob, in words. */
public record FobWords(NhsDates dates, Directory directory, Instant now) {

    /** In groups of four, to be read aloud. */
    public static String number(FobToken fob) {
        return fob.value().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What it does at doors, and what to do with it. */
    public String sentence(FobLine line) {
        String about =
                line.state() instanceof FobState.OutOfUse gone ? gone.entry().note() : line.name();
        return line.left()
                ? say("fob.is.LEFT", about)
                : say("fob.is." + line.tag().name(), about, since(line));
    }

    /** For the nurse in charge; nobody at a door hears of it. */
    public String odd(OddUse use, String name) {
        String door = use.event().event().door();
        String at = dates.recent(use.event().event().at(), now);
        return say("fob.odd." + use.kind().name(), door, at, name);
    }

    public String since(FobLine line) {
        return line.since().map(dates::dateTime).orElse("");
    }

    public String by(FobLine line) {
        return line.by().map(directory::person).orElse("");
    }
}

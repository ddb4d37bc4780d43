package org.onthelatch.web.fob;

import java.time.Instant;
import org.onthelatch.egress.OddUse;
import org.onthelatch.fob.FobState;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holding;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;

/** What is known of a fob, in words. */
public record FobWords(NhsDates dates, Directory directory, Instant now) {

    /** In groups of four, to be read aloud. */
    public static String number(FobToken fob) {
        return fob.value().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** One or two words for a tag. */
    public static String state(FobLine line) {
        FobState state = line.state();
        if (state instanceof FobState.Held) {
            return line.entryEnded() || line.left() ? "Entry ended" : "In use";
        }
        if (state instanceof FobState.Booked) {
            return "From later";
        }
        if (state instanceof FobState.Spare) {
            return "Spare";
        }
        if (state instanceof FobState.Lost lost) {
            return lost.holding().state() == Holding.State.STOPPED ? "Stopped" : "Lost";
        }
        return state instanceof FobState.OutOfUse ? "Out of use" : "Unknown";
    }

    public static String colour(FobLine line) {
        return switch (state(line)) {
            case "In use", "From later" -> "green";
            case "Spare" -> "blue";
            case "Entry ended" -> "yellow";
            case "Lost", "Unknown" -> "red";
            default -> "grey";
        };
    }

    /** What it does at doors, and what to do with it. */
    public String sentence(FobLine line) {
        FobState state = line.state();
        if (state instanceof FobState.Held && line.left()) {
            return "%s lives here no more and holds it still. It lets her out and does nothing else. Ask her for it; if she cannot bring it, report it lost."
                    .formatted(line.name());
        }
        if (state instanceof FobState.Held) {
            return line.entryEnded()
                    ? "%s holds it. It lets her out everywhere and in nowhere. Take it back when she leaves."
                            .formatted(line.name())
                    : "%s holds it.".formatted(line.name());
        }
        if (state instanceof FobState.Booked) {
            return "It is kept for %s from %s.".formatted(line.name(), since(line));
        }
        if (state instanceof FobState.Spare) {
            return "Nobody holds it. It opens nothing until it is given to somebody.";
        }
        if (state instanceof FobState.Lost lost && lost.holding().state() == Holding.State.STOPPED) {
            return "It was hers until she died (%s). It opens nothing. If you have it in your hand, mark it found."
                    .formatted(line.name());
        }
        if (state instanceof FobState.Lost) {
            return "It was reported lost by or for %s. It opens nothing. If you have it in your hand, mark it found."
                    .formatted(line.name());
        }
        return state instanceof FobState.OutOfUse gone
                ? "It was taken out of use: %s. Do not give it to anybody."
                        .formatted(gone.entry().note())
                : "Nobody here knows this number. Scan it again. If it is fresh from the box, put it into stock; if it was "
                        + "found, it belongs to another place.";
    }

    /** For the nurse in charge; nobody at a door hears of it. */
    public String odd(OddUse use, String name) {
        String door = use.event().event().door();
        String at = dates.recent(use.event().event().at(), now);
        String what = switch (use.kind()) {
            case AFTER_IT_WAS_LOST ->
                "%s, %s: the fob that was reported lost by or for %s was used. She may have found it. Ask quietly.";
            case AFTER_SHE_LEFT ->
                "%s, %s: the fob of %s was used, who left a day ago or more. If she is here, it is hers to use on the way out. "
                        + "If somebody else has it, take it back or report it lost.";
            case IN_TWO_PLACES ->
                "%s, %s: the fob of %s was used here and far away almost at once. Two fobs may be swapped. Ask quietly.";
        };
        return what.formatted(door, at, name);
    }

    public String since(FobLine line) {
        return line.since().map(dates::dateTime).orElse("");
    }

    public String by(FobLine line) {
        return line.by().map(directory::person).orElse("");
    }
}

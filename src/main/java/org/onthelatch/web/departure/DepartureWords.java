package org.onthelatch.web.departure;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import org.onthelatch.fob.FobToken;
import org.onthelatch.person.Departure;
import org.onthelatch.person.Departure.Closed;
import org.onthelatch.person.Departure.Kind;
import org.onthelatch.web.fob.FobWords;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Policy;
import org.onthelatch.web.words.NhsDates;

/** Words about who left; of a death no more than has to be said. */
public record DepartureWords(NhsDates dates, Directory directory, Policy policy, Instant now) {

    /** After her name: "left the hospital on 23 November 2026, 2pm". */
    public String said(Departure departure) {
        String when = dates.dateTime(departure.at());
        return departure.move().stream()
                .filter(move -> departure.kind() == Kind.MOVED)
                .findFirst()
                .map(move -> moved(move, when))
                .orElseGet(() -> say("departure.said." + departure.kind().name(), when));
    }

    private static String moved(Departure.Move move, String when) {
        return move.isToAnotherWard()
                ? say("departure.moved.ward", move.to().wardName(), move.to().roomName(), when)
                : say("departure.moved.room", move.to().roomName(), when);
    }

    /** What stands on her own page while the departure stands. */
    public String banner(Departure departure, String name) {
        return say(departure.kind() == Kind.DIED ? "departure.banner.DIED" : "departure.banner", name, said(departure));
    }

    public String recorded(Departure departure) {
        return say("departure.recorded", directory.name(departure.by()), dates.dateTime(departure.recordedAt()));
    }

    /** What of hers was open, and what became of it. */
    public String closed(Closed closed) {
        return "%s: %s".formatted(what(closed), fate(closed));
    }

    private String what(Closed closed) {
        String key = "departure.what." + closed.what().name();
        return switch (closed.what()) {
            case POWER -> status(closed);
            case AWAY -> say(key, dates.dateTime(Instant.parse(closed.name())));
            case FOB -> say(key, FobWords.number(new FobToken(closed.name())));
            default -> say(key, closed.name());
        };
    }

    private String status(Closed closed) {
        return policy.statuses().all().stream()
                .filter(status -> status.code().value().equals(closed.name()))
                .map(status -> status.words())
                .findFirst()
                .orElse(closed.name());
    }

    private static String fate(Closed closed) {
        boolean call = closed.fate() == Departure.Fate.STAYS && closed.what() == Departure.What.CALL;
        return say(
                call
                        ? "departure.fate.STAYS.CALL"
                        : "departure.fate." + closed.fate().name());
    }
}

package org.onthelatch.web.departure;

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

    /** For the form. */
    public static String choice(Kind kind) {
        return switch (kind) {
            case DISCHARGED -> "She leaves the hospital and lives elsewhere";
            case TRANSFERRED -> "She goes to another hospital";
            case DIED -> "She has died";
            case MOVED -> "She moves to another room or ward here";
            case TAKEN_BACK -> "The record that she left was wrong, or she is back";
        };
    }

    /** After her name: "left the hospital on 23 November 2026, 2pm". */
    public String said(Departure departure) {
        String when = dates.dateTime(departure.at());
        return switch (departure.kind()) {
            case DISCHARGED -> "left the hospital, " + when;
            case TRANSFERRED -> "went to another hospital, " + when;
            case DIED -> "died, " + when;
            case MOVED -> moved(departure, when);
            case TAKEN_BACK -> "lives here again, " + when;
        };
    }

    private static String moved(Departure departure, String when) {
        return departure.move().stream()
                .findFirst()
                .map(move -> move.isToAnotherWard()
                        ? "moved to %s (%s), %s"
                                .formatted(move.to().wardName(), move.to().roomName(), when)
                        : "moved to %s, %s".formatted(move.to().roomName(), when))
                .orElse("moved to another room, " + when);
    }

    /** What stands on her own page while the departure stands. */
    public String banner(Departure departure, String name) {
        String what = departure.kind() == Kind.DIED
                ? "Her record is kept as it was, for those who may read it. Nothing here reminds anybody of anything."
                : "Her record is kept as it was. Nothing holds her at any door here; a fob that she still has lets her out and"
                        + " does nothing else.";
        return "%s %s. %s".formatted(name, said(departure), what);
    }

    public String recorded(Departure departure) {
        return "Recorded by %s, %s.".formatted(directory.name(departure.by()), dates.dateTime(departure.recordedAt()));
    }

    /** What of hers was open, and what became of it. */
    public String closed(Closed closed) {
        return "%s: %s".formatted(what(closed), fate(closed));
    }

    private String what(Closed closed) {
        return switch (closed.what()) {
            case HOLD -> "The hold on her";
            case POWER -> status(closed);
            case LEAVE -> "Leave that was granted to her";
            case AWAY -> "Time away, expected back " + dates.dateTime(Instant.parse(closed.name()));
            case REQUEST -> "A request of hers";
            case REMINDER -> "A reminder about her";
            case CALL -> "A call at door " + closed.name();
            case SIGN_IN -> "Her own sign-in, " + closed.name();
            case FOB -> "Fob " + FobWords.number(new FobToken(closed.name()));
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
        return switch (closed.fate()) {
            case ENDED -> "ended";
            case SILENT -> "nobody is reminded any more";
            case STAYS ->
                closed.what() == Departure.What.CALL
                        ? "still open. Go there"
                        : "goes with her; it gives no power at any door here";
            case RETURNED -> "handed back";
            case STOPPED -> "stopped; fetch it when it suits her family";
            case TO_BE_RETURNED -> "still with her. It lets her out and does nothing else. Ask her for it";
        };
    }
}

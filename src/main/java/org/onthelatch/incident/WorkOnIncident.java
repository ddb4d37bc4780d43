package org.onthelatch.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.KeyedBook;

/** Keeps what somebody did about an incident. Runs on the journal's thread, in a transaction. */
public final class WorkOnIncident {
    public static final int LONGEST_WORDS = 2_000;

    private final KeyedBook<IncidentEntry> book;

    public WorkOnIncident(KeyedBook<IncidentEntry> book) {
        this.book = book;
    }

    /** What somebody means to do. */
    public enum Action {
        OWN("take incident"),
        NOTE("note on incident"),
        CLOSE("close incident");

        private final String words;

        Action(String words) {
            this.words = words;
        }
    }

    /**
     * @param basedOn the version that she saw
     * @param words the note, or the outcome; "" for taking it
     * @param told what the person was told, or why not; for closing only
     */
    public record Proposal(
            IncidentId incident, int basedOn, Action action, String words, String told, Actor.Staff by, Instant at) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(Incident incident) implements Outcome {}

        record Refused(List<Refusal> refusals) implements Outcome {}

        /** Somebody else did something in the meantime; nothing was kept. */
        record Stale(Incident latest) implements Outcome {}

        record Unknown() implements Outcome {}
    }

    /** Why something cannot be kept: which field, what was expected, what came. */
    public record Refusal(String field, String expected, String came) {}

    public Outcome work(Proposal proposal) {
        Optional<Incident> found = Incident.of(book.of(proposal.incident().value()));
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        Incident incident = found.get();
        if (incident.version() != proposal.basedOn()) {
            return new Outcome.Stale(incident);
        }
        List<Refusal> refusals = refusals(incident, proposal);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        IncidentEntry entry =
                new IncidentEntry(incident.id(), incident.version() + 1, proposal.at(), step(proposal, incident));
        book.add(entry, audit(proposal));
        return new Outcome.Kept(incident.with(entry));
    }

    private static List<Refusal> refusals(Incident incident, Proposal proposal) {
        List<Refusal> refusals = new ArrayList<>();
        if (incident.isClosed()) {
            refusals.add(new Refusal(
                    "action", "an incident that is not closed; what comes up now is a new one", "a closed one"));
        }
        if (proposal.action() != Action.OWN) {
            words("words", proposal.words(), whatIsAsked(proposal.action()), refusals);
        }
        if (proposal.action() == Action.CLOSE) {
            if (incident.owner().isEmpty()) {
                refusals.add(
                        new Refusal("action", "somebody who has taken the incident before it is closed", "nobody"));
            }
            if (incident.finding().person().isPresent()) {
                words("told", proposal.told(), "what she was told, or why she was not", refusals);
            }
        }
        return refusals;
    }

    private static String whatIsAsked(Action action) {
        return action == Action.NOTE ? "what you found out or did" : "what was found, and what was done about it";
    }

    private static void words(String field, String came, String expected, List<Refusal> refusals) {
        if (came.isBlank()) {
            refusals.add(new Refusal(field, expected, "nothing"));
        } else if (came.length() > LONGEST_WORDS) {
            refusals.add(new Refusal(
                    field, "at most %d characters".formatted(LONGEST_WORDS), came.length() + " characters"));
        }
    }

    private static Step step(Proposal proposal, Incident incident) {
        return switch (proposal.action()) {
            case OWN -> new Step.Owned(proposal.by().staff());
            case NOTE -> new Step.Noted(proposal.by().staff(), proposal.words());
            case CLOSE ->
                new Step.Closed(
                        proposal.by().staff(),
                        proposal.words(),
                        incident.finding().person().isPresent() ? proposal.told() : "");
        };
    }

    private static AuditEntry audit(Proposal proposal) {
        return new AuditEntry(
                proposal.by(), proposal.action().words, proposal.incident().value(), proposal.at(), proposal.words());
    }
}

package org.onthelatch.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/** Records an assessment if law and policy allow it. Runs on the journal's thread. */
public final class RecordAssessment {
    private final Book<Assessment> book;
    private final AssessedPeople people;
    private final Lawfulness lawfulness;
    private final TwoPeople two;

    public RecordAssessment(Book<Assessment> book, AssessedPeople people, Ladder ladder, ZoneId zone, TwoPeople two) {
        this.two = two;
        this.book = book;
        this.people = people;
        this.lawfulness = new Lawfulness(ladder, zone);
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Recorded(Assessment assessment) implements Outcome {}

        /** It needs a second person (D41): nothing has changed at any door. */
        record Waiting(Tightening tightening) implements Outcome {}

        /** Nothing was kept; every reason is named. */
        record Refused(List<Refusal> refusals) implements Outcome {}

        /** Somebody else recorded one in the meantime; {@code latest} is theirs (D50). */
        record Stale(Assessment latest) implements Outcome {}

        record UnknownPerson(PersonId person) implements Outcome {}
    }

    /**
     * What would come of it, without keeping anything: for whoever checks her answers first.
     *
     * @param against what keeps it from being recorded: one, or none
     * @param waits whether it would wait for a second person (D41)
     */
    public record Foreseen(List<Outcome> against, boolean waits) {}

    public Foreseen foresee(Proposal proposal, Instant now) {
        Optional<Assessed> found = people.find(proposal.person());
        if (found.isEmpty()) {
            return new Foreseen(List.of(new Outcome.UnknownPerson(proposal.person())), false);
        }
        Assessed assessed = found.get();
        Optional<Assessment> latest = assessed.levels().latest();
        if (latest.map(Assessment::version).orElse(0) != proposal.basedOn()) {
            Outcome stale =
                    latest.<Outcome>map(Outcome.Stale::new).orElseGet(() -> new Outcome.Refused(noneYet(proposal)));
            return new Foreseen(List.of(stale), false);
        }
        boolean waits = two.areNeeded(proposal, assessed, now) && !two.isSecondToUrgent(proposal, assessed, now);
        List<Refusal> refusals = new ArrayList<>(lawfulness.refusals(proposal, assessed, now));
        if (refusals.isEmpty()) {
            refusals.addAll(waits ? two.refusals(proposal, now) : two.looseningRefusals(proposal, assessed, now));
        }
        return new Foreseen(refusals.isEmpty() ? List.of() : List.of(new Outcome.Refused(refusals)), waits);
    }

    public Outcome record(Proposal proposal, Instant now) {
        Foreseen foreseen = foresee(proposal, now);
        if (!foreseen.against().isEmpty()) {
            return foreseen.against().get(0);
        }
        if (foreseen.waits()) {
            return new Outcome.Waiting(propose(proposal, now));
        }
        Assessed assessed = people.find(proposal.person()).orElseThrow();
        Assessment assessment =
                assessment(proposal, assessed, proposal.recorder().staff(), proposal.decidedAt(), now);
        book.add(assessment, audit(assessment, proposal, now));
        return new Outcome.Recorded(assessment);
    }

    private static List<Refusal> noneYet(Proposal proposal) {
        return List.of(new Refusal(
                "basedOn", "STALE", "0, since she has no assessment yet", Integer.toString(proposal.basedOn())));
    }

    private Tightening propose(Proposal proposal, Instant now) {
        TighteningStep.Proposed proposed = new TighteningStep.Proposed(proposal, now.plus(two.within()));
        String subject = "%s v%d %s".formatted(proposal.person(), proposal.basedOn() + 1, proposal.level());
        two.tightenings()
                .add(
                        new TighteningEntry(proposal.id(), 1, proposal.person(), now, proposed),
                        new AuditEntry(proposal.recorder(), "propose tightening", subject, now, ""));
        return new Tightening(proposed, now, Optional.empty());
    }

    /** @param recordedBy who is signed in: with two people, the second */
    static Assessment assessment(
            Proposal proposal, Assessed assessed, StaffId recordedBy, Instant decidedAt, Instant now) {
        return new Assessment(
                proposal.id(),
                proposal.person(),
                proposal.basedOn() + 1,
                proposal.level(),
                proposal.times(),
                proposal.companions(),
                proposal.variations(),
                proposal.reasons(),
                assessed.legal().statusAt(now).code(),
                proposal.recorder().staff(),
                recordedBy,
                decidedAt,
                now,
                now,
                proposal.reviewDueAt(),
                proposal.personPresent());
    }

    private static AuditEntry audit(Assessment assessment, Proposal proposal, Instant now) {
        String subject = "%s v%d %s".formatted(assessment.person(), assessment.version(), assessment.level());
        return new AuditEntry(proposal.recorder(), "record assessment", subject, now, "");
    }
}

package org.onthelatch.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;

/** The second person's part in a tightening above L3 (D41). Runs on the journal's thread. */
public final class DecideTightening {
    private final Book<Assessment> book;
    private final AssessedPeople people;
    private final Lawfulness lawfulness;
    private final TwoPeople two;

    public DecideTightening(Book<Assessment> book, AssessedPeople people, Ladder ladder, ZoneId zone, TwoPeople two) {
        this.book = book;
        this.people = people;
        this.lawfulness = new Lawfulness(ladder, zone);
        this.two = two;
    }

    /**
     * What somebody says to it.
     *
     * @param confirm whether it is to be her level now; otherwise it is declined
     * @param reason why it is declined; may be "" when it is confirmed
     */
    public record Decision(AssessmentId tightening, PersonId person, boolean confirm, String reason, Actor.Staff by) {}

    /** Confirmed, it takes effect at {@code now} and law and policy are asked anew; otherwise nothing changes for her. */
    public Outcome decide(Decision decision, Instant now) {
        Optional<Assessed> found = people.find(decision.person());
        Optional<Tightening> known = Tightening.all(two.tightenings().all()).stream()
                .filter(tightening -> tightening.id().equals(decision.tightening())
                        && tightening.person().equals(decision.person()))
                .findFirst();
        if (found.isEmpty() || known.isEmpty()) {
            return new Outcome.UnknownPerson(decision.person());
        }
        Assessed assessed = found.get();
        Tightening tightening = known.get();
        Optional<Assessment> latest = assessed.levels().latest();
        Tightening.State state =
                tightening.stateAt(now, latest.map(Assessment::version).orElse(0));
        if (state == Tightening.State.OVERTAKEN && latest.isPresent()) {
            return new Outcome.Stale(latest.get());
        }
        List<Refusal> refusals = new ArrayList<>();
        if (state != Tightening.State.WAITING) {
            refusals.add(new Refusal("act", "NOT_WAITING", "a tightening that still waits", state.words()));
        } else if (decision.confirm()) {
            addAboutSecond(refusals, decision, tightening, now);
            refusals.addAll(lawfulness.refusals(tightening.proposal(), assessed, now));
        } else if (decision.reason().isBlank()) {
            refusals.add(new Refusal("reason", "MISSING", "why it is not to be", "nothing"));
        }
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        return decision.confirm()
                ? confirmed(tightening, assessed, decision, now)
                : declined(tightening, decision, now);
    }

    private void addAboutSecond(List<Refusal> refusals, Decision decision, Tightening tightening, Instant now) {
        Actor.Staff first = tightening.proposal().recorder();
        if (decision.by().staff().equals(first.staff())) {
            refusals.add(new Refusal(
                    "act",
                    "SAME_PERSON",
                    "a second person: whoever proposed it cannot confirm it",
                    decision.by().staff().value()));
        } else if (first.role() == Role.NURSE) {
            if (!two.isHerClinician(decision.by(), decision.person(), now)) {
                refusals.add(new Refusal(
                        "act",
                        "NOT_HER_CLINICIAN",
                        "her responsible clinician, or who acts for that one: a nurse proposed it",
                        decision.by().role().words()));
            }
        } else if (decision.by().role() != Role.NURSE) {
            refusals.add(new Refusal(
                    "act",
                    "NOT_A_NURSE",
                    "the registered nurse in charge: a clinician proposed it",
                    decision.by().role().words()));
        }
    }

    private Outcome confirmed(Tightening tightening, Assessed assessed, Decision decision, Instant now) {
        Assessment assessment = RecordAssessment.assessment(
                tightening.proposal(), assessed, decision.by().staff(), now, now);
        book.add(assessment, audit(tightening, decision, "confirm tightening", now));
        end(tightening, decision, new TighteningStep.Confirmed(decision.by().staff()), "confirm tightening", now);
        return new Outcome.Recorded(assessment);
    }

    private Outcome declined(Tightening tightening, Decision decision, Instant now) {
        TighteningStep step = new TighteningStep.Declined(
                decision.by().staff(), decision.reason().strip());
        TighteningEntry entry = end(tightening, decision, step, "decline tightening", now);
        return new Outcome.Waiting(new Tightening(tightening.proposed(), tightening.proposedAt(), Optional.of(entry)));
    }

    private TighteningEntry end(
            Tightening tightening, Decision decision, TighteningStep step, String action, Instant now) {
        TighteningEntry entry = new TighteningEntry(tightening.id(), 2, tightening.person(), now, step);
        two.tightenings().add(entry, audit(tightening, decision, action, now));
        return entry;
    }

    private static AuditEntry audit(Tightening tightening, Decision decision, String action, Instant now) {
        String subject = "%s v%d %s"
                .formatted(
                        tightening.person(),
                        tightening.proposal().basedOn() + 1,
                        tightening.proposal().level());
        return new AuditEntry(
                decision.by(), action, subject, now, decision.reason().strip());
    }
}

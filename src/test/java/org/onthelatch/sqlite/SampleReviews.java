package org.onthelatch.sqlite;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.LooseningLimit;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.TighteningEntry;
import org.onthelatch.assessment.TighteningStep;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Acknowledgement;
import org.onthelatch.review.AdmissionPurpose;
import org.onthelatch.review.Background;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.EthnicCategory;
import org.onthelatch.review.Occasion;
import org.onthelatch.review.Participation;
import org.onthelatch.review.ReminderId;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.review.RequestId;
import org.onthelatch.review.RequestStep;
import org.onthelatch.staff.Role;

/** What is kept about reviews, one of each. */
final class SampleReviews {
    private static final PersonId P03 = new PersonId("P03");

    private SampleReviews() {}

    static Acknowledgement acknowledgement() {
        return new Acknowledgement(
                new ReminderId("review-P03-4-REVIEW_FIRST"),
                P03,
                SampleRecords.STAFF,
                Role.NURSE,
                SampleRecords.NOON,
                "In the ward round of the 12th.");
    }

    static CareTeam careTeam() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return new CareTeam(
                P03,
                1,
                List.of(SampleRecords.STAFF),
                List.of(day),
                List.of(day.plusDays(7)),
                SampleRecords.STAFF,
                SampleRecords.NOON);
    }

    static Participation participation() {
        return new Participation(
                P03,
                Participation.Kind.NOT_THERE,
                SampleRecords.NOON,
                "",
                "I was asleep.",
                Participation.Whose.HERS,
                SampleRecords.STAFF,
                SampleRecords.NOON);
    }

    static AdmissionPurpose purpose() {
        return new AdmissionPurpose(
                P03,
                1,
                "To go home to her dog.",
                List.of(LocalDate.of(2027, 1, 15)),
                SampleRecords.STAFF,
                SampleRecords.NOON);
    }

    static Background background() {
        return new Background(
                P03,
                1,
                EthnicCategory.M,
                Background.Said.NO,
                Background.Said.NOT_SAID,
                "Northholm ICB",
                Background.Said.YES,
                SampleRecords.STAFF,
                SampleRecords.NOON);
    }

    static LooseningLimit limit() {
        return new LooseningLimit(P03, 1, Level.L3, "Her plan of Monday", SampleRecords.STAFF, SampleRecords.NOON);
    }

    /** As it is proposed. */
    static TighteningEntry tightening() {
        Assessment wanted = SampleRecords.assessment(2);
        Proposal proposal = new Proposal(
                wanted.id(),
                P03,
                1,
                wanted.level(),
                wanted.times(),
                wanted.companions(),
                wanted.variations(),
                wanted.reasons(),
                new AuditEntry.Actor.Staff(SampleRecords.STAFF, Role.NURSE),
                SampleRecords.NOON,
                SampleRecords.NOON.plusSeconds(60),
                true);
        return new TighteningEntry(
                wanted.id(),
                1,
                P03,
                SampleRecords.NOON,
                new TighteningStep.Proposed(proposal, SampleRecords.NOON.plusSeconds(3_600)));
    }

    static Occasion occasion() {
        return new Occasion(
                P03, Occasion.Kind.HEARING, SampleRecords.NOON, "Adjourned.", SampleRecords.STAFF, SampleRecords.NOON);
    }

    /** One with every step. */
    static List<RequestEntry> request() {
        List<RequestStep> steps = List.of(
                new RequestStep.Asked(
                        RequestStep.From.ADVOCATE,
                        "One person behind me is enough.",
                        SampleRecords.STAFF,
                        SampleRecords.NOON,
                        SampleRecords.STAFF,
                        SampleRecords.NOON.plusSeconds(3600)),
                new RequestStep.Told(SampleRecords.STAFF, "Tomorrow."),
                new RequestStep.Answered(
                        SampleRecords.STAFF, RequestStep.Decision.YES, "She is right.", SampleRecords.NOON),
                new RequestStep.Withdrawn(SampleRecords.STAFF, "Never mind."));
        List<RequestEntry> entries = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            entries.add(new RequestEntry(new RequestId("P03-1"), i + 1, P03, SampleRecords.NOON, steps.get(i)));
        }
        return entries;
    }
}

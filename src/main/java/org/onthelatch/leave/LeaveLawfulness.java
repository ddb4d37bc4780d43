package org.onthelatch.leave;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.LeavePeople.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatus.Absence;

/** Asks of a leave, field by field, what the law refuses (section 17; D8 to D12). Pure; empty if nothing is refused. */
final class LeaveLawfulness {
    private static final Duration CTO_QUESTION = Duration.ofDays(7);

    private final ZoneId zone;

    LeaveLawfulness(ZoneId zone) {
        this.zone = zone;
    }

    List<LeaveRefusal> refusals(Leave draft, Optional<Leave> before, Standing her, Actor.Staff by, Instant now) {
        List<LeaveRefusal> refusals = new ArrayList<>();
        LegalStatus status = her.legal().statusAt(now);
        new HerClinician(her.clinicians(), draft.person(), now)
                .refusal("type", by, "only she grants leave, and she cannot hand that on (section 17(1))")
                .ifPresent(refusals::add);
        Optional<LeaveRefusal> none = noLeaveUnder(status, draft);
        if (none.isPresent()) {
            refusals.add(none.get());
            return refusals;
        }
        before.filter(leave -> !leave.inForce().until().isAfter(now)).ifPresent(over -> refusals.add(over(over)));
        new LeaveFields(now).addTo(refusals, draft);
        addTreatmentOrder(refusals, draft, status);
        if (status.absence() == Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT) {
            new ConsentCover(her.leave(), this::day).gap(draft).ifPresent(refusals::add);
        }
        if (status.absence() == Absence.COURT && draft.terms().courtOrder().isBlank()) {
            refusals.add(new LeaveRefusal(
                    "courtOrder",
                    "COURT_ONLY",
                    "Only the court may let her leave the hospital under %s. Ask the court, and enter the reference of its order here."
                            .formatted(status.words()),
                    "nothing"));
        }
        return refusals;
    }

    private static Optional<LeaveRefusal> noLeaveUnder(LegalStatus status, Leave draft) {
        String came = draft.type().name();
        return switch (status.absence()) {
            case NOBODYS_LEAVE_NEEDED ->
                Optional.of(new LeaveRefusal(
                        "type",
                        "NO_LEAVE_NEEDED",
                        "She needs no leave (%s). %s"
                                .formatted(
                                        status.words(),
                                        status.givesPowerToHold()
                                                ? "Section 17 does not apply: agree her times out in her assessment and within the authorisation's conditions."
                                                : "She may go and come as she likes; ask her to say when she will be back, if she wants to."),
                        came));
            case NOT_AVAILABLE ->
                Optional.of(new LeaveRefusal(
                        "type",
                        "NO_LEAVE_UNDER_HOLDING_POWER",
                        "There is no leave under %s. Stay with her, and have the assessment for which she is held done soon."
                                .formatted(status.words()),
                        came));
            case RESPONSIBLE_CLINICIAN, RESPONSIBLE_CLINICIAN_WITH_CONSENT, COURT -> Optional.empty();
        };
    }

    /** Leave that is over is not revived: what follows it in her absence is further leave (section 17(2)). */
    private LeaveRefusal over(Leave leave) {
        return new LeaveRefusal(
                "until",
                "LEAVE_IS_OVER",
                "This leave ended on %s. Grant a new one; that may be done while she is away, too."
                        .formatted(day(leave.inForce().until())),
                leave.period().until().toString());
    }

    /** Section 17(2A) and (2B): more than seven days with every extension, or no end. Not for restricted patients. */
    private static void addTreatmentOrder(List<LeaveRefusal> refusals, Leave draft, LegalStatus status) {
        boolean longer = !draft.period().hasEnd()
                || draft.terms().kind() == LeaveKind.LONGER_TERM
                || Duration.between(draft.period().from(), draft.period().until())
                                .compareTo(CTO_QUESTION)
                        > 0;
        if (status.absence() == Absence.RESPONSIBLE_CLINICIAN
                && longer
                && draft.ctoConsidered().isBlank()) {
            refusals.add(new LeaveRefusal(
                    "ctoConsidered",
                    "CTO_NOT_CONSIDERED",
                    "This leave lasts more than seven days or has no end. Consider first whether a community treatment order should be used instead, and write why not (section 17(2A)).",
                    "nothing"));
        }
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK).format(at.atZone(zone));
    }
}

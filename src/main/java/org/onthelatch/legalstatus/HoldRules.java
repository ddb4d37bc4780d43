package org.onthelatch.legalstatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.ward.Period;

/** Asks what section 5 refuses, and makes of a lawful request the authority that it is (D5, D6). Pure. */
public final class HoldRules {
    private final LegalStatuses statuses;

    public HoldRules(LegalStatuses statuses) {
        this.statuses = statuses;
    }

    /** Empty if nothing is refused; who and on whom come before the fields of the form. */
    public List<StatusRefusal> refusals(HoldRequest request, LegalHistory legal, Instant now) {
        List<StatusRefusal> refusals = new ArrayList<>(eligibility(request.power(), request.by(), legal, now));
        require(refusals, request.entitled(), "entitled", declaration(request.power()));
        require(
                refusals,
                request.inPatientHere(),
                "inPatientHere",
                "Confirm that she is an in-patient and here now. The power keeps an in-patient from leaving; it brings nobody"
                        + " back. If she has left, follow the missing person plan.");
        require(refusals, !request.reason().isBlank(), "reason", "Say why she must be kept from leaving now.");
        require(
                refusals,
                !request.reference().isBlank(),
                "reference",
                "Name the paper form, such as \"%s\".".formatted(request.power().form()));
        addTime(refusals, request, legal, now);
        return refusals;
    }

    /** Whether this person may use this power on her now, before anything is filled in. */
    public List<StatusRefusal> eligibility(HoldingPower power, Actor.Staff by, LegalHistory legal, Instant now) {
        List<StatusRefusal> refusals = new ArrayList<>();
        if (!power.permission().isHeldBy(by.role())) {
            refusals.add(new StatusRefusal("power", "WRONG_ROLE", wrongRole(power)));
        }
        statusRefusal(power, legal.statusAt(now)).ifPresent(refusals::add);
        return refusals;
    }

    private Optional<StatusRefusal> statusRefusal(HoldingPower power, LegalStatus status) {
        Optional<HoldingPower> running = HoldingPower.of(status.code());
        if (running.isPresent() && !isFollowedBy(running.get(), power)) {
            return refused(
                    "HOLD_RUNNING",
                    "A hold under %s is running already, and it cannot be renewed or started again. Look when it ends, and ask"
                                    .formatted(running.get().words())
                            + " for a Mental Health Act assessment before then.");
        }
        if (running.isPresent()) {
            return Optional.empty();
        }
        switch (status.code().value()) {
            case "CTO_VOLUNTARY" -> {
                return refused(
                        "ON_A_CTO",
                        "She is on a CTO, so section 5 cannot be used (section 5(6)). Recall is the route: ring her responsible"
                                + " clinician now, and stay with her.");
            }
            case "CONDITIONAL_DISCHARGE" -> {
                return refused(
                        "CONDITIONALLY_DISCHARGED",
                        "She is conditionally discharged, so section 5 is not the route. Only the Secretary of State can recall"
                                + " her: ring her responsible clinician now, who rings the Ministry of Justice. Stay with her.");
            }
            default -> {
                return status.givesPowerToHold() ? alreadyHeld(status) : Optional.empty();
            }
        }
    }

    /** Section 5(2) may follow section 5(4); nothing else follows a hold. */
    private static boolean isFollowedBy(HoldingPower running, HoldingPower next) {
        return running == HoldingPower.NURSE && next == HoldingPower.CLINICIAN;
    }

    private static Optional<StatusRefusal> alreadyHeld(LegalStatus status) {
        return refused(
                "ALREADY_DETAINED",
                "There is a power to hold her already (%s), so section 5 cannot be used. If she may go out too freely for now,"
                                .formatted(status.words())
                        + " record an assessment with a tighter level.");
    }

    private static Optional<StatusRefusal> refused(String code, String sentence) {
        return Optional.of(new StatusRefusal("power", code, sentence));
    }

    private static String wrongRole(HoldingPower power) {
        return power == HoldingPower.NURSE
                ? "Only a registered nurse (mental health or learning disability) may use section 5(4). Call one now, and stay"
                        + " with her."
                : "Only the doctor or approved clinician in charge of her treatment, or the nominated deputy, may use section"
                        + " 5(2). Ring the doctor now, and stay with her. Until then a registered nurse may use section 5(4).";
    }

    private static String declaration(HoldingPower power) {
        return power == HoldingPower.NURSE
                ? "Confirm that you are a registered nurse for mental health or learning disability, and that no doctor can come"
                        + " in time. Otherwise call a nurse who is, and stay with her."
                : "Confirm that you are in charge of her treatment, or the nominated deputy. Otherwise ring her who is.";
    }

    private static void require(List<StatusRefusal> refusals, boolean met, String field, String sentence) {
        if (!met) {
            refusals.add(new StatusRefusal(field, "MISSING", sentence));
        }
    }

    private void addTime(List<StatusRefusal> refusals, HoldRequest request, LegalHistory legal, Instant now) {
        Instant started = request.startedAt();
        if (started.isAfter(now)) {
            refusals.add(time("IN_THE_FUTURE", "A hold cannot start later than now. Enter the time on the form."));
        } else if (!ends(request, legal).isAfter(now)) {
            refusals.add(time(
                    "OVER_ALREADY",
                    "A hold from that time is over by now, and it cannot be renewed. Let her go, or ask for a Mental Health Act"
                            + " assessment."));
        } else if (isBeforePresentStatus(started, legal, now)) {
            refusals.add(time(
                    "BEFORE_PRESENT_STATUS", "Her present status began after that time. Enter the time on the form."));
        }
    }

    /** A report that was furnished during the nurse's hold may be entered after that has run out. */
    private static boolean isBeforePresentStatus(Instant started, LegalHistory legal, Instant now) {
        Optional<Authority> nurses = nursesHold(started, legal).map(Standing::authority);
        boolean heldThen = legal.statusAt(started).givesPowerToHold();
        return (heldThen && nurses.isEmpty())
                || legal.standings().stream()
                        .filter(standing -> !nurses.equals(Optional.of(standing.authority())))
                        .map(standing -> standing.period().from())
                        .anyMatch(from -> from.isAfter(started) && !from.isAfter(now));
    }

    private static StatusRefusal time(String code, String sentence) {
        return new StatusRefusal("startedAt", code, sentence);
    }

    /** The first instant after it: counted from the nurse's record, if one was running (section 5(5)). */
    private static Instant ends(HoldRequest request, LegalHistory legal) {
        Instant counted = nursesHold(request.startedAt(), legal)
                .map(standing -> standing.authority().period().from())
                .orElse(request.startedAt());
        return counted.plus(request.power().length());
    }

    private static Optional<Standing> nursesHold(Instant at, LegalHistory legal) {
        return legal.standingAt(at).filter(standing -> standing.status().code().equals(HoldingPower.NURSE.status()));
    }

    /** The authority; its successor is the status that she had before. To be asked after {@link #refusals} only. */
    public Authority authority(HoldRequest request, LegalHistory legal, Instant now) {
        Instant started = request.startedAt();
        StatusCode before = nursesHold(started, legal)
                .map(standing -> standing.authority().successor())
                .orElseGet(() -> legal.statusAt(started).code());
        return new Authority(
                request.id(),
                request.person(),
                request.power().status(),
                new Period(started, ends(request, legal)),
                statuses.get(before).givesPowerToHold() ? StatusCode.INFORMAL : before,
                false,
                request.reference().strip(),
                request.by().staff(),
                now);
    }
}

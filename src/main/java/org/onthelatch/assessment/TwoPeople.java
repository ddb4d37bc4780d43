package org.onthelatch.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/**
 * Who may change a level how far (D41): loosening one step is a nurse's, within what the clinician set; tightening above L3
 * takes a registered nurse and the person's responsible clinician, or who acts for that one.
 *
 * @param isClinician whether somebody is an approved clinician
 * @param within how long a tightening waits for its second person
 */
public record TwoPeople(
        Book<TighteningEntry> tightenings,
        Book<LooseningLimit> limits,
        Supplier<Clinicians> clinicians,
        Predicate<StaffId> isClinician,
        Duration within) {
    /** How long any policy may let a tightening wait: what was decided a day ago is nobody's decision now (D37). */
    public static final Duration LONGEST_WAIT = Duration.ofHours(24);

    /** The proposed time, as for urgent ones (domain, D41). */
    public static final Duration USUAL_WAIT = Duration.ofHours(4);

    public TwoPeople {
        if (within.isNegative() || within.isZero() || within.compareTo(LONGEST_WAIT) > 0) {
            throw new IllegalArgumentException("within must be more than 0 and at most 24 h, but was " + within);
        }
    }

    boolean areNeeded(Proposal proposal, Assessed assessed, Instant now) {
        return LevelNow.of(assessed, now).isTightenedAboveL3(proposal.level(), proposal.rules());
    }

    /** Whether a nurse who tightened her urgently is the first person, and the clinician who assesses her now the second. */
    boolean isSecondToUrgent(Proposal proposal, Assessed assessed, Instant now) {
        return Urgent.unassessed(assessed.levels().assessments())
                        .filter(urgent -> urgent.isRunning(now))
                        .map(Urgent::tightened)
                        .filter(urgent -> !new LevelNow(urgent.level(), urgent.rules())
                                .isTightenedAboveL3(proposal.level(), proposal.rules()))
                        .filter(urgent ->
                                !urgent.decidedBy().equals(proposal.recorder().staff()))
                        .isPresent()
                && isHerClinician(proposal.recorder(), proposal.person(), now);
    }

    boolean isHerClinician(Actor.Staff staff, PersonId person, Instant now) {
        return staff.role() == Role.RESPONSIBLE_CLINICIAN && clinicians.get().isInCharge(staff.staff(), person, now);
    }

    /** What stands against proposing it. */
    List<Refusal> refusals(Proposal proposal, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        if (proposal.recorder().role() != Role.NURSE && !isHerClinician(proposal.recorder(), proposal.person(), now)) {
            refusals.add(new Refusal(
                    "level",
                    "NOT_HER_CLINICIAN",
                    "L3 or freer. Above it her own responsible clinician decides, or who acts for that one, together with a registered nurse. Ring her clinician",
                    proposal.level().name()));
        }
        if (Tightening.waiting(Tightening.all(tightenings.all()), proposal.person(), proposal.basedOn(), now)
                .isPresent()) {
            refusals.add(new Refusal(
                    "level",
                    "WAITS_ALREADY",
                    "L3 or freer, or have the tightening that waits for a second person declined first",
                    proposal.level().name()));
        }
        return refusals;
    }

    /** What stands against a nurse's loosening it so far. */
    List<Refusal> looseningRefusals(Proposal proposal, Assessed assessed, Instant now) {
        if (proposal.recorder().role() != Role.NURSE
                || !assessed.legal().statusAt(now).givesPowerToHold()) {
            return List.of();
        }
        LevelNow present = LevelNow.of(assessed, now);
        Level floor = floor(proposal.person(), present, assessed);
        if (!present.isLoosenedBeyond(floor, proposal.level(), proposal.rules())) {
            return List.of();
        }
        return List.of(new Refusal(
                "level",
                "BEYOND_A_NURSE",
                "at the freest %s, without a variation that is freer still: a nurse loosens one step, within what her clinician set. For more, ring her clinician"
                        .formatted(floor),
                proposal.level().name()));
    }

    /** One step at a time within the clinician's limit; where none is stated, one step from what a clinician decided. */
    private Level floor(PersonId person, LevelNow present, Assessed assessed) {
        Level step = freer(present.level());
        Optional<Level> stated = limit(person).map(LooseningLimit::freest);
        Optional<Level> decided = assessed.levels().assessments().stream()
                .filter(assessment ->
                        isClinician.test(assessment.decidedBy()) || isClinician.test(assessment.recordedBy()))
                .reduce((earlier, later) -> later)
                .map(assessment -> freer(assessment.level()));
        return stated.or(() -> decided)
                .filter(limit -> limit.isTighterThan(step))
                .orElse(step);
    }

    private Optional<LooseningLimit> limit(PersonId person) {
        return limits.current().stream()
                .filter(limit -> limit.person().equals(person))
                .findFirst();
    }

    private static Level freer(Level level) {
        return switch (level) {
            case L0, L1 -> Level.L0;
            case L2 -> Level.L1;
            case L3 -> Level.L2;
            case L4 -> Level.L3;
            case L5 -> Level.L4;
        };
    }
}

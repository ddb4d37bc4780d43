package org.onthelatch.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/**
 * Where the second of two people stands with one tightening above L3 (D41): before it counts, or, if it was urgent, within
 * 4 hours after it. A question about what was recorded; its answer changes no door.
 *
 * @param first who proposed it or did it
 * @param since when that was
 * @param dueBy until when the second person is to have decided
 * @param decidedAt when she did: one, or none
 */
public record SecondPerson(
        PersonId person,
        Kind kind,
        AssessmentId about,
        Level level,
        StaffId first,
        Instant since,
        Instant dueBy,
        List<Instant> decidedAt) {
    /** How long after an urgent change the second person looks at it; fixed by D41. */
    public static final Duration AFTERWARDS = Duration.ofHours(4);

    /** For how long it is told that nobody confirmed what was proposed. */
    private static final Duration LAPSED_TOLD = Duration.ofDays(1);

    public SecondPerson {
        decidedAt = List.copyOf(decidedAt);
    }

    /** What waits, and for whom. */
    public enum Kind {
        /** Proposed by a nurse: her responsible clinician, or who acts for that one. It is not in force. */
        FOR_HER_CLINICIAN,
        /** Proposed by a clinician: the registered nurse in charge. It is not in force. */
        FOR_A_NURSE,
        /** Done urgently by a nurse: her clinician afterwards. It is or was in force. */
        URGENT
    }

    /**
     * Everything of one person's to which a second person belongs: what waits, what lapsed within the last day, and every
     * urgent change, oldest first.
     *
     * @param assessments hers, in the order of their versions
     */
    public static List<SecondPerson> of(
            PersonId person,
            List<Assessment> assessments,
            List<Tightening> tightenings,
            Clinicians clinicians,
            Instant now) {
        int version = assessments.isEmpty()
                ? 0
                : assessments.get(assessments.size() - 1).version();
        List<SecondPerson> all = new ArrayList<>();
        tightenings.stream()
                .filter(one -> one.person().equals(person) && isTold(one, version, now))
                .forEach(one -> all.add(proposed(one)));
        Urgent.in(assessments).stream()
                .filter(urgent -> !urgent.tightened().recordedAt().isAfter(now))
                .filter(urgent ->
                        !isHerClinician(urgent.tightened(), urgent.tightened().recordedBy(), clinicians))
                .forEach(urgent -> all.add(urgent(urgent, assessments, clinicians)));
        return all;
    }

    private static boolean isTold(Tightening one, int version, Instant now) {
        return switch (one.stateAt(now, version)) {
            case WAITING -> true;
            case LAPSED -> now.isBefore(one.until().plus(LAPSED_TOLD));
            case CONFIRMED, DECLINED, OVERTAKEN -> false;
        };
    }

    private static SecondPerson proposed(Tightening one) {
        boolean byNurse = one.proposal().recorder().role() == Role.NURSE;
        return new SecondPerson(
                one.person(),
                byNurse ? Kind.FOR_HER_CLINICIAN : Kind.FOR_A_NURSE,
                one.id(),
                one.proposal().level(),
                one.proposal().recorder().staff(),
                one.proposedAt(),
                one.until(),
                List.of());
    }

    private static SecondPerson urgent(Urgent urgent, List<Assessment> assessments, Clinicians clinicians) {
        Assessment done = urgent.tightened();
        Stream<Assessment> later = Urgent.considered(assessments)
                .filter(one -> one.version() > urgent.back().version());
        Optional<Instant> looked = later.filter(one -> isHerClinician(one, one.recordedBy(), clinicians)
                        || isHerClinician(one, one.decidedBy(), clinicians))
                .map(Assessment::recordedAt)
                .findFirst();
        return new SecondPerson(
                done.person(),
                Kind.URGENT,
                done.id(),
                done.level(),
                done.recordedBy(),
                done.recordedAt(),
                done.recordedAt().plus(AFTERWARDS),
                looked.stream().toList());
    }

    /** At the time of recording: a return that takes effect later was still decided then. */
    private static boolean isHerClinician(Assessment assessment, StaffId staff, Clinicians clinicians) {
        return clinicians.isInCharge(staff, assessment.person(), assessment.recordedAt());
    }

    public boolean isWaiting() {
        return decidedAt.isEmpty();
    }

    public Duration age(Instant now) {
        return Duration.between(since, now);
    }

    /** She decided too late, or has not yet although the time is over; it says so for good (D40, D41). */
    public boolean isLate(Instant now) {
        return decidedAt.isEmpty() ? !now.isBefore(dueBy) : !decidedAt.get(0).isBefore(dueBy);
    }
}

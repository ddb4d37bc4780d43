package org.onthelatch.review;

import static org.onthelatch.review.Recipient.CLINICAL_DIRECTOR;
import static org.onthelatch.review.Recipient.DIRECTOR;
import static org.onthelatch.review.Recipient.HER;
import static org.onthelatch.review.Recipient.MHA_ADMINISTRATOR;
import static org.onthelatch.review.Recipient.NAMED_NURSE;
import static org.onthelatch.review.Recipient.NURSE_IN_CHARGE;
import static org.onthelatch.review.Recipient.ON_CALL;
import static org.onthelatch.review.Recipient.REGISTERED_MANAGER;
import static org.onthelatch.review.Recipient.RESPONSIBLE_CLINICIAN;
import static org.onthelatch.review.Recipient.WARD_BOARD;
import static org.onthelatch.review.Recipient.WARD_MANAGER;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.onthelatch.staff.Role;

/**
 * One step of a ladder of reminders (domain, section 3.3; D7, D38). Its name is stored and never changes. Whoever of its
 * recipients acknowledges it first takes it on for all of them.
 */
public enum ReminderStep {
    REVIEW_FIRST(Cause.REVIEW, Duration.ofDays(-7), NAMED_NURSE, RESPONSIBLE_CLINICIAN),
    REVIEW_SECOND(Cause.REVIEW, Duration.ofDays(-1), NAMED_NURSE, RESPONSIBLE_CLINICIAN),
    REVIEW_BOARD(Cause.REVIEW, Duration.ZERO, WARD_BOARD),
    REVIEW_MANAGER(Cause.REVIEW, Duration.ofDays(1), WARD_MANAGER),
    REVIEW_OFFICE(Cause.REVIEW, Duration.ofDays(3), MHA_ADMINISTRATOR, REGISTERED_MANAGER),
    REVIEW_DIRECTOR(Cause.REVIEW, Duration.ofDays(7), CLINICAL_DIRECTOR),

    ASK_STAFF_DUE(Cause.REVIEW_OF_ASK_STAFF, Duration.ZERO, NURSE_IN_CHARGE, RESPONSIBLE_CLINICIAN),
    ASK_STAFF_ON_CALL(Cause.REVIEW_OF_ASK_STAFF, Duration.ofHours(4), ON_CALL),
    ASK_STAFF_DIRECTOR(Cause.REVIEW_OF_ASK_STAFF, Duration.ofHours(12), DIRECTOR),

    /** Eight weeks. */
    POWER_FIRST(Cause.END_OF_POWER, Duration.ofDays(-56), MHA_ADMINISTRATOR, RESPONSIBLE_CLINICIAN),
    /** Day 14 of the 28 of a section 2, that day included. */
    POWER_SECOND(Cause.END_OF_POWER, Duration.ofDays(-15), MHA_ADMINISTRATOR, RESPONSIBLE_CLINICIAN),
    POWER_THIRD(Cause.END_OF_POWER, Duration.ofDays(-7), MHA_ADMINISTRATOR, RESPONSIBLE_CLINICIAN),
    POWER_LAST(Cause.END_OF_POWER, Duration.ofDays(-1), MHA_ADMINISTRATOR, RESPONSIBLE_CLINICIAN, NURSE_IN_CHARGE),

    /** At the last handover before it; not counted back from the end. */
    HANDOVER(Cause.ENDS_BEFORE_NEXT_HANDOVER, Duration.ZERO, NURSE_IN_CHARGE),

    LEAVE_FIRST(Cause.END_OF_LEAVE, Duration.ofDays(-3), RESPONSIBLE_CLINICIAN, NAMED_NURSE),
    LEAVE_SECOND(Cause.END_OF_LEAVE, Duration.ofDays(-1), RESPONSIBLE_CLINICIAN, NAMED_NURSE),
    /** It ended, and nobody had decided anything (M14). */
    LEAVE_LAPSED(Cause.END_OF_LEAVE, Duration.ZERO, WARD_MANAGER),
    HER_LEAVE_FIRST(Cause.END_OF_LEAVE_TO_HER, Duration.ofDays(-3), HER),
    HER_LEAVE_SECOND(Cause.END_OF_LEAVE_TO_HER, Duration.ofDays(-1), HER),

    /** The second person to a tightening that a nurse proposed (D41); the last also after it lapsed. */
    SECOND_CLINICIAN(Cause.SECOND_PERSON, Duration.ZERO, RESPONSIBLE_CLINICIAN),
    SECOND_ON_CALL(Cause.SECOND_PERSON, Duration.ofHours(1), ON_CALL),
    SECOND_MANAGER(Cause.SECOND_PERSON, Duration.ofHours(4), WARD_MANAGER),
    SECOND_NURSE(Cause.SECOND_NURSE, Duration.ZERO, NURSE_IN_CHARGE),
    SECOND_NURSE_MANAGER(Cause.SECOND_NURSE, Duration.ofHours(4), WARD_MANAGER),
    /** To an urgent change, afterwards: the last is the flag of D41. */
    URGENT_CLINICIAN(Cause.SECOND_TO_URGENT, Duration.ZERO, RESPONSIBLE_CLINICIAN),
    URGENT_ON_CALL(Cause.SECOND_TO_URGENT, Duration.ofHours(1), ON_CALL),
    URGENT_MANAGER(Cause.SECOND_TO_URGENT, Duration.ofHours(4), WARD_MANAGER);

    /** What a ladder of reminders is about. */
    public enum Cause {
        REVIEW,
        REVIEW_OF_ASK_STAFF,
        END_OF_POWER,
        ENDS_BEFORE_NEXT_HANDOVER,
        END_OF_LEAVE,
        END_OF_LEAVE_TO_HER,
        SECOND_PERSON,
        SECOND_NURSE,
        SECOND_TO_URGENT
    }

    private final Cause cause;
    private final Duration usual;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<Recipient> to;

    ReminderStep(Cause cause, Duration usual, Recipient... to) {
        this.cause = cause;
        this.usual = usual;
        this.to = List.of(to);
    }

    public Cause cause() {
        return cause;
    }

    /** From the date itself, negative before it; also the latest that a policy may set. */
    public Duration usual() {
        return usual;
    }

    public List<Recipient> to() {
        return to;
    }

    /** Whether somebody is asked to acknowledge it. */
    public boolean asksSomebody() {
        return !to.contains(WARD_BOARD);
    }

    /** Whether this role is one of those reminded. */
    public boolean isFor(Role role) {
        return to.stream().anyMatch(recipient -> recipient.role().contains(role));
    }

    /** Whether nobody whom it goes to has an account, so that somebody else tells her and writes that down. */
    public boolean isToldByOthers() {
        return to.stream().allMatch(recipient -> recipient.role().isEmpty());
    }

    /** The steps about one cause, in their order. */
    public static List<ReminderStep> about(Cause cause) {
        return Stream.of(values()).filter(step -> step.cause == cause).toList();
    }
}

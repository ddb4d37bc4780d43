package org.onthelatch.config;

import java.time.Duration;
import java.util.Set;
import org.onthelatch.assessment.AdmissionDefault;
import org.onthelatch.assessment.Ladder;
import org.onthelatch.commissioning.TestIntervals;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.restriction.LockLimits;
import org.onthelatch.review.ReminderTimes;
import org.onthelatch.staff.SessionLimits;

/**
 * What the provider's policy file decides.
 *
 * @param dueSoon how long before its date a review is due soon
 * @param staleAfter how long a door keeps restrictions without contact
 * @param resendAfter when an unanswered change is sent again
 * @param alarmAfter when staff are told of an unanswered change
 * @param keepWhenStale statuses whose restriction at the hospital boundary goes on without contact
 * @param peoplePerEscort how many people one escort may be out with; more are told to staff, never refused (D95)
 * @param doorTests how often doors are tested
 * @param reminders who is reminded when
 * @param emergencyLock for how long an exit may be secured in an emergency
 * @param sessions for how long somebody stays signed in
 * @param secondPersonWithin how long a tightening above L3 waits for its second person (D41)
 * @param admission what holds between an admission and the first assessment (D27)
 */
public record Policy(
        Ladder ladder,
        Duration dueSoon,
        Duration staleAfter,
        Duration resendAfter,
        Duration alarmAfter,
        Set<StatusCode> keepWhenStale,
        int peoplePerEscort,
        TestIntervals doorTests,
        ReminderTimes reminders,
        LockLimits emergencyLock,
        SessionLimits sessions,
        Duration secondPersonWithin,
        AdmissionDefault admission) {
    public Policy {
        keepWhenStale = Set.copyOf(keepWhenStale);
    }
}

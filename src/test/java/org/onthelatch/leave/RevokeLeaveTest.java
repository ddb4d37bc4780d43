package org.onthelatch.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.leave.LeaveWorld.CLINICIAN;
import static org.onthelatch.leave.LeaveWorld.NOW;
import static org.onthelatch.leave.LeaveWorld.day;
import static org.onthelatch.leave.LeaveWorld.draft;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.GrantLeave.Outcome;
import org.onthelatch.leave.RevokeLeave.Notice;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** Revocation is in writing, and ends the leave when the notice is served (section 17(4); D15). */
class RevokeLeaveTest {
    private LeaveWorld her;

    @BeforeEach
    void grantHerLeave() {
        her = LeaveWorld.section3();
        her.grant(draft(LeaveType.UNESCORTED, new Period(day(-1), day(3))));
    }

    private static Notice notice(String text, String servedOn, Instant servedAt) {
        return new Notice(
                LeaveWorld.HER,
                LeaveWorld.ID,
                1,
                "She has stopped her medicines and hears the voices again.",
                text,
                servedOn,
                servedOn.isEmpty() ? "" : "By hand",
                servedAt,
                "");
    }

    private Outcome revoke(Notice notice) {
        return new RevokeLeave(her, her).revoke(notice, CLINICIAN, NOW);
    }

    private BoundaryLeave hers() {
        return her.find(LeaveWorld.HER).orElseThrow().leave();
    }

    @Test
    void without_service_the_notice_is_a_draft_and_nothing_changes_at_any_door() {
        assertThat(revoke(notice("Please come back to talk.", "", NOW))).isInstanceOf(Outcome.Kept.class);

        assertThat(her.kept.get(0).revokedAt()).isEmpty();
        assertThat(hers().allowsAt(NOW, her.status())).hasSize(1);
        assertThat(her.audit.get(1).action()).isEqualTo("draft revocation of leave");
    }

    @Test
    void once_served_it_allows_nothing_from_that_instant_and_doors_are_told_of_the_change() {
        revoke(notice("Please come back to talk.", "Herself", NOW));

        assertThat(hers().allowsAt(NOW.minusMillis(1), her.status())).hasSize(1);
        assertThat(hers().allowsAt(NOW, her.status())).isEmpty();
        assertThat(hers().changes()).contains(NOW);
        assertThat(her.audit.get(1).reason()).contains("stopped her medicines");
    }

    @Test
    void a_notice_must_say_something_and_cannot_have_been_served_tomorrow() {
        assertThat(GrantLeaveTest.refusals(revoke(notice("", "Herself", day(1)))))
                .extracting(LeaveRefusal::field)
                .containsExactly("notice", "servedAt");
        assertThat(hers().allowsAt(NOW, her.status())).hasSize(1);
    }

    @Test
    void a_nurse_cannot_revoke_and_is_told_what_she_can_do() {
        Outcome outcome = new RevokeLeave(her, her)
                .revoke(
                        notice("Come back.", "Herself", NOW),
                        new Actor.Staff(new StaffId("k.dunmore"), Role.NURSE),
                        NOW);

        assertThat(GrantLeaveTest.codes(outcome)).containsExactly("NOT_RESPONSIBLE_CLINICIAN");
    }

    @Test
    void a_leave_changed_meanwhile_is_shown_first() {
        revoke(notice("Please come back to talk.", "", NOW));

        assertThat(revoke(notice("Please come back to talk.", "Herself", NOW)))
                .isEqualTo(new Outcome.Stale(her.kept.get(0)));
    }
}

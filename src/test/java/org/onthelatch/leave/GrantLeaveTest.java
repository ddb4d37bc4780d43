package org.onthelatch.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.leave.LeaveWorld.NOW;
import static org.onthelatch.leave.LeaveWorld.day;
import static org.onthelatch.leave.LeaveWorld.draft;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.leave.GrantLeave.Outcome;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.legalstatus.LegalStatus.Hold;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** Section 17 leave: who grants it, what it needs, what the law refuses (D8 to D12). */
class GrantLeaveTest {
    private static final Period THREE_DAYS = new Period(NOW, day(3));

    @Test
    void leave_of_a_detained_person_is_kept_with_its_giver_and_allows_her_at_the_boundary() {
        LeaveWorld her = LeaveWorld.section3();

        Outcome outcome = her.grant(draft(LeaveType.UNESCORTED, THREE_DAYS));

        assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        Leave kept = her.kept.get(0);
        assertThat(kept.grantedBy()).hasToString("t.ashby");
        assertThat(kept.recordedAt()).isEqualTo(NOW);
        assertThat(her.audit.get(0).action()).isEqualTo("grant leave");
        assertThat(her.find(LeaveWorld.HER).orElseThrow().leave().allowsAt(NOW, her.status()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "RESPONSIBLE_CLINICIAN")
    void nobody_but_a_responsible_clinician_grants_leave(Role role) {
        LeaveWorld her = LeaveWorld.section3();

        Outcome outcome = new GrantLeave(her, her, LeaveWorld.LONDON)
                .grant(draft(LeaveType.ESCORTED, THREE_DAYS), new Actor.Staff(new StaffId("k.dunmore"), role), NOW);

        assertThat(codes(outcome)).containsExactly("NOT_RESPONSIBLE_CLINICIAN");
        assertThat(her.kept).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, NOBODYS_LEAVE_NEEDED, NO_LEAVE_NEEDED, She may go and come as she likes",
        "DEPRIVATION_OF_LIBERTY, NOBODYS_LEAVE_NEEDED, NO_LEAVE_NEEDED, Section 17 does not apply",
        "MENTAL_HEALTH_ACT, NOT_AVAILABLE, NO_LEAVE_UNDER_HOLDING_POWER, There is no leave under",
        "MENTAL_HEALTH_ACT, COURT, COURT_ONLY, Only the court may let her leave"
    })
    void where_no_clinician_can_grant_it_the_answer_says_who_can(Hold hold, Absence absence, String code, String says) {
        LeaveWorld her = new LeaveWorld("Her status", hold, absence);

        Outcome outcome = her.grant(draft(LeaveType.UNESCORTED, THREE_DAYS));

        assertThat(codes(outcome)).containsExactly(code);
        assertThat(refusals(outcome).get(0).says()).contains(says);
    }

    @Test
    void a_court_order_is_entered_as_the_courts() {
        LeaveWorld her = new LeaveWorld("Section 35", Hold.MENTAL_HEALTH_ACT, Absence.COURT);
        LeaveTerms terms = LeaveWorld.terms(LeaveKind.SHORT, Custody.NONE, "Order 12 of 20 November", false);

        her.grant(LeaveWorld.with(LeaveType.ESCORTED, THREE_DAYS, 1, "", terms));

        assertThat(her.kept.get(0).grantor()).isEqualTo(Leave.Grantor.COURT);
    }

    /** D10: seven days exactly do not ask, one minute more does; so does leave without an end. */
    @Test
    void more_than_seven_days_ask_whether_a_treatment_order_was_considered() {
        LeaveWorld her = LeaveWorld.section3();
        Period longer = new Period(NOW, day(7).plus(Duration.ofMinutes(1)));

        assertThat(her.grant(draft(LeaveType.UNESCORTED, longer)))
                .satisfies(outcome -> assertThat(codes(outcome)).containsExactly("CTO_NOT_CONSIDERED"));
        assertThat(codes(her.grant(draft(LeaveType.UNESCORTED, Period.from(NOW)))))
                .containsExactly("MISSING", "CTO_NOT_CONSIDERED");
        assertThat(her.grant(draft(LeaveType.UNESCORTED, longer, LeaveKind.LONG, 1, "Not now: her flat is not ready.")))
                .isInstanceOf(Outcome.Kept.class);
        assertThat(LeaveWorld.section3().grant(draft(LeaveType.UNESCORTED, new Period(NOW, day(7)))))
                .isInstanceOf(Outcome.Kept.class);
    }

    /** D10: six days and an extension of two. */
    @Test
    void an_extension_counts_from_the_beginning() {
        LeaveWorld her = LeaveWorld.section3();
        her.grant(draft(LeaveType.UNESCORTED, new Period(day(-5), day(1)), LeaveKind.LONG, 1, ""));

        Outcome outcome = her.grant(draft(LeaveType.UNESCORTED, new Period(day(-5), day(3)), LeaveKind.LONG, 2, ""));

        assertThat(codes(outcome)).containsExactly("CTO_NOT_CONSIDERED");
    }

    @Test
    void leave_that_is_over_is_not_revived_but_followed_by_a_new_one() {
        LeaveWorld her = LeaveWorld.section3();
        her.kept.add(draft(LeaveType.UNESCORTED, new Period(day(-3), day(-1))));

        Outcome outcome = her.grant(draft(LeaveType.UNESCORTED, new Period(day(-3), day(2)), LeaveKind.SHORT, 2, ""));

        assertThat(codes(outcome)).containsExactly("LEAVE_IS_OVER");
        assertThat(refusals(outcome).get(0).says()).contains("while she is away, too");
    }

    @Test
    void whoever_was_first_is_shown_to_the_second() {
        LeaveWorld her = LeaveWorld.section3();
        her.grant(draft(LeaveType.UNESCORTED, THREE_DAYS));
        her.grant(draft(LeaveType.UNESCORTED, new Period(NOW, day(4)), LeaveKind.SHORT, 2, ""));

        Outcome outcome = her.grant(draft(LeaveType.UNESCORTED, new Period(NOW, day(2)), LeaveKind.SHORT, 2, ""));

        assertThat(outcome).isEqualTo(new Outcome.Stale(her.kept.get(0)));
    }

    @Test
    void an_empty_form_is_told_each_thing_it_lacks() {
        Leave empty = new Leave(
                LeaveWorld.ID,
                LeaveWorld.HER,
                Leave.Grantor.RESPONSIBLE_CLINICIAN,
                LeaveType.ACCOMPANIED,
                Set.of(),
                List.of(),
                new Period(day(-2), day(-1)),
                Duration.ZERO,
                0,
                "",
                "",
                "",
                new StaffId("nobody"),
                NOW);

        assertThat(refusals(LeaveWorld.section3().grant(empty)))
                .extracting(LeaveRefusal::field)
                .containsExactly(
                        "purpose",
                        "places",
                        "contact",
                        "consulted",
                        "riskView",
                        "herWords",
                        "companions",
                        "windows",
                        "until",
                        "notToGoAhead",
                        "longest");
    }

    /** Section 17(3): accompanied and unescorted leave know no custody. */
    @ParameterizedTest
    @EnumSource(LeaveType.class)
    void custody_goes_with_escorted_leave_only(LeaveType type) {
        LeaveTerms terms = LeaveWorld.terms(LeaveKind.SHORT, new Custody(true, "Staff", ""), "", false);

        Outcome outcome = LeaveWorld.section3().grant(LeaveWorld.with(type, THREE_DAYS, 1, "", terms));

        if (type == LeaveType.ESCORTED) {
            assertThat(outcome).isInstanceOf(Outcome.Kept.class);
        } else {
            assertThat(codes(outcome)).contains("CUSTODY_NEEDS_ESCORT");
        }
    }

    static List<String> codes(Outcome outcome) {
        return refusals(outcome).stream().map(LeaveRefusal::code).toList();
    }

    static List<LeaveRefusal> refusals(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused ? refused.refusals() : List.of();
    }
}

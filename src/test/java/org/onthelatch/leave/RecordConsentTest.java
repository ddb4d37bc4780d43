package org.onthelatch.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.leave.ConsentRequest.Asked;
import org.onthelatch.leave.ConsentRequest.Declined;
import org.onthelatch.leave.ConsentRequest.Granted;
import org.onthelatch.leave.ConsentRequest.Withdrawn;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** What MHCS was asked and answered: waiting is a state of its own (D11, D19, H17). */
class RecordConsentTest {
    private static final ConsentId ID = new ConsentId("consent00001");
    private static final Instant NOW = LeaveWorld.NOW;
    private static final Actor.Staff OFFICE = new Actor.Staff(new StaffId("h.rook"), Role.MHA_ADMINISTRATOR);

    private final LeaveWorld her = LeaveWorld.restricted();
    private final InMemoryBook<Consent> book =
            InMemoryBook.counting(consent -> consent.id().value());

    @Test
    void asked_then_waited_for_then_granted_and_leave_within_it_may_be_granted() {
        Leave leave = LeaveWorld.draft(LeaveType.UNESCORTED, new Period(LeaveWorld.day(1), LeaveWorld.day(2)));

        assertThat(record(asked(LeaveType.UNESCORTED))).isEmpty();
        GrantLeave.Outcome waiting = her.grant(leave);
        assertThat(record(granted(LeaveType.UNESCORTED, Period.from(NOW)))).isEmpty();
        GrantLeave.Outcome after = her.grant(leave);

        assertThat(waiting)
                .isInstanceOfSatisfying(
                        GrantLeave.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals().get(0).says())
                                .contains(
                                        "Waiting for MHCS since 13 November 2026: its consent to unescorted leave is missing."));
        assertThat(after).isInstanceOf(GrantLeave.Outcome.Kept.class);
        assertThat(book.audits())
                .extracting(audit -> audit.action() + ": " + audit.reason())
                .containsExactly("ask MHCS for consent: ", "record MHCS's consent: MHCS/F/1");
    }

    @Test
    void declined_waits_for_nothing_any_more_and_says_so_where_leave_is_asked_for() {
        record(asked(LeaveType.UNESCORTED));

        assertThat(record(new Declined(ID, LeaveWorld.HER, NOW, "MHCS/F/2", OFFICE)))
                .isEmpty();

        BoundaryLeave hers = new BoundaryLeave(List.of(), her.consents);
        assertThat(hers.awaitedSince(LeaveType.UNESCORTED)).isEmpty();
        assertThat(hers.awaitsConsentAt(NOW, her.status())).isFalse();
        assertThat(her.grant(LeaveWorld.draft(LeaveType.UNESCORTED, new Period(LeaveWorld.day(1), LeaveWorld.day(2)))))
                .isInstanceOfSatisfying(
                        GrantLeave.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals().get(0).says())
                                .contains(
                                        "MHCS declined its consent to unescorted leave on 23 November 2026 (MHCS/F/2)"));
    }

    @Test
    void an_answer_is_recorded_once_and_two_who_record_it_are_told() {
        record(asked(LeaveType.ESCORTED));
        record(granted(LeaveType.ESCORTED, Period.from(NOW)));

        assertThat(codes(record(new Declined(ID, LeaveWorld.HER, NOW, "MHCS/F/2", OFFICE))))
                .containsExactly("ANSWERED");
        assertThat(codes(record(granted(LeaveType.ESCORTED, Period.from(NOW))))).containsExactly("ANSWERED");
    }

    @Test
    void withdrawn_allows_nothing_from_then_on_and_what_went_before_stays_allowed_D11() {
        record(granted(LeaveType.UNESCORTED, Period.from(LeaveWorld.day(-5))));
        Leave leave = LeaveWorld.draft(LeaveType.UNESCORTED, new Period(LeaveWorld.day(-1), LeaveWorld.day(2)));
        Instant at = NOW.plusSeconds(3600);

        assertThat(record(new Withdrawn(ID, LeaveWorld.HER, at, "MHCS/F/9", OFFICE)))
                .isEmpty();

        BoundaryLeave hers = new BoundaryLeave(List.of(leave), her.consents);
        assertThat(hers.allowsAt(NOW, her.status())).hasSize(1);
        assertThat(hers.allowsAt(at.minusNanos(1), her.status())).hasSize(1);
        assertThat(hers.allowsAt(at, her.status())).isEmpty();
        assertThat(hers.awaitsConsentAt(at, her.status())).isTrue();
        assertThat(hers.changes()).as("lists are cut there").contains(at);
        assertThat(her.grant(LeaveWorld.draft(LeaveType.UNESCORTED, new Period(LeaveWorld.day(1), LeaveWorld.day(2)))))
                .isInstanceOfSatisfying(
                        GrantLeave.Outcome.Refused.class,
                        refused -> assertThat(refused.refusals().get(0).says())
                                .contains("MHCS withdrew its consent to unescorted leave", "MHCS/F/9"));
    }

    /** Found by the property of N2: the reason at the gate changed at an instant at which no list was cut. */
    @Test
    void lists_are_cut_where_a_request_begins_to_wait_and_where_a_consent_that_was_withdrawn_would_have_ended() {
        Consent awaited = new Consent.Awaited(ID, LeaveWorld.HER, Set.of(LeaveType.ESCORTED), LeaveWorld.day(1));
        Consent withdrawn = new Consent.Withdrawn(
                new ConsentId("consent00002"),
                LeaveWorld.HER,
                Set.of(LeaveType.UNESCORTED),
                new Period(LeaveWorld.day(-5), LeaveWorld.day(2)),
                "MHCS/F/1",
                Consent.Limits.AS_WRITTEN,
                LeaveWorld.day(3),
                "MHCS/F/9");

        assertThat(new BoundaryLeave(List.of(), List.of(awaited, withdrawn)).changes())
                .contains(LeaveWorld.day(1), LeaveWorld.day(2), LeaveWorld.day(3));
    }

    @Test
    void only_a_consent_that_counts_is_withdrawn_once_and_not_in_the_past() {
        ConsentId other = new ConsentId("consent00002");
        assertThat(codes(record(new Withdrawn(other, LeaveWorld.HER, NOW, "", OFFICE))))
                .containsExactly("NOT_GIVEN", "MISSING");
        record(granted(LeaveType.UNESCORTED, Period.from(LeaveWorld.day(-5))));
        assertThat(codes(record(new Withdrawn(ID, LeaveWorld.HER, NOW.minusSeconds(1), "F", OFFICE))))
                .containsExactly("IN_THE_PAST");
        assertThat(record(new Withdrawn(ID, LeaveWorld.HER, NOW, "F", OFFICE))).isEmpty();
        assertThat(codes(record(new Withdrawn(ID, LeaveWorld.HER, NOW, "F", OFFICE))))
                .containsExactly("NOT_GIVEN");
    }

    @Test
    void what_cannot_be_is_refused_in_sentences() {
        record(asked(LeaveType.ESCORTED));
        Actor.Staff nurse = new Actor.Staff(new StaffId("l.pryce"), Role.NURSE);
        Actor.Staff anothers = new Actor.Staff(new StaffId("j.okell"), Role.RESPONSIBLE_CLINICIAN);
        ConsentId other = new ConsentId("consent00002");

        assertThat(codes(record(new Asked(other, LeaveWorld.HER, Set.of(LeaveType.ESCORTED), NOW, OFFICE))))
                .containsExactly("ASKED_ALREADY");
        assertThat(codes(record(new Asked(other, LeaveWorld.HER, Set.of(), NOW.plusSeconds(1), OFFICE))))
                .containsExactly("MISSING", "IN_THE_FUTURE");
        assertThat(codes(record(new Asked(other, LeaveWorld.HER, Set.of(LeaveType.UNESCORTED), NOW, nurse))))
                .containsExactly("NOT_RESPONSIBLE_CLINICIAN");
        assertThat(codes(record(new Asked(other, LeaveWorld.HER, Set.of(LeaveType.UNESCORTED), NOW, anothers))))
                .containsExactly("NOT_RESPONSIBLE_CLINICIAN");
        assertThat(codes(record(new Declined(other, LeaveWorld.HER, NOW, "", OFFICE))))
                .containsExactly("MISSING", "MISSING");
        assertThat(codes(record(granted(LeaveType.ESCORTED, new Period(NOW.minusSeconds(60), NOW)))))
                .containsExactly("OVER_ALREADY");
        assertThat(codes(new RecordConsent(book, LeaveWorld.section3())
                        .record(new Asked(other, LeaveWorld.HER, Set.of(LeaveType.ACCOMPANIED), NOW, OFFICE), NOW)))
                .containsExactly("NOT_RESTRICTED");
        assertThat(book.all()).hasSize(1);
    }

    private static Asked asked(LeaveType type) {
        return new Asked(ID, LeaveWorld.HER, Set.of(type), LeaveWorld.day(-10), LeaveWorld.CLINICIAN);
    }

    private static Granted granted(LeaveType type, Period period) {
        return new Granted(
                ID, LeaveWorld.HER, Set.of(type), period, "MHCS/F/1", new Consent.Limits(false, "The town"), OFFICE);
    }

    private List<LeaveRefusal> record(ConsentRequest request) {
        List<LeaveRefusal> refusals = new RecordConsent(book, her).record(request, NOW);
        her.consents.clear();
        her.consents.addAll(book.current());
        return refusals;
    }

    private static List<String> codes(List<LeaveRefusal> refusals) {
        return refusals.stream().map(LeaveRefusal::code).toList();
    }
}

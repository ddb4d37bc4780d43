package org.onthelatch.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.leave.GrantLeaveTest.codes;
import static org.onthelatch.leave.GrantLeaveTest.refusals;
import static org.onthelatch.leave.LeaveWorld.NOW;
import static org.onthelatch.leave.LeaveWorld.day;
import static org.onthelatch.leave.LeaveWorld.draft;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.leave.GrantLeave.Outcome;
import org.onthelatch.ward.Period;

/** A restricted person's leave needs a consent that covers it in manner, time and place (section 41(3)(c); D11; H17). */
class ConsentCoverTest {
    private static final Period THREE_DAYS = new Period(NOW, day(3));

    private static LeaveWorld dervla() {
        LeaveWorld her = LeaveWorld.restricted();
        her.consents.add(given(LeaveType.ESCORTED, day(100), new Consent.Limits(false, "The town")));
        her.consents.add(new Consent.Awaited(
                new ConsentId("consent00002"),
                LeaveWorld.HER,
                Set.of(LeaveType.UNESCORTED),
                Instant.parse("2026-10-12T09:00:00Z")));
        return her;
    }

    private static Consent.Given given(LeaveType type, Instant until, Consent.Limits limits) {
        return new Consent.Given(
                new ConsentId("consent00001"),
                LeaveWorld.HER,
                Set.of(type),
                new Period(day(-100), until),
                "MHCS/1",
                limits);
    }

    @Test
    void unescorted_leave_is_refused_naming_the_missing_consent_and_since_when_it_waits() {
        LeaveWorld her = dervla();

        Outcome outcome = her.grant(draft(LeaveType.UNESCORTED, THREE_DAYS));

        assertThat(codes(outcome)).containsExactly("CONSENT_MISSING");
        assertThat(refusals(outcome).get(0).field()).isEqualTo("type");
        assertThat(refusals(outcome).get(0).says())
                .isEqualTo("The Secretary of State has consented to escorted leave only (MHCS/1). "
                        + "Waiting for MHCS since 12 October 2026: its consent to unescorted leave is missing. "
                        + "Until it has come, grant escorted leave.");
        assertThat(her.kept).isEmpty();
    }

    @Test
    void what_the_consent_covers_is_granted_however_long_without_the_question_of_a_treatment_order() {
        assertThat(dervla().grant(draft(LeaveType.ESCORTED, new Period(NOW, day(60)))))
                .isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void leave_beyond_the_consents_end_is_refused() {
        Outcome outcome = dervla().grant(draft(LeaveType.ESCORTED, new Period(NOW, day(101))));

        assertThat(refusals(outcome)).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("CONSENT_MISSING");
            assertThat(refusal.field()).isEqualTo("until");
            assertThat(refusal.says()).contains("until 3 March 2027");
        });
    }

    @Test
    void a_night_away_needs_a_consent_that_says_so() {
        Outcome outcome = dervla().grant(draft(LeaveType.ESCORTED, THREE_DAYS, LeaveKind.LONG, 1, ""));

        assertThat(refusals(outcome)).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo("kind");
            assertThat(refusal.says()).contains("leave by day");
        });
    }

    @Test
    void places_are_compared_by_a_person_with_the_letters_words_before_her() {
        LeaveTerms unread = LeaveWorld.terms(LeaveKind.SHORT, Custody.NONE, "", false);

        Outcome outcome = dervla().grant(LeaveWorld.with(LeaveType.ESCORTED, THREE_DAYS, 1, "", unread));

        assertThat(codes(outcome)).containsExactly("CONSENT_NOT_COMPARED");
        assertThat(refusals(outcome).get(0).says()).contains("“The town”");
    }

    @Test
    void at_the_door_a_night_away_that_no_consent_covers_is_not_live() {
        LeaveWorld her = dervla();
        her.kept.add(draft(LeaveType.ESCORTED, THREE_DAYS, LeaveKind.LONG, 1, ""));

        BoundaryLeave leave = her.find(LeaveWorld.HER).orElseThrow().leave();

        assertThat(leave.allowsAt(NOW, her.status())).isEmpty();
        assertThat(leave.awaitsConsentAt(NOW, her.status())).isTrue();
    }
}

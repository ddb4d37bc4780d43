package org.onthelatch.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.call.AtTheDoor.PRYCE;
import static org.onthelatch.call.AtTheDoor.THREE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.call.AnswerCall.Outcome;
import org.onthelatch.call.Answered.Action;
import org.onthelatch.call.Answered.Basis;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.DoorId;

/** Nobody is kept from going without a lawful ground that is on record, and letting out needs none (D57, D58; H1, N1). */
class AnswerCallTest {
    private static final Actor.Staff NURSE = new Actor.Staff(PRYCE, Role.NURSE);

    private final AtTheDoor door = new AtTheDoor();
    private final AnswerCall answer = new AnswerCall(door.calls, () -> Wards.FACTS);

    @BeforeEach
    void somebody_presses() {
        door.reports(door.pressed(THREE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P02", "P11", "P13", "P15", "P17"})
    void nobody_whom_nothing_holds_can_be_declined_on_a_recorded_authority_or_a_hold_that_is_not_there_D58(
            String person) {
        PersonId whom = new PersonId(person);

        assertThat(refused(decline(whom, Basis.RECORDED_AUTHORITY))).containsExactly("basis");
        assertThat(sentence(decline(whom, Basis.RECORDED_AUTHORITY)))
                .contains("Nothing on record gives anyone power to hold her", "Let her out", "holding power");
        assertThat(sentence(decline(whom, Basis.HOLDING_POWER))).contains("No holding power is running. Start it");
        assertThat(door.only().hasEnded()).isFalse();
    }

    @Test
    void a_section_is_a_ground_and_is_kept_as_it_was_then_D51() {
        Outcome kept = decline(Wards.CARYS, Basis.RECORDED_AUTHORITY);

        CallStep.Declined declined = declined(kept);
        assertThat(declined.basis()).isEqualTo(new LawfulBasis.RecordedAuthority(new StatusCode("S3")));
        assertThat(declined.doorWouldOpen()).as("level 4: with someone").isFalse();
        assertThat(door.book.audits().get(1)).satisfies(audit -> {
            assertThat(audit.action()).isEqualTo("decline release");
            assertThat(audit.actor()).isEqualTo(NURSE);
            assertThat(audit.reason()).isEqualTo("RECORDED_AUTHORITY");
        });
    }

    @Test
    void a_section_does_not_hide_that_her_own_level_would_have_opened_the_door() {
        Answered declined = new Answered(
                Action.DECLINE,
                Optional.of(new PersonId("P14")),
                Optional.of(Basis.RECORDED_AUTHORITY),
                "",
                "",
                "",
                "");
        door.reports(door.released(THREE.plusSeconds(1), ""));
        door.reports(door.pressed(THREE.plusSeconds(43_200)));

        Outcome outcome = answer(door.calls.all().open().get(0), declined, 43_210);

        assertThat(declined(outcome).doorWouldOpen())
                .as("s37/41, free to the grounds at 3pm")
                .isTrue();
    }

    @Test
    void a_running_hold_is_a_ground() {
        assertThat(declined(decline(Wards.HANA, Basis.HOLDING_POWER)).basis())
                .isEqualTo(new LawfulBasis.HoldingPower(new StatusCode("S5_2")));
    }

    @Test
    void best_interests_has_its_own_short_form_and_each_field_is_asked_for_D58() {
        assertThat(refused(decline(Wards.BRIDGET, Basis.BEST_INTERESTS)))
                .containsExactly("lacksCapacity", "bestInterests", "lessRestrictive");

        Answered filled = new Answered(
                Action.DECLINE,
                Optional.of(Wards.BRIDGET),
                Optional.of(Basis.BEST_INTERESTS),
                "",
                "Whether to go out in the storm: delirious since midnight, does not know where she is.",
                "She would be lost and cold within minutes.",
                "Offered to go with her; she did not take it in.");
        assertThat(answer(door.only(), filled, 30)).isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void staying_needs_her_own_words_and_necessity_its_reason() {
        assertThat(refused(answer(door.only(), Answered.of(Action.STAYED, Optional.empty(), " "), 10)))
                .containsExactly("words");
        assertThat(refused(answer(door.only(), Answered.of(Action.NECESSITY, Optional.of(Wards.BRIDGET), ""), 10)))
                .containsExactly("words");
        assertThat(answer(door.only(), Answered.of(Action.STAYED, Optional.empty(), "I'll wait for the morning."), 20))
                .isInstanceOf(Outcome.Kept.class);
    }

    @Test
    void necessity_is_for_minutes_and_once_D58() {
        answer(door.only(), Answered.of(Action.NECESSITY, Optional.of(Wards.BRIDGET), "Into the traffic."), 10);

        Outcome again =
                answer(door.only(), Answered.of(Action.NECESSITY, Optional.empty(), "Into the traffic still."), 60);

        assertThat(sentence(again)).contains("already", "let her out, or start a holding power");
    }

    @Test
    void nobody_without_a_name_is_kept_from_going() {
        Answered nameless =
                new Answered(Action.DECLINE, Optional.empty(), Optional.of(Basis.RECORDED_AUTHORITY), "", "", "", "");

        assertThat(refused(answer(door.only(), nameless, 10))).contains("person");
        assertThat(refused(answer(door.only(), Answered.of(Action.NECESSITY, Optional.empty(), "Traffic."), 10)))
                .contains("person");
        assertThat(refused(answer(door.only(), Answered.of(Action.CAME, Optional.of(new PersonId("P99")), ""), 10)))
                .containsExactly("person");
    }

    @Test
    void declining_without_a_ground_is_refused() {
        Answered bare =
                new Answered(Action.DECLINE, Optional.of(Wards.CARYS), Optional.empty(), "Not now.", "", "", "");

        assertThat(sentence(answer(door.only(), bare, 10))).contains("on what lawful ground", "let her out");
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void what_is_over_stays_as_it_is_D39(Action action) {
        door.reports(door.released(THREE.plusSeconds(35), ""));
        Answered late = new Answered(
                action, Optional.of(Wards.CARYS), Optional.of(Basis.RECORDED_AUTHORITY), "Words.", "a", "b", "c");

        assertThat(refused(answer(door.only(), late, 90))).contains("action");
    }

    @Test
    void two_who_answer_at_once_get_what_the_first_did_D50() {
        answer(door.only(), Answered.of(Action.CAME, Optional.empty(), ""), 10);

        Outcome second = answer.answer(new AnswerCall.Proposal(
                door.only().id(), 1, Answered.of(Action.NOBODY_THERE, Optional.empty(), ""), NURSE, THREE));

        assertThat(second).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void asking_the_door_is_never_refused_whoever_she_is_and_also_when_the_call_is_over_D57() {
        door.reports(door.released(THREE.plusSeconds(35), ""));

        answer.askedDoor(door.only().id(), new CommandId("c-1"), Optional.of(Wards.CARYS), NURSE, THREE);
        answer.askedDoor(new CallId("not-there"), new CommandId("c-2"), Optional.empty(), NURSE, THREE);

        assertThat(door.book.all()).hasSize(2);
    }

    @Test
    void who_asks_a_member_of_staff_is_on_record_from_when_she_asked() {
        Request.InPerson asked =
                new Request.InPerson("1", new DoorId("HD01"), Wards.BRIDGET, THREE.minusSeconds(900), PRYCE);

        Outcome kept = answer.askedInPerson(asked, NURSE, THREE);
        Outcome again = answer.askedInPerson(asked, NURSE, THREE);
        Outcome future = answer.askedInPerson(
                new Request.InPerson("2", new DoorId("HD99"), new PersonId("P99"), THREE.plusSeconds(1), PRYCE),
                NURSE,
                THREE);

        assertThat(((Outcome.Kept) kept).call().answeredAt()).contains(THREE.minusSeconds(900));
        assertThat(again).isEqualTo(kept);
        assertThat(refused(future)).containsExactly("door", "person", "askedAt");
    }

    private Outcome decline(PersonId whom, Basis basis) {
        return answer(
                door.only(), new Answered(Action.DECLINE, Optional.of(whom), Optional.of(basis), "", "", "", ""), 30);
    }

    private Outcome answer(Call call, Answered answered, long seconds) {
        Outcome outcome = answer.answer(
                new AnswerCall.Proposal(call.id(), call.version(), answered, NURSE, THREE.plusSeconds(seconds)));
        door.calls.readAll();
        return outcome;
    }

    private static CallStep.Declined declined(Outcome outcome) {
        return (CallStep.Declined)
                ((Outcome.Kept) outcome).call().ending().orElseThrow().step();
    }

    private static List<String> refused(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .refusals().stream().map(CallRefusal::field).toList();
    }

    private static String sentence(Outcome outcome) {
        return ((Outcome.Refused) outcome)
                .refusals().stream().map(CallRefusal::sentence).toList().toString();
    }
}

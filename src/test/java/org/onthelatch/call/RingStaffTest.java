package org.onthelatch.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.call.AtTheDoor.PRYCE;
import static org.onthelatch.call.AtTheDoor.THREE;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;

/** Whoever cannot get through a door has staff called for her, once, until somebody lets her out (D89, D102; H1). */
class RingStaffTest {
    private static final Actor.Staff NURSE = new Actor.Staff(PRYCE, Role.NURSE);

    private final AtTheDoor door = new AtTheDoor();

    @Test
    void the_button_calls_staff_and_pressing_again_while_nobody_came_is_the_same_call() {
        door.reports(door.pressed(THREE));
        door.reports(door.pressed(THREE.plusSeconds(30)), door.pressed(THREE.plusSeconds(400)));

        Call call = door.only();
        assertThat(call.state()).isEqualTo(Call.State.RINGING);
        assertThat(call.request().kind()).isEqualTo("PRESSED");
        assertThat(call.person()).as("a button knows nobody, D55").isEmpty();
        assertThat(door.book.audits())
                .singleElement()
                .satisfies(audit -> assertThat(audit.action()).isEqualTo("call staff"));
    }

    @Test
    void an_event_that_comes_again_calls_nobody_twice() {
        KeptEvent event = door.pressed(THREE);
        door.reports(event);
        door.reports(door.released(THREE.plusSeconds(20), ""));

        door.reports(event);

        assertThat(door.only().hasEnded()).isTrue();
    }

    @Test
    void pressing_after_somebody_came_and_went_rings_again() {
        door.reports(door.pressed(THREE));
        answer(Answered.of(Answered.Action.CAME, Optional.empty(), ""), 45);

        door.reports(door.pressed(THREE.plusSeconds(100)));
        int whileStaffAreThere = door.calls.all().newestFirst().size();
        door.reports(door.pressed(THREE.plusSeconds(105)));

        assertThat(whileStaffAreThere).isEqualTo(1);
        assertThat(door.calls.all().newestFirst()).hasSize(2);
    }

    @Test
    void the_doors_own_report_of_a_release_ends_the_call_and_the_wait_is_kept_M9() {
        door.reports(door.pressed(THREE));
        CommandId asked = door.asked("c-1");

        door.reports(door.released(THREE.plusSeconds(190), asked.value()));

        Call call = door.only();
        assertThat(call.hasEnded()).isTrue();
        assertThat(call.waited(THREE.plusSeconds(9_000))).isEqualTo(Duration.ofSeconds(190));
        assertThat(call.ending().orElseThrow().step())
                .isInstanceOfSatisfying(
                        CallStep.LetOut.class, out -> assertThat(out.staff()).containsExactly(PRYCE));
    }

    @Test
    void a_release_for_somebody_else_who_is_named_leaves_her_call_open() {
        door.reports(door.pressedBy("P02", THREE));

        door.reports(
                door.released(THREE.plusSeconds(20), door.asked("c-1", "P05").value()));
        boolean open = !door.only().hasEnded();
        door.reports(
                door.released(THREE.plusSeconds(40), door.asked("c-2", "P02").value()));

        assertThat(open).isTrue();
        assertThat(door.only().hasEnded()).isTrue();
    }

    @Test
    void two_who_are_known_are_two_calls_and_one_release_lets_out_one_H1() {
        door.reports(door.pressedBy("P02", THREE), door.pressedBy("P17", THREE.plusSeconds(5)));

        door.reports(door.released(THREE.plusSeconds(20), ""));

        assertThat(door.calls.all().open())
                .singleElement()
                .satisfies(call -> assertThat(call.person()).contains(new PersonId("P17")));
    }

    @Test
    void a_release_of_before_she_pressed_ends_nothing() {
        door.reports(door.pressed(THREE));

        door.reports(door.released(THREE.minusSeconds(1), ""));

        assertThat(door.only().hasEnded()).isFalse();
    }

    @Test
    void a_fob_in_nobodys_hands_calls_staff_at_an_exit_and_not_at_a_kitchen() {
        door.reports(door.unknownFob("HD21", THREE));
        door.reports(door.unknownFob("HD01", THREE.plusSeconds(1)));

        assertThat(door.only().request().kind()).isEqualTo("FOB_NOT_KNOWN");
        assertThat(door.only().request().door().value()).isEqualTo("HD01");
    }

    @Test
    void three_refusals_in_ten_minutes_at_any_doors_call_staff_to_offer_help_D102() {
        door.reports(door.refused("P03", "HD01", THREE), door.refused("P03", "HD04", THREE.plusSeconds(300)));
        int after2 = door.calls.all().newestFirst().size();
        door.reports(door.refused("P05", "HD01", THREE.plusSeconds(400)));
        int afterOthers = door.calls.all().newestFirst().size();
        door.reports(door.refused("P03", "HD01", THREE.plusSeconds(600)));
        door.reports(door.refused("P03", "HD01", THREE.plusSeconds(601)));

        assertThat(after2).isZero();
        assertThat(afterOthers).isZero();
        assertThat(door.only().request().kind()).isEqualTo("REFUSED_OFTEN");
        assertThat(door.only().person()).contains(new PersonId("P03"));
    }

    @Test
    void three_refusals_over_more_than_ten_minutes_call_nobody_D102() {
        door.reports(
                door.refused("P03", "HD01", THREE),
                door.refused("P03", "HD01", THREE.plusSeconds(300)),
                door.refused("P03", "HD01", THREE.plusSeconds(601)));

        assertThat(door.calls.all().newestFirst()).isEmpty();
    }

    @Test
    void a_refusal_that_is_reported_twice_counts_once() {
        KeptEvent first = door.refused("P03", "HD01", THREE);
        door.reports(first, first, first);

        assertThat(door.calls.all().newestFirst()).isEmpty();
    }

    private void answer(Answered answered, long seconds) {
        new AnswerCall(door.calls, () -> Wards.FACTS)
                .answer(new AnswerCall.Proposal(
                        door.only().id(), door.only().version(), answered, NURSE, THREE.plusSeconds(seconds)));
        door.calls.readAll();
    }
}

package org.onthelatch.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.call.AtTheDoor.THREE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.Role;

/** A call that nobody answers goes to the nurse in charge at 60 s and to the site coordinator at 180 s (D89; H1). */
class EscalateCallsTest {
    private static final Actor.Staff NURSE = new Actor.Staff(AtTheDoor.PRYCE, Role.NURSE);

    private final AtTheDoor door = new AtTheDoor();

    @BeforeEach
    void somebody_presses() {
        door.reports(door.pressed(THREE));
    }

    @Test
    void who_is_called_follows_from_the_time_alone_to_the_second() {
        Call call = door.only();

        assertThat(call.calledAt(THREE.plusSeconds(59))).isEqualTo(Called.STAFF);
        assertThat(call.calledAt(THREE.plusSeconds(60))).isEqualTo(Called.NURSE_IN_CHARGE);
        assertThat(call.calledAt(THREE.plusSeconds(179))).isEqualTo(Called.NURSE_IN_CHARGE);
        assertThat(call.calledAt(THREE.plusSeconds(180))).isEqualTo(Called.SITE_COORDINATOR);
        assertThat(call.nextAfter(THREE)).contains(THREE.plusSeconds(60));
        assertThat(call.nextAfter(THREE.plusSeconds(60))).contains(THREE.plusSeconds(180));
        assertThat(call.nextAfter(THREE.plusSeconds(180))).isEmpty();
    }

    @Test
    void each_is_written_down_once_also_by_a_service_that_looks_late() {
        door.look(THREE.plusSeconds(59));
        door.look(THREE.plusSeconds(60));
        door.look(THREE.plusSeconds(61));
        List<Called> inTime = told();
        door.look(THREE.plusSeconds(500));
        door.look(THREE.plusSeconds(501));

        assertThat(inTime).containsExactly(Called.NURSE_IN_CHARGE);
        assertThat(told()).containsExactly(Called.NURSE_IN_CHARGE, Called.SITE_COORDINATOR);
        assertThat(door.book.audits())
                .extracting(audit -> audit.action())
                .containsExactly("call staff", "escalate call", "escalate call");
    }

    @Test
    void an_answer_stops_it_where_it_is_and_the_step_of_the_service_makes_no_form_stale_D50() {
        door.look(THREE.plusSeconds(60));

        AnswerCall.Outcome came = answer(Answered.of(Answered.Action.CAME, Optional.empty(), ""), 1, 70);
        door.look(THREE.plusSeconds(500));

        assertThat(came).isInstanceOf(AnswerCall.Outcome.Kept.class);
        assertThat(told()).containsExactly(Called.NURSE_IN_CHARGE);
        assertThat(door.only().calledAt(THREE.plusSeconds(500))).isEqualTo(Called.NURSE_IN_CHARGE);
        assertThat(door.only().nextAfter(THREE.plusSeconds(70))).isEmpty();
    }

    @Test
    void a_necessity_pages_the_nurse_in_charge_after_two_minutes_and_not_once_it_is_over_D58() {
        Answered necessity = Answered.of(Answered.Action.NECESSITY, Optional.of(Wards.BRIDGET), "Into the traffic.");
        answer(necessity, 1, 20);

        assertThat(door.only().calledAt(THREE.plusSeconds(139))).isEqualTo(Called.STAFF);
        assertThat(door.only().nextAfter(THREE.plusSeconds(20))).contains(THREE.plusSeconds(140));
        door.look(THREE.plusSeconds(140));
        assertThat(told()).containsExactly(Called.NURSE_IN_CHARGE);
        assertThat(door.only().hasEnded()).as("it ends nothing").isFalse();
    }

    @Test
    void a_necessity_that_ended_in_time_pages_nobody() {
        answer(Answered.of(Answered.Action.NECESSITY, Optional.of(Wards.BRIDGET), "Into the traffic."), 1, 20);
        answer(Answered.of(Answered.Action.STAYED, Optional.empty(), "I'll have a cup of tea."), 2, 100);

        door.look(THREE.plusSeconds(500));

        assertThat(told()).isEmpty();
        assertThat(door.only().calledAt(THREE.plusSeconds(500))).isEqualTo(Called.STAFF);
    }

    private AnswerCall.Outcome answer(Answered answered, int basedOn, long seconds) {
        AnswerCall.Outcome outcome = new AnswerCall(door.calls, () -> Wards.FACTS)
                .answer(new AnswerCall.Proposal(
                        door.only().id(), basedOn, answered, NURSE, THREE.plusSeconds(seconds)));
        door.calls.readAll();
        return outcome;
    }

    private List<Called> told() {
        return door.only().steps().stream()
                .map(CallEntry::step)
                .filter(CallStep.Told.class::isInstance)
                .map(step -> ((CallStep.Told) step).called())
                .toList();
    }
}

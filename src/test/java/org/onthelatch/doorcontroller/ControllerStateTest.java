package org.onthelatch.doorcontroller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.ward.DeviceId;

/** In force only when the door says so (D77). */
class ControllerStateTest {
    private static final DeviceId HERON_A = new DeviceId("heron-a");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final IssuedList FIRST = list(1, "a");
    private static final IssuedList SECOND = list(2, "b");

    @Test
    void a_list_is_pending_until_the_controller_names_its_hash() {
        ControllerState state =
                ControllerState.unheard(HERON_A).issued(FIRST, List.of()).sent(NOON);

        assertThat(state.delivery()).contains(new Delivery.Pending(FIRST.version(), NOON, NOON));
    }

    @Test
    void the_answer_puts_it_in_force_with_the_time_it_took() {
        ControllerState state = ControllerState.unheard(HERON_A)
                .issued(FIRST, List.of())
                .answered(applied(FIRST), NOON.plusMillis(120));

        assertThat(state.delivery())
                .contains(new Delivery.InForce(FIRST.version(), NOON.plusMillis(120), Duration.ofMillis(120)));
    }

    @Test
    void an_answer_about_an_older_list_leaves_the_new_one_pending_since_its_issue() {
        ControllerState state = ControllerState.unheard(HERON_A)
                .issued(FIRST, List.of())
                .answered(applied(FIRST), NOON)
                .issued(SECOND, List.of())
                .answered(applied(FIRST), NOON.plusSeconds(9));

        assertThat(state.delivery()).contains(new Delivery.Pending(SECOND.version(), SECOND.issuedAt(), Instant.MIN));
    }

    @Test
    void a_second_change_does_not_hide_how_long_the_door_has_been_behind() {
        ControllerState state =
                ControllerState.unheard(HERON_A).issued(FIRST, List.of()).issued(SECOND, List.of());

        assertThat(state.delivery()).contains(new Delivery.Pending(SECOND.version(), NOON, Instant.MIN));
    }

    @Test
    void a_refusal_of_the_wanted_list_is_shown_with_its_cause() {
        ControllerState state = ControllerState.unheard(HERON_A)
                .issued(FIRST, List.of())
                .answered(new ListAnswer.Refused(HERON_A, "1.1", "TABLE_FULL", NOON), NOON.plusSeconds(1));

        assertThat(state.delivery()).contains(new Delivery.Rejected(FIRST.version(), NOON, "TABLE_FULL"));
    }

    @Test
    void a_controller_that_lost_its_list_is_pending_again_from_then() {
        ControllerState state = ControllerState.unheard(HERON_A)
                .issued(FIRST, List.of())
                .answered(applied(FIRST), NOON)
                .heard(status(List.of()), NOON.plusSeconds(500));

        assertThat(state.delivery())
                .contains(new Delivery.Pending(FIRST.version(), NOON.plusSeconds(500), Instant.MIN));
    }

    @Test
    void between_a_decision_and_its_list_no_door_counts_as_having_it() {
        Controllers controllers = new Controllers();
        controllers.issued(FIRST, List.of());
        controllers.answered(applied(FIRST), NOON);

        controllers.unsettled(NOON.plusSeconds(5));

        assertThat(controllers.state(HERON_A).holdsWanted()).isFalse();
        assertThat(controllers.state(HERON_A).delivery())
                .contains(new Delivery.Pending(FIRST.version(), NOON.plusSeconds(5), Instant.MIN));
        controllers.settled();
        assertThat(controllers.state(HERON_A).holdsWanted()).isTrue();
    }

    @Test
    void the_will_of_an_older_session_does_not_disconnect_the_newer_one() {
        ControllerState state = ControllerState.unheard(HERON_A)
                .heard(status(List.of()), NOON)
                .heard(new DeviceStatus.Offline(HERON_A, "older"), NOON);

        assertThat(state.reported().connected()).isTrue();
        assertThat(state.heard(new DeviceStatus.Offline(HERON_A, "s1"), NOON)
                        .reported()
                        .connected())
                .isFalse();
    }

    private static DeviceStatus.Online status(List<DeviceStatus.Held> holds) {
        return new DeviceStatus.Online(
                HERON_A, "s1", 1, 0, NOON, true, "1.0", holds, new Capability(512 * 1024, 500), List.of());
    }

    private static ListAnswer applied(IssuedList list) {
        return new ListAnswer.Applied(HERON_A, list.version(), list.contentHash(), NOON);
    }

    private static IssuedList list(int n, String digit) {
        ContentHash hash = new ContentHash(digit.repeat(64));
        return new IssuedList(HERON_A, new ListVersion(1, n), hash, NOON.plusSeconds(n - 1L), "{}");
    }
}

package org.onthelatch.doorcontroller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.ward.DeviceId;

/** What every keeper of issued lists promises. */
public interface IssuedListsContract {
    DeviceId HERON_A = new DeviceId("heron-a");
    DeviceId HERON_B = new DeviceId("heron-b");
    Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    AuditEntry AUDIT = new AuditEntry(new Actor.Service("test"), "issue access list", "heron-a", NOON, "");

    /** Without any list; the same in one test. */
    IssuedLists lists();

    @Test
    default void a_controller_that_was_never_given_a_list_has_no_latest() {
        assertThat(lists().latest(HERON_A)).isEmpty();
        assertThat(lists().latestVersion(HERON_A)).isEmpty();
    }

    @Test
    default void the_latest_list_is_each_controllers_own_to_the_last_character() {
        lists().add(list(HERON_A, 1, 1), AUDIT);
        lists().add(list(HERON_B, 1, 1), AUDIT);
        lists().add(list(HERON_A, 1, 2), AUDIT);

        assertThat(lists().latest(HERON_A)).contains(list(HERON_A, 1, 2));
        assertThat(lists().latest(HERON_B)).contains(list(HERON_B, 1, 1));
        assertThat(lists().latestVersion(HERON_A)).contains(new ListVersion(1, 2));
        assertThat(lists().latestVersion(HERON_B)).contains(new ListVersion(1, 1));
    }

    @Test
    default void a_list_comes_after_the_latest_or_not_at_all() {
        lists().add(list(HERON_A, 1, 2), AUDIT);

        for (long n = 1; n <= 2; n++) {
            IssuedList notLater = list(HERON_A, 1, n);
            assertThatThrownBy(() -> lists().add(notLater, AUDIT))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("must come after 1.2");
        }

        assertThat(lists().latest(HERON_A)).contains(list(HERON_A, 1, 2));
    }

    @Test
    default void a_new_generation_comes_after_any_number_of_the_one_before() {
        lists().add(list(HERON_A, 1, 900), AUDIT);

        lists().add(list(HERON_A, 2, 1), AUDIT);

        assertThat(lists().latest(HERON_A)).contains(list(HERON_A, 2, 1));
        assertThat(lists().latestVersion(HERON_A)).contains(new ListVersion(2, 1));
    }

    @Test
    default void answers_of_both_kinds_are_kept_as_often_as_they_come() {
        ListAnswer applied = new ListAnswer.Applied(HERON_A, new ListVersion(1, 1), hash(), NOON);

        lists().add(applied, AUDIT);
        lists().add(applied, AUDIT);
        lists().add(new ListAnswer.Refused(HERON_A, "1.2", "WRONG_AUDIENCE", NOON), AUDIT);

        assertThat(lists().latest(HERON_A)).isEmpty();
    }

    @Test
    default void a_store_that_was_never_restored_is_in_its_first_generation() {
        assertThat(lists().generation()).isEqualTo(1);
    }

    private static IssuedList list(DeviceId controller, long generation, long n) {
        String body = "{\"audience\":\"%s\",\n \"n\":%d, \"words\":\"caf\u00e9 \\\" \u2028\"}".formatted(controller, n);
        return new IssuedList(controller, new ListVersion(generation, n), hash(), NOON.plusSeconds(n), body);
    }

    private static ContentHash hash() {
        return new ContentHash("0123456789abcdef".repeat(4));
    }
}

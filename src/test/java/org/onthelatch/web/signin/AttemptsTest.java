package org.onthelatch.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Whoever tries passwords is slowed down; whoever knows hers gets in (D66, ADR 55). */
class AttemptsTest {
    private static final String PRYCE = "l.pryce";
    private static final String WARD = "192.0.2.10";
    private static final String ELSEWHERE = "203.0.113.5";

    private final Attempts attempts = new Attempts();
    private Instant now = Instant.parse("2026-11-23T14:00:00Z");

    @Test
    void a_few_typing_mistakes_cost_nothing() {
        wrong(PRYCE, WARD, 4);

        assertThat(attempts.mustWait(PRYCE, WARD, now)).isZero();
    }

    @Test
    void each_further_one_doubles_the_wait_up_to_a_minute() {
        wrong(PRYCE, WARD, 5);
        assertThat(attempts.mustWait(PRYCE, WARD, now)).isEqualTo(Duration.ofSeconds(1));
        wrong(PRYCE, WARD, 3);
        assertThat(attempts.mustWait(PRYCE, WARD, now)).isEqualTo(Duration.ofSeconds(8));
        wrong(PRYCE, WARD, 40);
        assertThat(attempts.mustWait(PRYCE, WARD, now)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void only_the_one_that_begins_the_waiting_is_told_so() {
        for (int i = 1; i <= 7; i++) {
            assertThat(attempts.wrong(PRYCE, WARD, now)).as("number %d", i).isEqualTo(i == 5);
        }
    }

    @Test
    void the_wait_passes_and_after_a_quarter_of_an_hour_all_is_forgotten() {
        wrong(PRYCE, WARD, 8);
        now = now.plusSeconds(8);
        assertThat(attempts.mustWait(PRYCE, WARD, now)).isZero();

        now = now.plus(Duration.ofMinutes(15));
        wrong(PRYCE, WARD, 1);

        assertThat(attempts.mustWait(PRYCE, WARD, now)).isZero();
    }

    @Test
    void somebody_elsewhere_cannot_keep_her_from_the_computer_where_she_works() {
        attempts.right(PRYCE, WARD);

        wrong(PRYCE, ELSEWHERE, 1_000);

        assertThat(attempts.mustWait(PRYCE, WARD, now)).isZero();
        assertThat(attempts.mustWait(PRYCE, ELSEWHERE, now)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void at_a_computer_that_is_new_to_her_she_waits_less_than_whoever_tries_elsewhere() {
        wrong(PRYCE, ELSEWHERE, 1_000);

        assertThat(attempts.mustWait(PRYCE, WARD, now)).isEqualTo(Duration.ofSeconds(30));
        now = now.plusSeconds(30);
        assertThat(attempts.mustWait(PRYCE, WARD, now)).isZero();
        assertThat(attempts.mustWait(PRYCE, ELSEWHERE, now)).isPositive();
    }

    @Test
    void an_address_that_tries_many_names_is_slowed_down_at_every_name() {
        for (int i = 0; i < 60; i++) {
            attempts.wrong("n" + i, ELSEWHERE, now);
        }

        assertThat(attempts.mustWait("another", ELSEWHERE, now)).isEqualTo(Duration.ofSeconds(10));
        assertThat(attempts.mustWait("another", WARD, now)).isZero();
    }

    @Test
    void the_right_password_ends_the_waiting() {
        wrong(PRYCE, WARD, 6);

        attempts.right(PRYCE, WARD);

        assertThat(attempts.mustWait(PRYCE, WARD, now)).isZero();
    }

    @Test
    void a_flood_of_names_and_addresses_takes_no_more_room_and_hides_the_latest_in_no_way() {
        for (int i = 0; i < 3 * Attempts.MOST; i++) {
            attempts.wrong("n" + i, "10.0." + i / 250 + "." + i % 250, now);
        }
        wrong(PRYCE, WARD, 5);

        assertThat(attempts.mustWait(PRYCE, WARD, now)).isPositive();
        assertThat(attempts.mustWait("n0", "10.0.0.0", now)).isZero();
    }

    private void wrong(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            attempts.wrong(account, address, now);
        }
    }
}

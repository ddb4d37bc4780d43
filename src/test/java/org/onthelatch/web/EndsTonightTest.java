package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** An authority that ends tonight is on the board, and the nurse in charge says it at handover; that is kept (D7). */
class EndsTonightTest {
    /** Of Efua's section 2. */
    private static final Instant END = Instant.parse("2026-11-26T00:00:00Z");

    private static final String HANDOVER = "power-P05-%d-HANDOVER".formatted(END.getEpochSecond());

    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private void at(Duration beforeEnd) {
        web.clock.moveBy(Duration.between(web.clock.instant(), END.minus(beforeEnd)));
    }

    @Test
    void the_day_before_it_is_on_the_board_and_asks_nobody_yet() {
        at(Duration.ofHours(12));

        assertThat(Browser.of(web, Role.NURSE).get("/wards/heron").body())
                .contains("Efua B.: Section 2 ends", "her way out opens by itself")
                .doesNotContain("At handover:");
    }

    @Test
    void at_handover_the_nurse_in_charge_acknowledges_it_and_the_board_says_who() {
        at(Duration.ofHours(3));
        Browser nurse = Browser.of(web, Role.NURSE);
        assertThat(nurse.get("/wards/heron").body()).contains("At handover: not acknowledged yet");
        assertThat(nurse.form("/reminders/" + HANDOVER, Map.of("words", "Told the night shift."))
                        .statusCode())
                .isEqualTo(303);

        assertThat(nurse.get("/wards/heron").body()).contains("At handover: acknowledged by", "Told the night shift.");
        assertThat(web.audit).anyMatch(entry -> entry.subject().equals("P05 " + HANDOVER));
    }

    @Test
    void only_a_nurse_says_it_at_handover() {
        at(Duration.ofHours(3));
        assertThat(Browser.of(web, Role.MANAGER)
                        .form("/reminders/" + HANDOVER, Map.of())
                        .body())
                .contains("This reminder is for the nurse in charge.");
    }

    @Test
    void after_its_end_nothing_holds_and_an_unsaid_handover_stays_seen_for_a_day() {
        at(Duration.ZERO);
        Browser nurse = Browser.of(web, Role.NURSE);

        assertThat(nurse.get("/wards/heron").body()).doesNotContain("Efua B.: Section 2 ends");
        assertThat(nurse.get("/api/v1/reminders?show=ignored&person=P05").body())
                .contains("HANDOVER");
    }
}

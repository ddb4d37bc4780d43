package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.DeviceId;

/** A page never makes anybody believe that a door holds what it does not say it holds (D77). */
class DoorStatesTest {
    private static final DeviceId FRONT = new DeviceId("heron-a");

    private WebFixture web;
    private Browser nurse;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    private String board() {
        return nurse.get("/wards/heron").body();
    }

    private String person() {
        return nurse.get("/people/P03").body();
    }

    @Test
    void a_list_that_is_not_answered_is_pending_and_after_a_minute_an_alarm_with_doors_and_people() {
        web.said.wanted("heron-a", HeronPeople.NOW, 5);

        String atOnce = board();
        web.clock.moveBy(Duration.ofSeconds(61));
        String later = board();

        assertThat(atOnce)
                .contains("<strong>1 of 3</strong> exits do not confirm")
                .doesNotContain("class=\"latch-alarm\"");
        assertThat(later)
                .contains("class=\"latch-alarm\"", "HD01 Heron front", "The door does not have it.")
                .contains("Amara O., Bridget F., Carys M., Efua B. and Jo");
        assertThat(person()).contains("Not changed yet", "2 of 3 doors have it", "waiting for 1 minute");
    }

    @Test
    void once_the_door_answers_the_alarm_is_over() {
        web.said.wanted("heron-a", HeronPeople.NOW, 5);
        web.clock.moveBy(Duration.ofSeconds(61));

        web.said.heard("heron-a", 5);

        assertThat(board()).doesNotContain("class=\"latch-alarm\"").contains("All 3 exits say that they hold");
    }

    @Test
    void a_refused_list_names_the_cause() {
        web.said.wanted("heron-a", HeronPeople.NOW, 5);
        web.controllers.answered(
                new ListAnswer.Refused(FRONT, "1.5", "BAD_SIGNATURE", HeronPeople.NOW), HeronPeople.NOW);

        assertThat(person()).contains("Refused", "The door refused it", "BAD_SIGNATURE", "Tell IT now");
    }

    @Test
    void a_controller_that_fell_silent_is_not_believed() {
        web.clock.moveBy(Duration.ofMinutes(3));

        assertThat(person())
                .contains(
                        "Doors: 0 of 3 doors have it",
                        "Not confirmed",
                        "when it was last heard, 2pm",
                        "Do not rely on it");
        assertThat(board()).contains("<strong>3 of 3</strong> exits do not confirm", "class=\"latch-alarm\"");
        assertThat(nurse.get("/doors").body())
                .contains("Connected, but silent", "Closed when last heard. Not confirmed.");
    }

    @Test
    void a_controller_that_disconnected_is_not_believed() {
        web.controllers.heard(new DeviceStatus.Offline(FRONT, "s1"), HeronPeople.NOW);

        assertThat(person()).contains("2 of 3 doors have it", "out of contact now");
        assertThat(nurse.get("/doors").body()).contains("Out of contact", "Not connected");
    }

    @Test
    void a_restriction_that_does_not_fit_is_named_on_her_page() {
        IssuedList cut =
                new IssuedList(FRONT, new ListVersion(1, 4), new ContentHash("a".repeat(64)), HeronPeople.NOW, "{}");
        web.controllers.issued(cut, List.of("restriction assess00p03aw of fob 04c10000000003"));

        assertThat(person())
                .contains(
                        "Not complete",
                        "too small",
                        "Her restriction is among what did not fit. The door lets her out.");
        assertThat(nurse.get("/people/P01").body()).doesNotContain("Her restriction is among");
    }

    @Test
    void a_change_names_the_person_whom_it_concerns() {
        web.said.wanted("heron-b", HeronPeople.NOW, 5);
        nurse.post(
                "/api/v1/people/P02/assessments",
                "application/json",
                "{\"level\":\"L0\",\"reviewDueAt\":\"2026-12-20T00:00:00Z\",\"personPresent\":true}",
                "If-Match",
                "\"1\"");
        web.clock.moveBy(Duration.ofSeconds(70));

        assertThat(board()).contains("Changed since then: <strong>Bridget F.</strong>");
    }

    @Test
    void after_two_days_of_silence_the_board_says_when_the_door_will_open_and_for_whom_it_will_not() {
        web.clock.moveBy(Duration.ofDays(2));

        assertThat(board())
                .contains("Not in contact with the service for 48 hours.", "tomorrow it opens for everyone")
                .contains("Until then it goes on as it was last told for Amara O., Carys M. and Efua B. Tell IT now.");
        assertThat(nurse.get("/doors").body())
                .contains("tomorrow it opens for everyone", "as it was last told for 3 people. Tell IT now.")
                .doesNotContain("Carys");
        assertThat(nurse.get("/api/v1/wards/heron/board").body()).contains("\"alarm\":\"SILENT_48_HOURS\"");
    }

    @Test
    void a_clock_that_is_off_is_told_on_the_board_D80() {
        web.controllers.skewed(FRONT, Duration.ofMinutes(-3));

        assertThat(board()).contains("The clock there is 3 minutes slow. Agreed times begin and end wrong by as much.");
    }

    @Test
    void a_released_door_is_open_to_everybody() {
        web.controllers.heard(
                new DeviceStatus.Online(
                        FRONT,
                        "s1",
                        1,
                        7,
                        HeronPeople.NOW,
                        false,
                        "1.3.0",
                        List.of(new DeviceStatus.Held(new ListVersion(1, 4), new ContentHash("a".repeat(64)))),
                        org.onthelatch.doorcontroller.Capability.UNREPORTED,
                        List.of(new DeviceStatus.DoorState(
                                new org.onthelatch.ward.DoorId("HD01"), "OPEN", "RELEASED"))),
                HeronPeople.NOW);

        assertThat(person()).contains("The door is released. It is open to everybody");
        assertThat(nurse.get("/doors").body()).contains("Not trusted by the controller itself", "Stands open.");
    }
}

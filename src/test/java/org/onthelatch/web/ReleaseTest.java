package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.ReleaseReason;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** Staff let somebody through a door in one action with a reason, and are told at once what came of it (D57). */
class ReleaseTest {
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");

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

    @Test
    void one_action_on_the_board_releases_and_the_doors_page_says_when_by_whom_and_why() {
        HttpResponse<String> sent = release("/wards/heron", "HD01", "VISITOR", "Megan M.", "P03");
        HttpResponse<String> shown = nurse.get(location(sent));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(web.doors.sent)
                .extracting(DoorCommand::action)
                .containsExactly(new DoorCommand.ReleaseOnce(
                        new DoorId("HD01"), Way.OUT, ReleaseReason.VISITOR, "Megan M.", List.of(new PersonId("P03"))));
        assertThat(web.doors.sent).extracting(DoorCommand::by).containsExactly(new StaffId("nurse"));
        assertThat(shown.body()).contains("HD01 was released at 2pm by nurse: visitor, Megan M.");
        assertThat(shown.headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void the_same_touch_twice_opens_once_and_says_so() {
        String once = once("/doors/HD01");

        HttpResponse<String> first = send(once, "HD01", "VISITOR", "", "");
        HttpResponse<String> second = send(once, "HD01", "VISITOR", "", "");

        assertThat(location(first)).doesNotContain("again");
        assertThat(web.doors.sent).hasSize(1);
        assertThat(nurse.get(location(second)).body()).contains("it was not sent a second time");
    }

    @Test
    void a_door_that_does_not_answer_is_never_shown_as_released() {
        web.doors.staySilent();

        HttpResponse<String> sent = release("/doors/HD01", "HD01", "VISITOR", "", "");
        HttpResponse<String> atOnce = nurse.get(location(sent));
        web.clock.moveBy(Duration.ofSeconds(30));
        HttpResponse<String> later = nurse.get(location(sent));

        assertThat(atOnce.body()).contains("HD01 has not answered yet.", "Use the key.", ">Waiting<");
        assertThat(atOnce.headers().firstValue("Refresh")).contains("2");
        assertThat(later.body())
                .contains("HD01 did not answer. What it did is not known.", "Use the key.", ">Not confirmed<")
                .doesNotContain("was released");
        assertThat(later.headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void failure_is_told_in_plain_words() {
        web.doors.say(id -> new CommandAnswer.NotSent(id, "no connection to the MQTT broker", HeronPeople.NOW));
        String unsent = nurse.get(location(release("/doors/HD01", "HD01", "VISITOR", "", "")))
                .body();
        web.doors.say(id -> new CommandAnswer.Refused(id, "EXPIRED", Instant.EPOCH, HeronPeople.NOW));
        String refused = nurse.get(location(release("/doors/HD01", "HD01", "STAFF", "", "")))
                .body();

        assertThat(unsent).contains("HD01 was not asked: no connection to the MQTT broker.", "Use the key.");
        assertThat(refused).contains("HD01 refused: it came too late, or the door's clock is wrong.", "Use the key.");
    }

    @Test
    void without_a_reason_nothing_is_released_and_what_was_typed_is_still_there() {
        HttpResponse<String> noReason = release("/doors/HD01", "HD01", "", "my own", "");
        HttpResponse<String> noWords = release("/doors/HD01", "HD01", "OTHER", "", "");
        HttpResponse<String> noSuchDoor = release("/doors/HD01", "HD99", "VISITOR", "", "");

        assertThat(web.doors.kept.commands()).isEmpty();
        assertThat(noReason.statusCode()).isEqualTo(422);
        assertThat(noReason.body())
                .contains("Nothing was released. If it is urgent, use the key.", "Choose a reason", "value=\"my own\"");
        assertThat(noWords.body()).contains("Enter the reason in your own words");
        assertThat(noSuchDoor.body()).contains("Enter a door of the register, such as HD01");
    }

    @Test
    void nothing_about_a_person_blocks_a_release_not_even_a_missing_level_D57() {
        HttpResponse<String> notAssessed = release("/doors/SG01", "SG01", "GOING_OUT", "", "P10");
        HttpResponse<String> overdue = release("/doors/SG01", "SG01", "GOING_OUT", "", "P03");

        assertThat(List.of(notAssessed.statusCode(), overdue.statusCode())).containsOnly(303);
        assertThat(web.doors.sent).hasSize(2);
    }

    @Test
    void when_nothing_can_be_kept_nothing_is_sent() {
        String once = once("/doors/HD01");
        web.journal.fail(true);

        HttpResponse<String> answer = send(once, "HD01", "VISITOR", "", "");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(web.doors.sent).isEmpty();
    }

    @Test
    void who_may_not_release_is_offered_no_form() {
        String estates = Browser.of(web, Role.ESTATES).get("/doors/HD01").body();
        String reviewer = Browser.of(web, Role.REVIEWER).get("/wards/heron").body();

        assertThat(estates).doesNotContain("Release the door once");
        assertThat(reviewer).doesNotContain("Release the door once");
    }

    @Test
    void a_program_releases_a_door_and_is_told_the_same() {
        HttpResponse<String> done = nurse.post(
                "/api/v1/doors/HD01/release",
                "application/json",
                "{\"id\":\"c-1\",\"way\":\"IN\",\"reason\":\"VISITOR\",\"person\":\"P03\"}");
        HttpResponse<String> again = nurse.post(
                "/api/v1/doors/HD01/release",
                "application/json",
                "{\"id\":\"c-1\",\"way\":\"IN\",\"reason\":\"VISITOR\",\"person\":\"P03\"}");
        web.doors.staySilent();
        HttpResponse<String> silent =
                nurse.post("/api/v1/doors/HD01/release", "application/json", "{\"way\":\"OUT\",\"reason\":\"STAFF\"}");
        HttpResponse<String> wrong =
                nurse.post("/api/v1/doors/HD01/release", "application/json", "{\"way\":\"UP\",\"resaon\":\"STAFF\"}");

        assertThat(done.statusCode()).isEqualTo(201);
        assertThat(done.body()).contains("\"state\":\"DONE\"", "\"person\":\"P03\"", "released inwards at 2pm");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(silent.statusCode()).isEqualTo(202);
        assertThat(silent.body()).contains("\"state\":\"WAITING\"");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(web.doors.sent).hasSize(2);
        assertThat(Browser.of(web, Role.ESTATES).get(location(done)).body())
                .as("estates learn that it was released, not for whom")
                .contains("\"state\":\"DONE\"")
                .doesNotContain("P03");
    }

    private HttpResponse<String> release(String page, String door, String reason, String words, String person) {
        return send(once(page), door, reason, words, person);
    }

    private HttpResponse<String> send(String once, String door, String reason, String words, String person) {
        return nurse.form(
                "/release",
                Map.of("once", once, "door", door, "way", "OUT", "reason", reason, "words", words, "person", person));
    }

    private String once(String page) {
        Matcher once = ONCE.matcher(nurse.get(page).body());
        assertThat(once.find()).as("the form is on " + page).isTrue();
        return once.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}

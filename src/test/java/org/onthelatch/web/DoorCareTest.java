package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.doorcontroller.Capability;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** What the pages say of doors as installed: lists, clocks, room, tests and what is missing (D71, D80, D86). */
class DoorCareTest {
    private WebFixture web;
    private Browser estates;

    @BeforeEach
    void start() {
        web = new WebFixture();
        estates = Browser.of(web, Role.ESTATES);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_door_that_nobody_tested_says_that_it_is_not_commissioned_and_what_is_missing() {
        String door = estates.get("/doors/HD01").body();

        assertThat(door)
                .contains("This door is not commissioned.", "Tested: local override", "Local override: never tested.")
                .contains("as the site file says (released in 2 s)");
        assertThat(estates.get("/doors").body()).contains("Not commissioned", "9 doors</strong></a> need a human");
    }

    @Test
    void a_test_is_recorded_on_the_page_with_who_when_and_what_she_found() {
        HttpResponse<String> sent = test("LOCAL_OVERRIDE", "FAILED", "glass would not break", "2026-Nov-21");

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(web.care.kept)
                .containsExactly(new DoorTest(
                        new DoorId("HD01"),
                        DoorTest.Kind.LOCAL_OVERRIDE,
                        false,
                        "glass would not break",
                        LocalDate.of(2026, 11, 21),
                        new StaffId("estates"),
                        HeronPeople.NOW));
        assertThat(web.care.audit.toString()).contains("record door test", "HD01", "failed glass would not break");
        assertThat(estates.get("/doors/HD01").body())
                .contains("21 November 2026, estates: local override failed. glass would not break")
                .contains("tested 21 November 2026 and FAILED", ">Failed<");
    }

    @Test
    void when_everything_was_tested_the_door_is_commissioned_and_needs_nobody() {
        for (DoorTest.Kind kind : DoorTest.Kind.values()) {
            test(kind.name(), "PASSED", "", "2026-11-21");
        }

        assertThat(estates.get("/doors/HD01").body()).doesNotContain("not commissioned");
        assertThat(estates.get("/doors?show=not-commissioned&controller=heron-a")
                        .body())
                .contains("HD03")
                .doesNotContain("href=\"/doors/HD01\"");
    }

    @Test
    void what_is_wrong_with_a_test_is_told_field_by_field_and_nothing_is_kept() {
        HttpResponse<String> wrong = test("", "", "", "2026-11-24");
        HttpResponse<String> program = estates.post(
                "/api/v1/doors/HD01/tests",
                "application/json",
                "{\"test\":\"READER\",\"result\":\"FAILED\",\"testedOn\":\"2026-11-21\"}");

        assertThat(web.care.kept).isEmpty();
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("The test was not recorded.", "Choose what was tested", "Say whether it passed")
                .contains("href=\"#testedOn-day\">Enter a day that is not after today, 2026-11-23", "value=\"24\"");
        assertThat(program.statusCode()).isEqualTo(422);
        assertThat(program.body()).contains("\"field\":\"found\"", "what happened, since it failed");
    }

    @ParameterizedTest
    @CsvSource({
        "2026--21, testedOn-month, The day of the test must include a month",
        "2026-13-21, testedOn-month, 'The day of the test must have a month from 1 to 12, or its name'",
        "2026-2-30, testedOn-day, The day of the test must have a day that February 2026 has",
        "--, testedOn-day, Enter the day of the test"
    })
    void the_part_of_the_day_that_is_wrong_is_named_and_nothing_is_kept(String on, String part, String sentence) {
        HttpResponse<String> wrong = test("FIRE_RELEASE", "PASSED", "", on);

        assertThat(web.care.kept).isEmpty();
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "<li><a href=\"#%s\">%s</a></li>".formatted(part, sentence), "id=\"%s-error\"".formatted(part));
    }

    @Test
    void the_day_of_a_test_is_offered_as_today() {
        assertThat(estates.get("/doors/HD01").body())
                .containsPattern("id=\"testedOn-day\"[^>]* value=\"23\"")
                .containsPattern("id=\"testedOn-month\"[^>]* value=\"11\"")
                .containsPattern("id=\"testedOn-year\"[^>]* value=\"2026\"");
    }

    @Test
    void a_program_records_a_test() {
        HttpResponse<String> answer = estates.post(
                "/api/v1/doors/HD04/tests",
                "application/json",
                "{\"test\":\"FIRE_RELEASE\",\"result\":\"PASSED\",\"found\":\"4 s\",\"testedOn\":\"2026-11-20\"}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(web.care.kept).extracting(DoorTest::door).containsExactly(new DoorId("HD04"));
    }

    @Test
    void the_table_is_filtered_by_its_address_and_comes_as_csv() {
        web.controllers.heard(new DeviceStatus.Offline(new DeviceId("heron-b"), "s1"), HeronPeople.NOW);

        String away = estates.get("/doors?show=out-of-contact").body();
        HttpResponse<String> csv = estates.get("/doors.csv?show=out-of-contact");
        HttpResponse<String> nothing = estates.get("/doors?show=released");
        HttpResponse<String> wrong = estates.get("/doors?show=broken");

        assertThat(away)
                .contains("href=\"/doors/HD04\"", "href=\"/doors.csv?show=out-of-contact\"")
                .doesNotContain("href=\"/doors/HD01\"");
        assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8; header=present");
        assertThat(csv.body().lines()).hasSize(2).last().asString().startsWith("HD04,Garden gate,heron-b,false,");
        assertThat(nothing.body()).contains("No door is in this state.");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("show: enter one of all, attention, out-of-contact");
    }

    @Test
    void a_clock_that_is_wrong_by_more_than_a_minute_is_told_D80() {
        heard("heron-a", HeronPeople.NOW.minusSeconds(61));
        heard("heron-b", HeronPeople.NOW.plusSeconds(60));

        String page = estates.get("/doors").body();

        assertThat(page)
                .contains("Wrong by 1 minute when last heard: it was slow.", "Clock wrong")
                .doesNotContain("it was fast");
    }

    @Test
    void the_page_says_what_a_controller_can_hold_and_which_content_it_holds() {
        heard("heron-a", HeronPeople.NOW);

        assertThat(estates.get("/doors?controller=heron-a").body())
                .contains("0 of 500 fobs, about 1 of 64 kB", "1.4, content aaaaaaaa", "2.0.1");
    }

    @Test
    void a_controller_is_asked_how_it_is_from_the_page_and_its_answer_is_shown() {
        HttpResponse<String> sent = estates.form("/controllers/heron-a/status", Map.of());
        web.clock.moveBy(Duration.ofSeconds(1));

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(estates.get(sent.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("heron-a was asked at 2pm by estates, and answered.");
    }

    private HttpResponse<String> test(String kind, String result, String found, String on) {
        String[] day = on.split("-", -1);
        return estates.form(
                "/doors/HD01/tests",
                Map.of(
                        "test",
                        kind,
                        "result",
                        result,
                        "found",
                        found,
                        "testedOn-day",
                        day[2],
                        "testedOn-month",
                        day[1],
                        "testedOn-year",
                        day[0]));
    }

    private void heard(String controller, Instant at) {
        web.controllers.heard(
                new DeviceStatus.Online(
                        new DeviceId(controller),
                        "s1",
                        1,
                        7,
                        at,
                        true,
                        "2.0.1",
                        List.of(new DeviceStatus.Held(new ListVersion(1, 4), new ContentHash("a".repeat(64)))),
                        new Capability(64 * 1024, 500),
                        List.of()),
                HeronPeople.NOW);
    }
}

package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.whereabouts.Statement;

/** The ward board follows what happens (D105); what it does not know it does not claim. */
@Timeout(120)
class LiveBoardTest {
    private static final String LIVE = "/api/v1/wards/heron/board/live";
    private static final Pattern VERSION = Pattern.compile("data-version=\"([0-9a-f]{16})\"");

    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_page_that_is_up_to_date_hears_only_that_it_is_alive() {
        try (Followed board = new Followed(web, Role.NURSE, LIVE + "?version=" + versionOf("/wards/heron"))) {
            Followed.Event first = board.next().orElseThrow();

            assertThat(board.answer.headers().firstValue("Content-Type")).contains("text/event-stream; charset=utf-8");
            assertThat(first).isEqualTo(new Followed.Event("alive", "As at 2:00:00pm, 23 November 2026."));
        }
    }

    @Test
    void a_person_who_goes_out_changes_her_row_and_the_counts_and_nobody_elses_row() {
        try (Followed board = new Followed(web, Role.NURSE, LIVE + "?version=" + versionOf("/wards/heron"))) {
            board.next("alive");

            goesOut("P01");

            JsonObject parts = board.next("board").json().getJsonObject("parts");
            assertThat(parts.fieldNames()).contains("now", "row-P01").doesNotContain("row-P02", "row-P03");
            assertThat(parts.getString("row-P01")).contains("Out since", "Due back");
            assertThat(parts.getString("now")).contains("<strong>3 of 5</strong> in the ward");
        }
    }

    @Test
    void what_falls_due_by_the_clock_alone_is_sent() {
        goesOut("P01");
        try (Followed board = new Followed(web, Role.NURSE, LIVE + "?version=" + versionOf("/wards/heron"))) {
            board.next("alive");

            web.clock.moveBy(Duration.ofHours(3));

            assertThat(board.next("board").json().getJsonObject("parts").getString("row-P01"))
                    .contains("Was due back", "Overdue");
        }
    }

    @Test
    void a_call_rings_on_every_board_at_once_with_the_buttons_only_for_those_who_may_answer() {
        try (Followed nurse = new Followed(web, Role.NURSE, LIVE);
                Followed reviewer = new Followed(web, Role.REVIEWER, LIVE)) {
            nurse.next("board");
            reviewer.next("board");

            web.calls.heard(HeronEvents.pressed(70, "HD01"));

            assertThat(attention(nurse)).contains("HD01", "I am with her");
            assertThat(attention(reviewer)).contains("HD01").doesNotContain("I am with her");
        }
    }

    @Test
    void a_page_that_shows_something_else_is_sent_everything() {
        try (Followed board = new Followed(web, Role.NURSE, LIVE + "?version=0123456789abcdef")) {
            JsonObject whole = board.next("board").json();

            JsonArray order = whole.getJsonArray("order");
            assertThat(whole.getJsonObject("parts").fieldNames()).containsExactlyInAnyOrderElementsOf(strings(order));
            assertThat(strings(order)).startsWith("now", "attention", "left", "row-P02");
        }
    }

    @Test
    void somebody_who_may_not_see_people_follows_nothing() {
        assertThat(new Followed(web, Role.ESTATES, LIVE).answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_stream_ends_so_that_the_right_to_see_is_asked_again() {
        try (Followed board = new Followed(web, Role.NURSE, LIVE)) {
            board.next("board");

            web.clock.moveBy(Duration.ofSeconds(30));

            board.next("again");

            assertThat(board.next()).isEmpty();
        }
    }

    @Test
    void one_account_cannot_take_every_stream() {
        List<Followed> taken = new ArrayList<>();
        for (int i = 0; i < BoardRoutes.MOST_OF_ONE; i++) {
            Followed board = new Followed(web, Role.NURSE, LIVE);
            board.next("board");
            taken.add(board);
        }

        assertThat(new Followed(web, Role.NURSE, LIVE).answer.statusCode()).isEqualTo(503);
        assertThat(new Followed(web, Role.MANAGER, LIVE).answer.statusCode()).isEqualTo(200);
        taken.forEach(Followed::close);
    }

    @Test
    void the_wall_says_who_is_out_by_initials_and_nothing_that_a_visitor_should_not_read() {
        goesOut("P01");
        String wall = Browser.of(web, Role.NURSE).get("/wards/heron?view=wall").body();
        String main = wall.substring(wall.indexOf("<main"), wall.indexOf("</main>"));

        assertThat(main).contains("A.O.", "back by", "3</strong> of 5 in the ward");
        web.people()
                .forEach(person -> assertThat(main)
                        .doesNotContain(person.name(), person.id().value()));
        assertThat(main).doesNotContain("L1", "L2", "L3", "L4", "L5", "Section", "verdue", "eview", "Room");
    }

    @Test
    void the_wall_is_live_too() {
        try (Followed wall = new Followed(web, Role.NURSE, LIVE + "?view=wall")) {
            wall.next("board");

            goesOut("P01");

            JsonObject parts = wall.next("board").json().getJsonObject("parts");
            assertThat(parts.encode()).contains("A.O.").doesNotContain("Amara", "P01");
        }
    }

    @Test
    void calm_is_said_only_of_a_ward_in_which_nobody_is_marked() {
        String board = Browser.of(web, Role.NURSE).get("/wards/heron").body();

        assertThat(board).contains("Marked in the list: Bridget F.").doesNotContain("Nothing needs a human now");
    }

    @Test
    void the_handover_says_what_to_do_first_then_each_person() {
        String sheet = Browser.of(web, Role.NURSE).get("/wards/heron/handover").body();

        assertThat(sheet)
                .contains("Bridget F.: Was due back 1:30pm.", "Review overdue by 9 days.", "Overdue back.")
                .contains("Free to go at any time.", "1 of 4 reviews overdue")
                .doesNotContain("Nothing needs a human now");
    }

    @Test
    void a_view_that_is_not_there_is_told_in_words() {
        assertThat(Browser.of(web, Role.NURSE).get("/wards/heron?view=list").statusCode())
                .isEqualTo(400);
    }

    private void goesOut(String person) {
        web.whereabouts.told(new Statement.WentOut(
                new PersonId(person),
                HeronPeople.NOW,
                HeronPeople.NOW.plus(Duration.ofHours(1)),
                Duration.ofMinutes(15),
                "",
                HeronPeople.ASHBY));
    }

    private String versionOf(String path) {
        Matcher version = VERSION.matcher(Browser.of(web, Role.NURSE).get(path).body());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static String attention(Followed board) {
        return board.next("board").json().getJsonObject("parts").getString("attention");
    }

    private static List<String> strings(JsonArray array) {
        return array.stream().map(String.class::cast).toList();
    }
}

package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.board.NeedKind;

/** Everything that waits for a human in one list, the most urgent first, and its number in the menu (D105, ADR 70). */
class AttentionTest {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");

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
    void whoever_waits_at_a_door_comes_before_a_date_that_passed() {
        web.calls.heard(HeronEvents.pressed(70, "HD01"));
        web.incidents.open(HeronEvents.bridgetRefused());

        assertThat(kinds(needs(nurse, "")))
                .containsSubsequence("CALL", "INCIDENT", "OVERDUE_BACK", "REVIEW_OVERDUE")
                .isSortedAccordingTo(java.util.Comparator.comparing(NeedKind::valueOf));
    }

    @Test
    void it_says_what_whose_since_when_and_what_to_do() {
        assertThat(main("/attention"))
                .contains("Overdue back", "Was due back 1:30pm.", "Bridget F.", "Try to reach her")
                .contains("/people/P02/away");
    }

    @Test
    void the_board_calls_for_the_same_and_nothing_else() {
        String board = nurse.get("/wards/heron").body();
        String line = board.substring(board.indexOf("Marked in the list: "));
        String marked =
                line.substring(0, line.indexOf("</p>")).replace("&lt;", "<").replace("&gt;", ">");
        List<String> names = web.people().stream()
                .map(person -> person.name())
                .filter(marked::contains)
                .toList();

        assertThat(needs(nurse, "?ward=heron").stream()
                        .map(JsonObject.class::cast)
                        .filter(need -> NeedKind.valueOf(need.getString("kind")).isBesideHerName())
                        .flatMap(need -> need.getJsonArray("names").stream())
                        .distinct())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().map(Object.class::cast).toList());
    }

    @Test
    void filters_stand_in_the_address_and_the_table_is_the_same() {
        assertThat(kinds(needs(nurse, "?kind=overdue-back"))).containsOnly("OVERDUE_BACK");
        assertThat(main("/attention?kind=overdue-back")).contains("/attention.csv?kind=overdue-back");
        assertThat(nurse.get("/attention.csv?kind=overdue-back").body())
                .startsWith(
                        "urgency,kind,people,names,wards,since,until,what,next,link\r\nNOW,OVERDUE_BACK,P02,Bridget F.,heron,");
    }

    @Test
    void a_filter_that_leaves_nothing_is_not_called_calm() {
        assertThat(main("/attention?kind=alarm-on"))
                .contains("Nothing that waits matches.", "Clear the filters")
                .doesNotContain("Nothing needs you now");
    }

    @Test
    void a_filter_that_cannot_be_read_is_named() {
        var answer = nurse.get("/attention?ward=elsewhere");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("ward: expected one of heron");
    }

    /** Nobody lives on her ward, and what waits on another is not hers to see. */
    @Test
    void calm_is_said_with_its_time_and_only_of_her_own_wards() {
        web.accounts.put(AccountsFixture.of(Role.NURSE, new Scope.Wards(Set.of(HeronSite.EMPTY))));

        assertThat(main("/attention"))
                .contains("<strong>Nothing needs you now</strong>, at 2pm.")
                .doesNotContain("Bridget");
        assertThat(nurse.get("/attention").body()).contains("data-waiting>(0)</span>");
    }

    /** What can wait is not counted, so that it hides nothing. */
    @Test
    void every_page_has_the_number_and_it_is_that_of_the_list() {
        int waiting = waiting(nurse);

        assertThat(waiting).isPositive();
        for (String page : List.of("/attention", "/wards/heron", "/egress", "/people/P01")) {
            assertThat(nurse.get(page).body()).as(page).contains("data-waiting>(%d)</span>".formatted(waiting));
        }
        assertThat(needs(nurse, "?urgency=now").size()
                        + needs(nurse, "?urgency=this-shift").size())
                .isEqualTo(waiting);
    }

    @Test
    void what_came_at_a_door_is_counted_after_some_seconds() {
        int before = waiting(nurse);
        assertThat(nurse.get("/fobs").body()).contains("data-waiting>(%d)</span>".formatted(before));

        web.calls.heard(HeronEvents.pressed(70, "HD01"));
        web.clock.moveBy(Duration.ofSeconds(30));

        assertThat(nurse.get("/fobs").body()).contains("data-waiting>(%d)</span>".formatted(before + 1));
    }

    @Test
    void what_she_saved_is_counted_at_once() {
        int before = waiting(nurse);
        assertThat(nurse.get("/fobs").body()).contains("data-waiting>(%d)</span>".formatted(before));

        nurse.post(
                "/api/v1/locks",
                "application/json",
                "{\"door\":\"HD04\",\"minutes\":9,\"reason\":\"a stranger\",\"inCharge\":true}");

        assertThat(waiting(nurse)).isGreaterThan(before);
        assertThat(nurse.get("/fobs").body()).contains("data-waiting>(%d)</span>".formatted(waiting(nurse)));
    }

    /** Until somebody looks again, whoever asks within these seconds reads what was found for others of her sight. */
    @Test
    void it_is_found_once_for_all_who_see_the_same() {
        String before = nurse.get("/fobs").body();
        web.calls.heard(HeronEvents.pressed(70, "HD01"));

        assertThat(nurse.get("/fobs").body()).isEqualTo(before);
    }

    @Test
    void estates_are_told_of_doors_and_of_nobody() {
        web.clock.moveBy(Duration.ofMinutes(20));
        Browser estates = Browser.of(web, Role.ESTATES);
        String page = estates.get("/attention").body();

        assertThat(kinds(needs(estates, ""))).contains("DOOR_LACKS").doesNotContain("OVERDUE_BACK");
        web.people().forEach(person -> assertThat(page).doesNotContain(person.name()));
    }

    @Test
    void what_cannot_be_read_is_named_and_the_rest_is_shown() {
        web.events.fail();

        assertThat(main("/attention"))
                .contains("This list may lack something.", "rooms that were opened", "Bridget F.")
                .doesNotContain("Nothing needs you now");
        assertThat(new JsonObject(nurse.get("/api/v1/attention").body()).getJsonArray("notRead"))
                .contains("rooms that were opened");
    }

    /** A link that leads to a refusal is worse than none. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "NURSE",
                "RESPONSIBLE_CLINICIAN",
                "MANAGER",
                "REVIEWER",
                "ESTATES",
                "MHA_ADMINISTRATOR",
                "HEALTH_CARE_ASSISTANT",
                "FIRE_OFFICER"
            })
    void every_link_is_hers_to_open(Role role) {
        SampleAddresses.fill(web);
        web.clock.moveBy(Duration.ofMinutes(20));
        Browser reader = Browser.of(web, role);

        LINK.matcher(main(reader, "/attention"))
                .results()
                .map(link -> link.group(1))
                .distinct()
                .forEach(link -> assertThat(
                                reader.get(link.replace("&amp;", "&")).statusCode())
                        .as(link)
                        .isEqualTo(200));
    }

    private int waiting(Browser reader) {
        return new JsonObject(reader.get("/api/v1/attention").body()).getInteger("waiting");
    }

    private static JsonArray needs(Browser reader, String query) {
        return new JsonObject(reader.get("/api/v1/attention" + query).body()).getJsonArray("needs");
    }

    private static List<String> kinds(JsonArray needs) {
        return needs.stream().map(need -> ((JsonObject) need).getString("kind")).toList();
    }

    private String main(String path) {
        return main(nurse, path);
    }

    private static String main(Browser reader, String path) {
        String body = reader.get(path).body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    }
}

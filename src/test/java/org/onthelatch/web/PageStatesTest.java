package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.sources.Readiness;

/** What each page says where it has nothing to show, cannot be read, or may be old (experience, section 8). */
class PageStatesTest {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/incidents | No incident is open. None was ever found",
                "/restrictions | There is no blanket restriction. No rule holds for everybody.",
                "/reminders | Nothing waits for you, at 2pm.",
                "/wards/teal/roll-call | Nobody lives on this ward now, so there is nobody of it to count.",
                "/doors | No controller is registered."
            })
    void with_nothing_to_show_it_says_so_and_why(String path, String words) {
        if (path.equals("/doors") || path.equals("/reminders")) {
            web.accounts.put(AccountsFixture.of(Role.NURSE, new Scope.Wards(java.util.Set.of(HeronSite.EMPTY))));
        }
        assertThat(main(path)).contains(words);
    }

    @Test
    void an_egress_log_without_any_event_is_not_called_a_filter_without_a_match() {
        web.events.clear();

        assertThat(main("/egress")).contains("No door has reported anything yet.", "Look at the doors");
        HeronEvents.fill(web.events);
        assertThat(main("/egress?outcome=refused&door=HD04&from=2026-11-01&to=2026-11-02"))
                .contains("No events match.", "Clear the filters")
                .doesNotContain("No door has reported");
    }

    @ParameterizedTest
    @CsvSource({"/doors?show=released,Show every door", "/fobs?show=lost,Show every fob"})
    void a_filter_that_leaves_nothing_can_be_cleared(String path, String link) {
        assertThat(main(path)).contains(link);
    }

    /** Words that say how it is give way to "Not confirmed", and a frame goes round what may be old. */
    @ParameterizedTest
    @ValueSource(strings = {"/egress", "/restrictions", "/doors", "/incidents", "/wards/heron/roll-call", "/attention"})
    void while_doors_cannot_be_heard_what_it_shows_is_marked_as_old(String path) {
        assertThat(main(path)).doesNotContain("class=\"latch-stale\"");

        web.readiness = new Readiness.Degraded("the broker cannot be reached");

        assertThat(main(path)).contains("class=\"latch-stale\"", "The doors cannot be heard now.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/egress",
                "/restrictions",
                "/fobs",
                "/doors",
                "/incidents",
                "/reminders",
                "/wards/heron/roll-call"
            })
    void while_nothing_can_be_kept_it_says_so_first(String path) {
        web.readiness = new Readiness.Unready("the disk is full");

        assertThat(main(path)).contains("Nothing can be kept now.").doesNotContain("the disk is full");
    }

    @Test
    void an_egress_log_that_nobody_adds_to_may_be_incomplete() {
        web.readiness = new Readiness.Degraded("the broker cannot be reached");

        assertThat(main("/egress")).contains("This log may be incomplete.", "What doors do now is not here yet.");
    }

    /** A calm green box over doors that nobody hears could cost lives. */
    @Test
    void a_roll_call_is_not_calm_about_fire_while_doors_cannot_be_heard_D74() {
        assertThat(main("/wards/heron/roll-call")).contains("latch-alarm latch-said");

        web.readiness = new Readiness.Degraded("the broker cannot be reached");

        assertThat(main("/wards/heron/roll-call"))
                .contains("Nobody hears of alarms from doors now: listen and look.")
                .doesNotContain("latch-said");
    }

    @Test
    void nothing_is_called_calm_or_counted_while_doors_cannot_be_heard() {
        web.accounts.put(AccountsFixture.of(Role.NURSE, new Scope.Wards(java.util.Set.of(HeronSite.EMPTY))));
        assertThat(main("/attention")).contains("Nothing needs you now");

        web.readiness = new Readiness.Degraded("the broker cannot be reached");

        assertThat(main("/attention"))
                .contains("Nothing is known to need you.")
                .doesNotContain("Nothing needs you now");
        assertThat(nurse.get("/attention").body()).doesNotContain("data-waiting");
    }

    @Test
    void doors_are_not_said_to_be_shut_while_nobody_hears_them() {
        assertThat(main("/doors"))
                .contains("class=\"latch-when-stale\"><strong>Not confirmed.</strong> When last heard");
    }

    /** Looking lost nothing: the words for what was not saved would only frighten. */
    @ParameterizedTest
    @CsvSource({"/egress,What doors reported is not lost", "/doors,Go to a door whose state matters now"})
    void what_cannot_be_read_says_what_to_do_without_it(String path, String instead) {
        web.events.fail();

        var answer = nurse.get(path);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("This page cannot be shown now", "Looking changed nothing.", instead, "reference")
                .doesNotContain("a test says so", "was saved");
    }

    /** A page that was given its words and then another address would say nothing without anybody noticing. */
    @Test
    void each_of_these_words_is_for_a_page_that_there_is() {
        assertThat(RouteTable.pages().stream().map(route -> route.path())).containsAll(Unread.pages());
    }

    private String main(String path) {
        String body = nurse.get(path).body();
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    }
}

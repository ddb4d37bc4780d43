package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;

/** A nurse of Teal House has to see Heron Ward (D66, break-glass). */
class OtherWardTest {
    private WebFixture web;
    private WardComputer teal;

    @BeforeEach
    void start() {
        web = new WebFixture();
        web.accounts.put(AccountsFixture.of(Role.NURSE, new Scope.Wards(Set.of(HeronSite.EMPTY))));
        teal = new WardComputer(web);
        teal.signIn(Role.NURSE);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void she_is_told_whose_it_is_and_gets_in_after_her_reason_was_kept() {
        HttpResponse<String> refused = teal.get("/people/P03");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains("This is for Heron Ward.", "/other-ward?ward=heron&amp;next=%2Fpeople%2FP03")
                .doesNotContain("Carys");
        teal.get("/other-ward?ward=heron&next=/people/P03");

        HttpResponse<String> opened = open("she asked for me");

        assertThat(opened.headers().firstValue("Location")).contains("/people/P03");
        assertThat(web.audit.stream().filter(entry -> entry.action().equals("open other ward")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("she asked for me"));
        HttpResponse<String> page = teal.get("/people/P03");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Carys", "Heron Ward is not your ward.", "End it now");
    }

    @Test
    void a_code_opens_nothing_and_what_she_wrote_stays() {
        teal.get("/other-ward?ward=heron");

        HttpResponse<String> refused = open("X7");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say why in your own words", "X7");
        assertThat(teal.get("/people/P03").statusCode()).isEqualTo(403);
    }

    @Test
    void it_ends_by_time_and_by_her() {
        teal.get("/other-ward?ward=heron");
        open("she asked for me");
        teal.get("/wards/heron");
        String id = web.ward.otherWards().accesses().all().get(0).id().value();

        assertThat(teal.form("/other-ward/" + id + "/end", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(teal.get("/wards/heron").statusCode()).isEqualTo(403);

        web.clock.moveBy(Duration.ofMinutes(1));
        teal.get("/other-ward?ward=heron");
        open("she asked for me again");
        assertThat(teal.get("/wards/heron").statusCode()).isEqualTo(200);
        for (int minutes = 0; minutes < 60; minutes += 5) {
            web.clock.moveBy(Duration.ofMinutes(5));
            teal.get("/other-ward"); // or the idle lock would come first
        }
        assertThat(teal.get("/wards/heron").statusCode()).isEqualTo(403);
    }

    @Test
    void the_manager_of_that_ward_reviews_it_and_is_told_when_a_day_passed() {
        teal.get("/other-ward?ward=heron");
        open("she asked for me");
        web.clock.moveBy(Duration.ofHours(2));
        web.accounts.put(AccountsFixture.of(Role.MANAGER, new Scope.Wards(Set.of(HeronSite.HERON))));
        Browser manager = Browser.of(web, Role.MANAGER);
        String id = web.ward.otherWards().accesses().all().get(0).id().value();

        assertThat(manager.get("/wards/heron").body()).contains("Seen from outside the ward: 1 to review");
        assertThat(manager.get("/other-ward/review").body()).contains("she asked for me", "To be reviewed");
        assertThat(manager.get("/reminders").body()).doesNotContain("ended more than a day ago");
        web.clock.moveBy(Duration.ofDays(1));
        assertThat(manager.get("/reminders").body()).contains("ended more than a day ago");
        assertThat(Browser.of(web, Role.REVIEWER).get("/other-ward/review").body())
                .contains("Review overdue")
                .doesNotContain("What did you find?");

        assertThat(manager.form("/other-ward/" + id + "/review", Map.of("words", "ok"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(manager.form("/other-ward/" + id + "/review", Map.of("words", "we talked and it was right"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(manager.get("/other-ward/review").body()).contains("we talked and it was right");
        assertThat(manager.get("/reminders").body()).doesNotContain("ended more than a day ago");
    }

    @Test
    void a_manager_of_another_ward_does_not_see_it() {
        teal.get("/other-ward?ward=heron");
        open("she asked for me");
        web.clock.moveBy(Duration.ofHours(2));
        web.accounts.put(AccountsFixture.of(Role.MANAGER, new Scope.Wards(Set.of(HeronSite.EMPTY))));
        Browser manager = Browser.of(web, Role.MANAGER);

        assertThat(manager.get("/api/v1/other-ward").body()).doesNotContain("she asked for me");
    }

    @Test
    void programs_do_the_same() {
        Browser nurse = Browser.of(web, Role.NURSE);
        assertThat(nurse.post("/api/v1/other-ward", "application/json", "{\"ward\": \"heron\", \"reason\": \"X7\"}")
                        .statusCode())
                .isEqualTo(422);

        HttpResponse<String> opened = nurse.post(
                "/api/v1/other-ward", "application/json", "{\"ward\": \"heron\", \"reason\": \"she asked for me\"}");

        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(opened.body()).contains("\"state\":\"OPEN\"");
        assertThat(nurse.get("/api/v1/people/P03").statusCode()).isEqualTo(200);
        String id = web.ward.otherWards().accesses().all().get(0).id().value();
        assertThat(nurse.post("/api/v1/other-ward/" + id + "/end", "application/json", "{}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(nurse.get("/api/v1/people/P03").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> open(String reason) {
        return teal.form("/other-ward", Map.of("ward", "heron", "reason", reason, "next", "/people/P03"));
    }
}

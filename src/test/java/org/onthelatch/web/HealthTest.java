package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;
import org.onthelatch.web.sources.Readiness;

class HealthTest {
    @Test
    void ready_degraded_and_unready_are_told_to_anybody_with_the_reason() {
        try (WebFixture web = new WebFixture()) {
            Browser anybody = Browser.ofNobody(web);

            assertThat(anybody.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
            assertThat(anybody.get("/health/ready").body()).isEqualTo("{\"status\":\"ready\"}");

            web.readiness = new Readiness.Degraded("the broker cannot be reached");
            HttpResponse<String> degraded = anybody.get("/health/ready");
            assertThat(degraded.statusCode()).isEqualTo(200);
            assertThat(degraded.body()).contains("degraded", "the broker cannot be reached");

            web.readiness = new Readiness.Unready("the disk is full");
            HttpResponse<String> unready = anybody.get("/health/ready");
            assertThat(unready.statusCode()).isEqualTo(503);
            assertThat(unready.body()).contains("unready", "the disk is full");
        }
    }

    @Test
    void while_nothing_can_be_kept_or_heard_every_page_says_so_first() {
        try (WebFixture web = new WebFixture()) {
            Browser nurse = Browser.of(web, Role.NURSE);
            for (String page : List.of("/wards/heron", "/people/P02", "/people/P02/assess", "/doors", "/nowhere")) {
                web.readiness = new Readiness.Ready();
                assertThat(nurse.get(page).body()).as(page).doesNotContain("Tell IT.");

                web.readiness = new Readiness.Unready("the disk is full");
                assertThat(nurse.get(page).body())
                        .as(page)
                        .contains("Nothing can be kept now.", "Write it on paper, and tell IT.")
                        .doesNotContain("the disk is full");

                web.readiness = new Readiness.Degraded("the broker cannot be reached");
                assertThat(nurse.get(page).body()).as(page).contains("The doors cannot be heard now.");
            }
        }
    }
}

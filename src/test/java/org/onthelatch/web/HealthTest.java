package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
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
}

package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.staff.Role;

/** Whatever is wrong in an address is named, with what was expected and what came. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParametersTest {
    private WebFixture web;

    @BeforeAll
    void start() {
        web = new WebFixture();
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/reviews?state=late | state",
                "/reviews?sate=overdue | sate",
                "/wards/heron?x=1 | x",
                "/doors?door=HD01 | door",
                "/people/P01?saved=two | saved",
                "/egress?from=31/2/2026 | from",
                "/egress?from=2/1/2026&to=1/1/2026 | from",
                "/egress?to=yesterday | to",
                "/egress?door=HD99 | door",
                "/egress?door=hd01 | door",
                "/egress?person=P99 | person",
                "/egress?outcome=denied | outcome",
                "/egress?before=1 | before",
                "/egress?from=1/1/2026&from=2/1/2026 | from",
                "/api/v1/egress-events?limit=0 | limit",
                "/api/v1/egress-events?persn=P03 | persn",
                "/api/v1/explain?person=P03 | door",
                "/api/v1/explain?person=P03&door=HD01&way=up | way",
                "/api/v1/explain?person=P03&door=HD01&at=noon | at",
                "/api/v1/explain?person=nobody&door=HD01 | person",
                "/api/v1/explain?fob=xyz&door=HD01 | fob",
                "/api/v1/explain?person=P03&fob=04c10000000003&door=HD01 | fob",
                "/api/v1/controllers?all=1 | all"
            })
    void a_bad_parameter_is_named(String path, String field) {
        HttpResponse<String> answer = Browser.of(web, Role.NURSE).get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body())
                .containsAnyOf("<strong>" + field + "</strong>", "#" + field, "\"field\":\"" + field + "\"");
    }
}

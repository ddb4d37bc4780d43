package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.Role;

/** Who looked at a person's record is kept before she is shown it (D53, D62). */
class ReadsAreKeptTest {
    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/people/P03 | P03 page",
                "/people/P03/assess | P03 assessment form",
                "/egress?person=P03 | P03 egress log",
                "/api/v1/people/P03 | P03 api",
                "/api/v1/people/P03/assessments | P03 assessments",
                "/api/v1/explain?person=P03&door=HD01 | P03 explain HD01",
                "/api/v1/explain?fob=04c10000000003&door=HD01 | P03 explain HD01"
            })
    void a_look_at_a_record_is_kept(String path, String subject) {
        HttpResponse<String> answer = Browser.of(web, Role.NURSE).get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(web.audit).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(subject);
            assertThat(entry.actor())
                    .isInstanceOfSatisfying(
                            Actor.Staff.class, actor -> assertThat(actor.role()).isEqualTo(Role.NURSE));
            assertThat(entry.at()).isEqualTo(HeronPeople.NOW);
        });
    }

    @Test
    void without_a_store_no_record_is_shown_but_the_board_is() {
        web.journal.fail(true);
        Browser nurse = Browser.of(web, Role.NURSE);

        HttpResponse<String> page = nurse.get("/people/P03");

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("The ward board still shows them").doesNotContain("Carys");
        assertThat(nurse.get("/wards/heron").statusCode()).isEqualTo(200);
    }
}

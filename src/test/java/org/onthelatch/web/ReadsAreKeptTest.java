package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.audit.AuditEntry;
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
                "/people/P03/purpose | P03 purpose of admission",
                "/api/v1/people/P03/purpose | P03 purpose of admission",
                "/people/P03/looks | P03 who looked",
                "/api/v1/people/P03/looks | P03 who looked",
                "/fobs/of/P03 | P03 fob",
                "/api/v1/holders/P03/fob | P03 fob",
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

    @Test
    void one_line_is_kept_for_who_where_and_the_hour() {
        Browser nurse = Browser.of(web, Role.NURSE);
        nurse.get("/people/P03");
        nurse.get("/people/P03");
        Browser.of(web, Role.MANAGER).get("/people/P03");
        nurse.get("/people/P03/care");
        web.clock.moveBy(Duration.ofHours(1));
        nurse.get("/people/P03");

        assertThat(web.audit.stream().map(entry -> entry.subject()))
                .containsExactly("P03 page", "P03 page", "P03 care", "P03 page");
    }

    @Test
    void what_is_kept_already_needs_no_disk_and_what_could_not_be_kept_is_tried_again() {
        Browser nurse = Browser.of(web, Role.NURSE);
        nurse.get("/people/P03");
        web.journal.fail(true);
        assertThat(nurse.get("/people/P03").statusCode()).isEqualTo(200);
        assertThat(nurse.get("/people/P01").statusCode()).isEqualTo(503);
        assertThat(nurse.get("/people/P01").statusCode()).isEqualTo(503);

        web.journal.fail(false);

        assertThat(nurse.get("/people/P01").statusCode()).isEqualTo(200);
        assertThat(web.audit).extracting(AuditEntry::subject).containsExactly("P03 page", "P01 page");
    }

    @Test
    void who_looked_is_shown_to_staff_and_by_choice_of_one_of_them() {
        Browser nurse = Browser.of(web, Role.NURSE);
        nurse.get("/people/P03");
        Browser.of(web, Role.REVIEWER).get("/people/P03/care");
        nurse.get("/people/P01");

        String all = nurse.get("/people/P03/looks").body();
        String one = nurse.get("/people/P03/looks?staff=reviewer").body();

        assertThat(all)
                .contains("Her page")
                .contains("Care")
                .contains("Reviewer")
                .contains("Registered nurse");
        assertThat(one)
                .contains("<td role=\"cell\" class=\"nhsuk-table__cell\">")
                .contains("Care")
                .doesNotContain("Her page");
        assertThat(nurse.get("/people/P03/looks?to=2020-01-01").body()).contains("Nobody looked in this time");
        assertThat(nurse.get("/people/P03").body()).contains("/people/P03/looks");
        assertThat(nurse.get("/people/P03/looks?from=soon").statusCode()).isEqualTo(400);
    }
}

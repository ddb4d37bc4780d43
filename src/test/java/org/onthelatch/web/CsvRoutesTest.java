package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.staff.Role;

/** Tables for spreadsheets: the same rows as programs get, under the same parameters. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CsvRoutesTest {
    private WebFixture web;
    private Browser nurse;

    @BeforeAll
    void start() {
        web = new WebFixture();
        web.incidents.open(HeronEvents.bridgetRefused());
        web.calls.heard(HeronEvents.pressed(70, "HD01"));
        nurse = Browser.of(web, Role.NURSE);
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/reviews, 'person,name,ward,level,'",
        "/reminders, 'id,person,step,about,to,'",
        "/incidents, 'id,kind,state,happenedAt,'",
        "/calls, 'id,kind,state,door,way,person,'",
        "/restrictions, 'number,rule,doors,affects,'",
        "/egress, 'position,controller,epoch,seq,kind,'"
    })
    void each_page_links_to_its_table(String page, String columns) {
        assertThat(nurse.get(page).body()).contains("href=\"%s.csv\"".formatted(page));

        HttpResponse<String> table = nurse.get(page + ".csv");

        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8; header=present");
        assertThat(table.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"%s.csv\""
                        .formatted(page.equals("/egress") ? "egress-events" : page.substring(1)));
        assertThat(table.body()).startsWith(columns);
    }

    @Test
    void a_row_has_what_is_nested_and_what_is_many_and_the_filter_holds() {
        assertThat(nurse.get("/reviews?state=overdue").body()).contains("href=\"/reviews.csv?state=overdue\"");

        List<String> overdue =
                nurse.get("/reviews.csv?state=overdue").body().lines().toList();

        assertThat(overdue).hasSize(2).last().asString().startsWith("P03,").contains(",OVERDUE,2026-11-14,9,");
        assertThat(nurse.get("/incidents.csv").body()).contains("refused-heron-a-1-4,", ",heron-a,HD01,P02,");
    }

    @Test
    void a_table_that_is_cut_says_so_in_its_name() {
        web.calls.heard(HeronEvents.pressed(71, "HD02"));

        assertThat(name("/calls.csv")).isEqualTo("calls");
        assertThat(name("/calls.csv?limit=1")).isEqualTo("calls-newest-1");
        assertThat(name("/egress.csv?limit=2")).isEqualTo("egress-events-newest-2");
    }

    private String name(String path) {
        String disposition =
                nurse.get(path).headers().firstValue("Content-Disposition").orElse("");
        return disposition.replaceAll("attachment; filename=\"(.*)\\.csv\"", "$1");
    }

    @Test
    void what_is_not_expected_is_named_as_for_programs() {
        HttpResponse<String> answer = nurse.get("/reviews.csv?state=late");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("state", "late");
    }
}

package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** What a person said of herself, and who placed her (M19, D33); measures by group, and what outsiders are told of it (D30). */
class BackgroundTest {
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

    private static Map<String, String> form(String version, String ethnicity, String disability, String placedBy) {
        Map<String, String> form = new HashMap<>();
        form.put("version", version);
        form.put("ethnicity", ethnicity);
        form.put("disability", disability);
        form.put("autism", "NOT_SAID");
        form.put("placed-by", placedBy);
        form.put("out-of-area", "YES");
        return form;
    }

    @Test
    void every_version_stays_with_who_wrote_it_and_is_in_the_audit() {
        assertThat(nurse.get("/people/P01/background").body()).contains("Nobody has written anything yet.");

        HttpResponse<String> saved = nurse.form("/people/P01/background", form("0", "M", "NO", "Northholm <b>ICB</b>"));
        nurse.form("/people/P01/background", form("1", "Z", "YES", "Northholm ICB"));

        assertThat(saved.headers().firstValue("Location")).contains("/people/P01/background");
        assertThat(nurse.get("/people/P01/background").body())
                .contains("Ethnic category: Black or Black British: Caribbean.", "Northholm &lt;b&gt;ICB&lt;/b&gt;")
                .contains("Ethnic category: She did not want to say.", "Disability: Yes.");
        assertThat(web.audit).anyMatch(entry -> entry.action().equals("record background"));
    }

    @Test
    void what_is_no_answer_is_named_and_nothing_is_kept() {
        HttpResponse<String> refused = nurse.form("/people/P01/background", form("0", "Q", "PERHAPS", "x"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#ethnicity\"", "href=\"#disability\"", "Choose whether she has a disability");
        assertThat(web.reviews.backgrounds()).isEmpty();
    }

    @Test
    void the_second_of_two_does_not_overwrite_the_first() {
        nurse.form("/people/P01/background", form("0", "A", "NO", "Theirs"));

        HttpResponse<String> conflict = nurse.form("/people/P01/background", form("0", "B", "NO", "Mine"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Somebody else changed it meanwhile", "Theirs", "Mine");
    }

    @Test
    void a_program_writes_it_with_national_codes() {
        JsonObject background = new JsonObject()
                .put("ethnicCategory", "99")
                .put("disability", "NO")
                .put("autismOrLearningDisability", "NOT_KNOWN")
                .put("placedBy", "Northholm ICB")
                .put("outOfArea", "NO");

        HttpResponse<String> saved = write(background, "\"0\"");
        HttpResponse<String> stale = write(background, "\"0\"");
        HttpResponse<String> wrong = write(background.copy().put("ethnicCategory", "purple"), "\"1\"");

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        assertThat(saved.body()).contains("\"ethnicCategory\":\"99\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("ethnicCategory", "a national code such as A, Z or 99");
    }

    private HttpResponse<String> write(JsonObject body, String version) {
        return nurse.post("/api/v1/people/P01/background", "application/json", body.encode(), "If-Match", version);
    }

    @Test
    void the_care_team_reads_groups_and_an_outsider_is_told_why_she_does_not() {
        nurse.form("/people/P01/background", form("0", "M", "NO", "Northholm ICB"));

        assertThat(nurse.get("/measures/equality").body())
                .contains("Black or Black British: Caribbean", "Northholm ICB", "Nobody wrote it down yet");
        String outside =
                Browser.of(web, Role.COMMISSIONER).get("/measures/equality").body();
        assertThat(outside)
                .contains("a month of it would describe one person")
                .doesNotContain("Caribbean", "Northholm");
        assertThat(Browser.of(web, Role.COMMISSIONER)
                        .get("/measures/not-locked")
                        .body())
                .contains("Not told for one ward and one month")
                .doesNotContain("Northholm");
    }

    /** D25: it suggests nothing. */
    @Test
    void the_page_for_the_indicator_answers_nothing_and_is_of_one_month() {
        assertThat(nurse.get("/measures/not-locked").body())
                .contains(
                        "Answer (Y or N): ______",
                        "Nothing here answers yes or no",
                        "M2 ",
                        "M4 ",
                        "M6 ",
                        "M15 ",
                        "M18 ");
        assertThat(nurse.get("/measures/not-locked?quarter=2026-Q4").statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_address_asks_for_one_time_that_has_begun_and_an_outsider_for_months_that_are_over() {
        Browser commissioner = Browser.of(web, Role.COMMISSIONER);

        assertThat(nurse.get("/measures?from=2026-11-03&to=2026-11-09").body())
                .contains("3 November 2026 to 9 November 2026", "27 October 2026 to 2 November 2026");
        assertThat(nurse.get("/measures?quarter=2026-Q4").body()).contains("October to December 2026");
        assertThat(nurse.get("/measures?month=2026-11&quarter=2026-Q4").statusCode())
                .isEqualTo(400);
        assertThat(nurse.get("/measures?from=2026-11-09&to=2026-11-03").statusCode())
                .isEqualTo(400);
        assertThat(commissioner.get("/measures?quarter=2026-Q3").statusCode()).isEqualTo(200);
        assertThat(commissioner.get("/measures?quarter=2026-Q4").statusCode()).isEqualTo(400);
        assertThat(commissioner.get("/measures?from=2026-10-03&to=2026-10-09").statusCode())
                .isEqualTo(400);
    }
}

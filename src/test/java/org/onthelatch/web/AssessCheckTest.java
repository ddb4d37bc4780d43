package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.assessment.Level;
import org.onthelatch.staff.Role;

/** What stands between the form of an assessment and its saving: the page that interrupts, and the answers to check. */
class AssessCheckTest {
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

    private static Map<String, String> filledIn(String level, String from, String to) {
        Map<String, String> form = new HashMap<>();
        form.put("basedOn", "1");
        form.put("level", level);
        form.put("ward-from-1", from);
        form.put("ward-to-1", to);
        form.put("site-from-1", "10am");
        form.put("site-to-1", "4pm");
        form.put("herWords", "I want <b>more</b> time.");
        form.put("rationale", "She tires in the evening.");
        form.put("evidence", "Two late evenings.");
        form.put("alternatives", "Agreed times off site.");
        form.put("nextStep", "A week of early evenings.");
        form.put("legalBasis", "Section 3");
        form.put("present", "yes");
        form.put("review", "7d");
        form.put("do", "continue");
        return form;
    }

    /** D43: verbatim, and first of everything that is shown of an assessment; the form asks for it first. */
    @Test
    void her_own_words_come_first_on_the_form_and_among_the_answers() {
        String form = nurse.get("/people/P01/assess").body();
        String check =
                nurse.form("/people/P01/assess", filledIn("L2", "7am", "10pm")).body();

        assertThat(form.indexOf("name=\"herWords\""))
                .isPositive()
                .isLessThan(form.indexOf("name=\"level\""))
                .isLessThan(form.indexOf("name=\"rationale\""));
        assertThat(check)
                .contains("Check your answers", "I want &lt;b&gt;more&lt;/b&gt; time.")
                .doesNotContain("more than now <span");
        assertThat(check.indexOf("In her own words")).isLessThan(check.indexOf("Access level"));
        assertThat(web.recorded).isEmpty();
    }

    /** D48: the last review stands beside the empty fields. */
    @Test
    void the_old_reasons_stand_beside_the_fields_and_not_in_them() {
        String form = nurse.get("/people/P01/assess").body();

        assertThat(form)
                .contains("<strong>Written 13 November 2026:</strong> She gets lost when the day has been long.");
        assertThat(new HtmlForm(form).values("rationale")).containsExactly("");
    }

    @Test
    void what_restricts_her_more_interrupts_with_what_she_loses_at_which_door_and_nothing_is_lost_on_the_way() {
        Map<String, String> form = filledIn("L3", "9am", "7:30pm");

        String interrupted = nurse.form("/people/P01/assess", form).body();
        form.put("do", "check");
        String check = nurse.form("/people/P01/assess", form).body();
        form.put("do", "change");
        String changed = nurse.form("/people/P01/assess", form).body();

        assertThat(interrupted)
                .contains("This restricts Amara O. more than now", "From L2 Agreed times to L3 Grounds")
                .contains(
                        "on her own every day 7am to 10pm, or with staff",
                        "on her own every day 9am to 7:30pm, or with staff")
                .contains("At: Heron front and Garden gate", "At: Site pedestrian gate")
                .contains("From the moment you save it");
        assertThat(new HtmlForm(interrupted).values("herWords")).containsExactly("I want <b>more</b> time.");
        assertThat(check).contains("Check your answers", "2 ways out leave her less than now.");
        assertThat(new HtmlForm(changed).values("evidence")).containsExactly("Two late evenings.");
        assertThat(new HtmlForm(changed).values("ward-from-1")).containsExactly("9am");
        assertThat(web.recorded).isEmpty();
    }

    /** The same level can leave her less, too, and a freer one with earlier hours as well. */
    @ParameterizedTest
    @CsvSource({
        "L2, 7am, 9pm, true",
        "L2, 7am, 10pm, false",
        "L2, 6am, 11pm, false",
        "L3, 7am, 10pm, true",
        "L1, 7am, 8am, false"
    })
    void it_interrupts_only_where_she_would_have_less(String level, String from, String to, boolean less) {
        String body =
                nurse.form("/people/P01/assess", filledIn(level, from, to)).body();

        assertThat(body.contains("more than now")).as(body).isEqualTo(less);
        assertThat(body.contains("Check your answers</h1>") || body.contains("Check your answers <span"))
                .isEqualTo(!less);
    }

    /** D41. */
    @Test
    void the_page_that_interrupts_says_who_has_to_confirm_it() {
        Map<String, String> form = filledIn("L4", "", "");

        String byNurse = nurse.form("/people/P01/assess", form).body();
        String byClinician = Browser.of(web, Role.RESPONSIBLE_CLINICIAN)
                .form("/people/P01/assess", form)
                .body();

        assertThat(byNurse)
                .contains("It needs a second person: <strong>her clinician, Test Clinician</strong>")
                .doesNotContain("From the moment you save it");
        assertThat(byClinician).contains("It needs a second person: <strong>a registered nurse</strong>");
    }

    @Test
    void words_of_an_earlier_review_are_named_and_can_still_be_saved() {
        Map<String, String> form = filledIn("L2", "7am", "10pm");
        form.put("rationale", "she gets lost, when the day has been LONG");

        String check = nurse.form("/people/P01/assess", form).body();
        form.put("do", "save");
        HttpResponse<String> saved = nurse.form("/people/P01/assess", form);

        assertThat(check)
                .contains("One answer repeats earlier words.")
                .contains("These are the words of 13 November 2026, version 1.");
        assertThat(saved.statusCode()).isEqualTo(303);
    }

    @Test
    void what_the_law_refuses_is_said_before_anything_is_checked() {
        Map<String, String> form = filledIn("L3", "9am", "7:30pm");
        form.put("rationale", "");

        assertThat(nurse.form("/people/P01/assess", form).body())
                .contains("href=\"#rationale\"", "Enter why this level for this person");
        assertThat(nurse.form("/people/P02/assess", form).body()).contains("gives nobody power to hold her");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 12 | '' | review-year | must include a year",
                "'' | '' | 2026 | review-day | must include a day and a month",
                "5 | 13 | 2026 | review-month | a month from 1 to 12, or its name",
                "5 | 12 | 26 | review-year | a year of four numbers",
                "x | 12 | 2026 | review-day | a day from 1 to 31"
            })
    void a_wrong_date_names_the_part_that_is_wrong(String day, String month, String year, String part, String message) {
        Map<String, String> form = filledIn("L2", "7am", "10pm");
        form.putAll(Map.of("review", "date", "review-day", day, "review-month", month, "review-year", year));

        String body = nurse.form("/people/P01/assess", form).body();

        assertThat(body).contains("href=\"#" + part + "\"", message, "nhsuk-input--error\" id=\"" + part + "\"");
    }

    @Test
    void a_month_may_be_written_as_a_word() {
        Map<String, String> form = filledIn("L2", "7am", "10pm");
        form.putAll(Map.of(
                "review", "date", "review-day", "5", "review-month", "Dec", "review-year", "2026", "do", "save"));

        nurse.form("/people/P01/assess", form);

        assertThat(web.recorded.get(0).reviewDueAt()).hasToString("2026-12-06T00:00:00Z");
        assertThat(web.recorded.get(0).level()).isEqualTo(Level.L2);
    }
}

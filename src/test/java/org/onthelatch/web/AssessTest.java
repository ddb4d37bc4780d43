package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Level;
import org.onthelatch.staff.Role;

/** Recording an assessment with the form. */
class AssessTest {
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

    private static Map<String, String> filledIn() {
        Map<String, String> form = new HashMap<>();
        form.put("basedOn", "1");
        form.put("level", "L3");
        form.put("ward-from-1", "9am");
        form.put("ward-to-1", "7:30pm");
        form.put("ward-days-1", "MONDAY");
        form.put("herWords", "I want <b>more</b> time.");
        form.put("rationale", "She tires in the evening.");
        form.put("evidence", "Two late evenings.");
        form.put("alternatives", "Agreed times off site.");
        form.put("nextStep", "A week of early evenings.");
        form.put("legalBasis", "Section 3");
        form.put("present", "yes");
        form.put("review", "7d");
        form.put("do", "save");
        return form;
    }

    @Test
    void a_filled_in_form_is_recorded_and_leads_to_her_page_which_tells_about_the_doors() {
        web.said.wanted("heron-a", HeronPeople.NOW, 5);

        HttpResponse<String> answer = nurse.form("/people/P01/assess", filledIn());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/people/P01?saved=2");
        Assessment recorded = web.recorded.get(0);
        assertThat(recorded.level()).isEqualTo(Level.L3);
        assertThat(recorded.version()).isEqualTo(2);
        assertThat(recorded.times().wardExit().get(0).hours().end()).hasToString("19:30");
        assertThat(recorded.reviewDueAt()).hasToString("2026-12-01T00:00:00Z");
        assertThat(nurse.get("/people/P01?saved=2").body())
                .contains("Version 2 of her level is saved. 2 of 3 doors have it.")
                .contains("A door holds it only when it says so.")
                .contains("I want &lt;b&gt;more&lt;/b&gt; time.");
    }

    @Test
    void the_form_offers_her_times_but_never_the_old_reasons() {
        String page = nurse.get("/people/P01/assess").body();

        assertThat(page).contains("value=\"07:00\"");
        assertThat(new HtmlForm(page).values("herWords")).containsExactly("");
    }

    @Test
    void errors_name_the_fields_and_the_text_is_kept() {
        Map<String, String> form = filledIn();
        form.put("rationale", "");
        form.put("ward-to-1", "late");
        form.put("evidence", "Kept </textarea><script>alert(2)</script>");

        HttpResponse<String> first = nurse.form("/people/P01/assess", form);
        form.put("ward-to-1", "7:30pm");
        HttpResponse<String> second = nurse.form("/people/P01/assess", form);

        assertThat(first.statusCode()).isEqualTo(422);
        assertThat(first.body())
                .contains("There is a problem", "href=\"#ward-from-1\"", "Enter both times of this row")
                .contains("Kept &lt;/textarea&gt;&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("<title>Error: Assess Amara O.")
                .contains("href=\"#rationale\"", "Enter why this level for this person")
                .contains("A week of early evenings.", "value=\"9am\"");
        assertThat(web.recorded).isEmpty();
    }

    @Test
    void an_empty_form_asks_for_level_presence_and_review() {
        HttpResponse<String> answer = nurse.form("/people/P01/assess", Map.of("basedOn", "1"));

        assertThat(answer.body())
                .contains("Choose a level", "Say whether she was there", "Choose when the review is due");
    }

    @Test
    void an_impossible_review_date_is_told() {
        Map<String, String> form = filledIn();
        form.put("review", "date");
        form.put("review-day", "31");
        form.put("review-month", "2");
        form.put("review-year", "2027");

        assertThat(nurse.form("/people/P01/assess", form).body())
                .contains(
                        "href=\"#review-day\"",
                        "The review date must have a day that February 2027 has",
                        "nhsuk-date-input__input nhsuk-input--error\" id=\"review-day\"");
    }

    @Test
    void a_restriction_on_somebody_informal_is_refused_in_words() {
        HttpResponse<String> answer = nurse.form("/people/P02/assess", filledIn());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("gives nobody power to hold her");
        assertThat(web.recorded).isEmpty();
    }

    @Test
    void the_second_of_two_sees_the_difference_and_keeps_her_text() {
        nurse.form("/people/P01/assess", filledIn());
        Map<String, String> second = filledIn();
        second.put("level", "L4");
        second.put("rationale", "Mine is another reason.");

        HttpResponse<String> conflict = nurse.form("/people/P01/assess", second);
        second.put("basedOn", "2");
        HttpResponse<String> again = nurse.form("/people/P01/assess", second);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("Nothing was saved: somebody else was first")
                .contains("She tires in the evening.", "Mine is another reason.")
                .contains("L3 Grounds", "L4 With someone")
                .contains("name=\"basedOn\" value=\"2\"");
        assertThat(again.statusCode()).isEqualTo(303);
    }

    @Test
    void when_the_store_fails_the_page_says_that_nothing_was_saved() {
        web.journal.fail(true);

        HttpResponse<String> answer = nurse.form("/people/P01/assess", filledIn());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("nothing was saved", "Doors go on with what they hold");
    }
}

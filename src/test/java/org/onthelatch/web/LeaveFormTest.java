package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.staff.Role;

/** Granting, changing and revoking leave with the form and by program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeaveFormTest {
    private WebFixture web;
    private Browser clinician;

    @BeforeAll
    void start() {
        web = new WebFixture();
        clinician = Browser.of(web, Role.RESPONSIBLE_CLINICIAN);
    }

    @BeforeEach
    void forget() {
        web.leaves.clear();
    }

    @AfterAll
    void stop() {
        web.close();
    }

    private static Map<String, String> filledIn(String leave) {
        Map<String, String> form = new HashMap<>();
        form.put("leave", leave);
        form.put("basedOn", "0");
        form.put("type", "ESCORTED");
        form.put("escort", "One, whom she chooses");
        form.put("kind", "SHORT");
        form.put("purpose", "To see her dog");
        form.put("places", "The garden of her sister");
        date(form, "from", "24", "11");
        form.put("fromTime", "10am");
        date(form, "until", "28", "11");
        form.put("time-from-1", "10am");
        form.put("time-to-1", "4pm");
        form.put("longest", "2h");
        form.put("notToGoAhead", "When she has not slept");
        form.put("contact", "The ward");
        form.put("consulted", "Her sister");
        form.put("herCopy", "GIVEN");
        form.put("nextOfKin", "TOLD_WITH_HER_CONSENT");
        form.put("riskView", "Traffic; she walks on the inside");
        form.put("herWords", "I miss my <b>dog</b>.");
        return form;
    }

    private static void date(Map<String, String> form, String name, String day, String month) {
        form.put(name + "-day", day);
        form.put(name + "-month", month);
        form.put(name + "-year", "2026");
    }

    private static Map<String, String> saved(String leave) {
        Map<String, String> form = filledIn(leave);
        form.put("do", "save");
        return form;
    }

    @Test
    void answers_are_checked_before_anything_is_kept() {
        HttpResponse<String> check = clinician.form("/people/P03/leave", filledIn("newleave0001"));

        assertThat(check.statusCode()).as(check.body()).isEqualTo(200);
        assertThat(check.body())
                .contains("Check your answers", "I miss my &lt;b&gt;dog&lt;/b&gt;.", "At most 2 hours")
                .contains("name=\"places\" value=\"The garden of her sister\"");
        assertThat(web.leaves).isEmpty();
    }

    @Test
    void a_checked_leave_is_kept_and_leads_to_its_page_which_tells_about_the_doors() {
        HttpResponse<String> answer = clinician.form("/people/P03/leave", saved("newleave0002"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/people/P03/leave/newleave0002?saved=1");
        Leave kept = web.leaves.get(0);
        assertThat(kept.type()).isEqualTo(LeaveType.ESCORTED);
        assertThat(kept.period().from()).hasToString("2026-11-24T10:00:00Z");
        assertThat(kept.period().until()).hasToString("2026-11-29T00:00:00Z");
        String page = clinician.get("/people/P03/leave/newleave0002?saved=1").body();
        assertThat(page).contains("Version 1 of this leave is saved.", "Doors at the hospital boundary", "In the ward");
    }

    @Test
    void sending_the_same_form_twice_grants_one_leave() {
        clinician.form("/people/P03/leave", saved("newleave0003"));

        HttpResponse<String> again = clinician.form("/people/P03/leave", saved("newleave0003"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(web.leaves).hasSize(1);
    }

    @Test
    void faults_name_the_field_and_say_what_to_do_and_the_text_is_kept() {
        Map<String, String> form = filledIn("newleave0004");
        form.put("longest", "a while");
        form.remove("herCopy");
        HttpResponse<String> unread = clinician.form("/people/P03/leave", form);
        Map<String, String> lacking = filledIn("newleave0004");
        lacking.remove("notToGoAhead");
        date(lacking, "until", "28", "12");
        HttpResponse<String> refused = clinician.form("/people/P03/leave", lacking);

        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body())
                .contains("href=\"#longest\"", "such as 2h, 90m or 1h 30m", "Say whether she has her copy")
                .contains("The garden of her sister");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Write in which circumstances it should not go ahead")
                .contains("Consider first whether a community treatment order");
    }

    @Test
    void what_is_wrong_with_a_day_names_its_part_and_keeps_what_was_typed() {
        Map<String, String> form = filledIn("newleave0005");
        date(form, "until", "31", "2");
        form.put("from-month", "");
        form.put("reviewOn-day", "1");
        form.put("reviewOn-month", "Jan");
        form.put("reviewOn-year", "27");
        HttpResponse<String> unread = clinician.form("/people/P03/leave", form);

        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body())
                .contains("href=\"#from-month\"", "The first day must include a month")
                .contains("href=\"#until-day\"", "The last day must have a day that February 2026 has")
                .contains("href=\"#reviewOn-year\"", "The day of the review must have a year of four numbers")
                .contains("value=\"31\"", "value=\"Jan\"");
    }

    @Test
    void an_end_before_the_beginning_is_told_at_its_day() {
        Map<String, String> form = filledIn("newleave0006");
        date(form, "until", "20", "11");
        HttpResponse<String> unread = clinician.form("/people/P03/leave", form);

        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body()).contains("href=\"#until-day\"", "Let it end after it begins");
    }

    @Test
    void an_informal_person_needs_no_leave_and_no_form_is_offered() {
        String page = clinician.get("/people/P02/leave").body();

        assertThat(page).contains("She needs no leave").doesNotContain("<form method=\"post\" action=\"/people/P02");
        assertThat(clinician.form("/people/P02/leave", saved("newleave0005")).body())
                .contains("She may go and come as she likes");
        assertThat(web.leaves).isEmpty();
    }

    @Test
    void two_who_change_one_leave_are_shown_what_differs() {
        clinician.form("/people/P03/leave", saved("newleave0006"));
        Map<String, String> theirs = saved("newleave0006");
        theirs.put("basedOn", "1");
        theirs.put("places", "The garden and the beach");
        clinician.form("/people/P03/leave", theirs);
        Map<String, String> mine = saved("newleave0006");
        mine.put("basedOn", "1");
        mine.put("places", "The garden only");

        HttpResponse<String> conflict = clinician.form("/people/P03/leave", mine);

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body())
                .contains("somebody else was first", "The garden and the beach", "The garden only")
                .contains("name=\"basedOn\" value=\"2\"");
        assertThat(web.leaves).hasSize(2);
    }

    @Test
    void a_notice_without_service_is_a_draft_and_with_it_the_leave_is_revoked() {
        clinician.form("/people/P03/leave", saved("newleave0007"));
        String path = "/people/P03/leave/newleave0007/revoke";
        Map<String, String> notice =
                new HashMap<>(Map.of("basedOn", "1", "reason", "She is ill", "notice", "Please stay"));
        clinician.form(path, notice);
        String drafted = clinician.get("/people/P03/leave/newleave0007").body();
        notice.put("basedOn", "2");
        notice.put("servedOn", "Herself");
        notice.put("how", "By hand");
        HttpResponse<String> served = clinician.form(path, notice);

        assertThat(drafted).contains("drafted and not given");
        assertThat(served.statusCode()).as(served.body()).isEqualTo(303);
        assertThat(clinician.get("/people/P03/leave/newleave0007").body())
                .contains("Section 17 leave: revoked", "her way home stays open");
    }

    @Test
    void a_program_grants_leave_by_the_same_rules() {
        JsonObject body = new JsonObject("""
                {"id": "newleave0008", "type": "UNESCORTED", "kind": "SHORT", "purpose": "Shop", "places": "The shop",
                 "from": "2026-11-24T10:00:00Z", "until": "2026-11-28T10:00:00Z",
                 "windows": [{"from": "10:00", "to": "12:00", "days": ["MONDAY"]}], "longest": "1h",
                 "notToGoAhead": "Ill", "contact": "Ward", "consulted": "She", "herCopy": "GIVEN",
                 "nextOfKin": "NOT_TOLD", "riskView": "None seen", "herWords": "Yes please"}
                """);

        HttpResponse<String> kept = post("/api/v1/people/P03/leaves", body);
        HttpResponse<String> informal = post("/api/v1/people/P02/leaves", body);
        HttpResponse<String> lacking =
                post("/api/v1/people/P03/leaves", body.copy().put("herWords", ""));
        HttpResponse<String> noDay =
                post("/api/v1/people/P03/leaves", body.copy().put("until", "31/2/2026"));
        HttpResponse<String> misspelt =
                post("/api/v1/people/P03/leaves", body.copy().put("place", "x"));

        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        assertThat(kept.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(informal.statusCode()).isEqualTo(409);
        assertThat(informal.body()).contains("NO_LEAVE_NEEDED");
        assertThat(noDay.statusCode()).isEqualTo(422);
        assertThat(new JsonObject(noDay.body()).getJsonArray("errors").getJsonObject(0))
                .isEqualTo(new JsonObject()
                        .put("field", "until")
                        .put("expected", "Enter a day such as 24/11/2026, and a time such as 10am")
                        .put("came", "31/2/2026"));
        assertThat(lacking.statusCode()).isEqualTo(412);
        assertThat(misspelt.statusCode()).isEqualTo(422);
        assertThat(misspelt.body()).contains("\"field\":\"place\"");
        assertThat(web.leaves).hasSize(1);
    }

    private HttpResponse<String> post(String path, JsonObject body) {
        return clinician.post(path, "application/json", body.encode());
    }
}

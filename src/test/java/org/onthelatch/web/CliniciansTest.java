package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Cover;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.Period;

/** Leave is her own responsible clinician's, or who acts for that one within recorded cover dates (D8, H17, H18). */
class CliniciansTest {
    private static final String LEAVES = "/api/v1/people/P03/leaves";
    private static final PersonId CARYS = new PersonId("P03");

    private static final String LEAVE = """
            {"type": "UNESCORTED", "kind": "SHORT", "purpose": "Shop", "places": "The shop",
             "from": "2026-11-24T10:00:00Z", "until": "2026-11-28T10:00:00Z",
             "windows": [{"from": "10:00", "to": "12:00", "days": ["MONDAY"]}], "longest": "1h",
             "notToGoAhead": "Ill", "contact": "Ward", "consulted": "She", "herCopy": "GIVEN",
             "nextOfKin": "NOT_TOLD", "riskView": "None seen", "herWords": "Yes please"}
            """;

    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void the_clinician_of_another_is_refused_with_403_and_who_acts_for_hers_is_not_until_the_cover_ends() {
        web.charges.add(charge());
        HttpResponse<String> anothers = grant();
        web.covers.add(cover());
        HttpResponse<String> acting = grant();
        web.clock.moveBy(Duration.ofMinutes(61));
        HttpResponse<String> after = grant();

        assertThat(anothers.statusCode()).isEqualTo(403);
        assertThat(new JsonObject(anothers.body()).getString("code")).isEqualTo("NOT_RESPONSIBLE_CLINICIAN");
        assertThat(anothers.body()).contains("You are not her responsible clinician");
        assertThat(acting.statusCode()).as(acting.body()).isEqualTo(201);
        assertThat(after.statusCode()).isEqualTo(403);
        assertThat(web.leaves).hasSize(1);
    }

    @Test
    void nobody_recorded_means_nobody_grants_leave_and_says_whom_to_ring() {
        web.charges.removeIf(charge -> charge.person().equals(CARYS));

        assertThat(grant().statusCode()).isEqualTo(403);
        assertThat(grant().body())
                .contains("No responsible clinician is recorded for her. Ring the Mental Health Act office");
    }

    @Test
    void a_leave_is_revoked_by_her_own_clinician_only() {
        String leave = new JsonObject(grant().body()).getString("id");
        web.charges.add(charge());

        HttpResponse<String> refused = Browser.of(web, Role.RESPONSIBLE_CLINICIAN)
                .post(
                        "%s/%s/revocation".formatted(LEAVES, leave),
                        "application/json",
                        "{\"reason\":\"Unwell\",\"notice\":\"Your leave ends.\"}",
                        "If-Match",
                        "\"1\"");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(403);
        assertThat(web.leaves).hasSize(1);
    }

    @Test
    void discharge_from_detention_is_not_another_clinicians() {
        web.charges.add(charge());
        JsonObject discharge = new JsonObject().put("kind", "DISCHARGE").put("reference", "Ward round");

        HttpResponse<String> refused = Browser.of(web, Role.RESPONSIBLE_CLINICIAN)
                .post("/api/v1/people/P03/status", "application/json", discharge.encode());

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("NOT_HER_CLINICIAN", "section 23");
        assertThat(web.authorities).isEmpty();
    }

    @Test
    void the_office_names_another_on_a_page_and_her_own_page_says_who_it_is() {
        Browser office = Browser.of(web, Role.MHA_ADMINISTRATOR);

        HttpResponse<String> empty =
                office.form("/clinicians/charges", Map.of("person", "P03", "clinician", "t.ashby"));
        int kept = office.form(
                        "/clinicians/charges",
                        Map.of("person", "P03", "clinician", "t.ashby", "reason", "Ward round of 23 November"))
                .statusCode();
        int cover = office.form(
                        "/clinicians/covers",
                        Map.of(
                                "of", "t.ashby",
                                "by", "responsible.clinician",
                                "coverUntil", "25/11/2026",
                                "coverReason", "Study leave"))
                .statusCode();

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Write why, or which paper says so.");
        assertThat(kept).isEqualTo(303);
        assertThat(cover).isEqualTo(303);
        assertThat(office.get("/clinicians").body())
                .contains(
                        "Dr T. Ashby. Test Clinician acts until 26 November 2026", "Study leave", "End this cover now");
        assertThat(office.get("/people/P03").body()).contains("Dr T. Ashby. Test Clinician acts until");
        assertThat(Browser.of(web, Role.NURSE).get("/clinicians").body())
                .doesNotContain("<form method=\"post\" action=\"/clinicians");
    }

    @Test
    void a_running_cover_is_ended_with_its_button() {
        web.charges.add(charge());
        web.covers.add(cover());
        Browser.of(web, Role.MHA_ADMINISTRATOR)
                .form(
                        "/clinicians/covers",
                        Map.of(
                                "of", "t.ashby",
                                "by", "responsible.clinician",
                                "coverFrom", cover().period().from().toString(),
                                "coverUntil", "now",
                                "coverReason", "Ended early."));
        web.covers.remove(0); // the book supersedes what has the same key; a list does not

        assertThat(grant().statusCode()).isEqualTo(403);
    }

    @Test
    void a_program_reads_and_records_the_same_and_is_told_each_field_at_fault() {
        Browser office = Browser.of(web, Role.MHA_ADMINISTRATOR);

        HttpResponse<String> odd = office.post(
                "/api/v1/clinicians/covers", "application/json", "{\"of\":\"t.ashby\",\"by\":\"?\",\"x\":1}");
        HttpResponse<String> past = office.post(
                "/api/v1/clinicians/charges",
                "application/json",
                "{\"person\":\"P03\",\"clinician\":\"t.ashby\",\"from\":\"2026-11-20T00:00:00Z\",\"reason\":\"H\"}");
        HttpResponse<String> kept = office.post(
                "/api/v1/clinicians/charges",
                "application/json",
                "{\"person\":\"P03\",\"clinician\":\"t.ashby\",\"reason\":\"Ward round\"}");

        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("\"field\":\"by\"", "\"field\":\"until\"", "\"field\":\"x\"");
        assertThat(past.statusCode()).isEqualTo(409);
        assertThat(past.body()).contains("IN_THE_PAST");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        JsonArray people = new JsonObject(office.get("/api/v1/clinicians").body()).getJsonArray("people");
        assertThat(people.stream().map(JsonObject.class::cast))
                .anyMatch(person -> person.getString("person").equals("P03")
                        && person.getString("clinician").equals("t.ashby"));
    }

    private static Charge charge() {
        return new Charge(
                CARYS,
                HeronPeople.ASHBY,
                HeronPeople.NOW.minusSeconds(60),
                "Moved",
                HeronPeople.ASHBY,
                HeronPeople.NOW);
    }

    private static Cover cover() {
        Period period = new Period(HeronPeople.NOW.minusSeconds(3600), HeronPeople.NOW.plusSeconds(3600));
        return new Cover(
                HeronPeople.ASHBY, HeronPeople.CLINICIAN, period, "On call", HeronPeople.ASHBY, HeronPeople.NOW);
    }

    private HttpResponse<String> grant() {
        return Browser.of(web, Role.RESPONSIBLE_CLINICIAN).post(LEAVES, "application/json", LEAVE);
    }
}

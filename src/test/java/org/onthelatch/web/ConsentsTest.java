package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.Period;

/** MHCS is asked, waited for, and answers, on a page and over the API (D11, D19). */
class ConsentsTest {
    private static final String PAGE = "/people/P03/consents";
    private static final String API = "/api/v1/people/P03/consents";

    private WebFixture web;
    private Browser office;

    @BeforeEach
    void restricted() {
        web = new WebFixture();
        web.restrict(new Authority(
                new AuthorityId("restricted01"),
                new PersonId("P03"),
                new StatusCode("S37_41"),
                Period.from(HeronPeople.NOW.minusSeconds(3600)),
                new StatusCode("S37_41"),
                false,
                "Order of the court",
                HeronPeople.ASHBY,
                HeronPeople.NOW.minusSeconds(3600)));
        office = Browser.of(web, Role.MHA_ADMINISTRATOR);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void waiting_for_mhcs_is_a_state_of_its_own_on_her_page_until_it_answers() {
        int asked = office.form(PAGE, Map.of("action", "ASK", "scope-UNESCORTED", "yes", "since", "12/10/2026"))
                .statusCode();
        String waiting = office.get("/people/P03").body();
        String id = web.consents.all().get(0).id().value();
        int granted = office.form(
                        PAGE,
                        Map.of(
                                "action", "GRANT",
                                "id", id,
                                "scope-UNESCORTED", "yes",
                                "until", "23/11/2027",
                                "reference", "MHCS/F/0352 of 20 November",
                                "places", "The <town>"))
                .statusCode();

        assertThat(asked).isEqualTo(303);
        assertThat(waiting)
                .contains(
                        "Waiting for MHCS (Ministry of Justice) since 12 October 2026 (42 days), for unescorted leave");
        assertThat(granted).isEqualTo(303);
        assertThat(office.get(PAGE).body())
                .contains("The Secretary of State consents to unescorted leave", "The &lt;town&gt;")
                .doesNotContain("Waiting for MHCS");
    }

    @Test
    void a_program_records_a_refusal_and_is_told_what_is_missing() {
        HttpResponse<String> empty = post("{\"action\":\"ASK\"}");
        HttpResponse<String> odd = post("{\"action\":\"HOPE\",\"x\":1}");
        HttpResponse<String> asked = post("{\"action\":\"ASK\",\"scope\":[\"ESCORTED\"]}");
        String id = new JsonObject(asked.body()).getString("id");
        HttpResponse<String> declined =
                post("{\"action\":\"DECLINE\",\"id\":\"%s\",\"reference\":\"F/3\"}".formatted(id));
        HttpResponse<String> again = post("{\"action\":\"DECLINE\",\"id\":\"%s\",\"reference\":\"F/3\"}".formatted(id));

        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Choose escorted, accompanied or unescorted");
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.body()).contains("ASK, GRANT, DECLINE or WITHDRAW", "\"field\":\"x\"");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        assertThat(declined.statusCode()).as(declined.body()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(409);
        JsonArray consents = new JsonObject(office.get(API).body()).getJsonArray("consents");
        assertThat(consents.getJsonObject(0).getString("state")).isEqualTo("DECLINED");
    }

    @Test
    void a_consent_that_is_withdrawn_counts_no_more_and_the_page_names_the_exits_not_told_D11() {
        office.form(PAGE, Map.of("action", "GRANT", "scope-ESCORTED", "yes", "reference", "MHCS/F/1"));
        String id = web.consents.all().get(0).id().value();
        int blank = office.form(PAGE, Map.of("action", "WITHDRAW", "id", id)).statusCode();
        int withdrawn = office.form(PAGE, Map.of("action", "WITHDRAW", "id", id, "reference", "MHCS/F/<9>"))
                .statusCode();
        web.said.wanted("heron-a", HeronPeople.NOW, 5);
        String page = office.get(PAGE).body();

        assertThat(blank).isEqualTo(422);
        assertThat(withdrawn).isEqualTo(303);
        assertThat(page)
                .contains("MHCS (Ministry of Justice) withdrew its consent to escorted leave", "MHCS/F/&lt;9&gt;")
                .contains("Some exits have not been told", "coming home she is let in everywhere", "HD01");
        assertThat(new JsonObject(office.get(API).body())
                        .getJsonArray("consents")
                        .encode())
                .contains("WITHDRAWN");
        assertThat(office.get("/people/P03").body()).contains("withdrew its consent");
    }

    @Test
    void another_persons_clinician_is_refused_with_403_D8() {
        web.charges.removeIf(charge -> charge.person().equals(new PersonId("P03")));

        HttpResponse<String> refused = Browser.of(web, Role.RESPONSIBLE_CLINICIAN)
                .form(PAGE, Map.of("action", "ASK", "scope-ESCORTED", "yes"));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(web.consents.all()).isEmpty();
    }

    private HttpResponse<String> post(String body) {
        return office.post(API, "application/json", body);
    }
}

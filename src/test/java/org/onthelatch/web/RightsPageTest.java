package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** Rights told, an advocate offered and carers named where a nurse does it: on the person's own page (D22, D23, D47). */
class RightsPageTest {
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

    @Test
    void an_informal_woman_without_the_leaflet_stands_on_the_board_until_she_was_told_D22() {
        String before = nurse.get("/wards/heron").body();

        HttpResponse<String> kept = nurse.form(
                "/people/P02/rights/told",
                Map.of(
                        "format", "easy read & in talk",
                        "language", "Polish, with an interpreter",
                        "understood", "YES",
                        "repeatDue-day", "21",
                        "repeatDue-month", "2",
                        "repeatDue-year", "2027"));

        assertThat(before)
                .contains(
                        "/people/P02/rights\">Rights to tell",
                        "Not told yet that she may leave, how the door opens and by whom.");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assertThat(nurse.get("/wards/heron").body()).doesNotContain("/people/P02/rights");
        assertThat(nurse.get("/people/P02").body())
                .contains("easy read &amp; in talk; Polish, with an interpreter. She understood it.")
                .contains("Again by 21 February 2027");
        assertThat(web.rights.book.audits())
                .singleElement()
                .satisfies(audit -> assertThat(audit.action()).isEqualTo("tell rights"));
    }

    @Test
    void an_advocate_is_hers_to_be_offered_whatever_the_law_says_D23() {
        String informal = nurse.get("/people/P02").body();
        String detained = nurse.get("/people/P01").body();

        nurse.form("/people/P02/rights/advocate", Map.of("answer", "WANTS_ONE", "words", "V. Linnet, on Thursday"));

        assertThat(informal)
                .contains("Not offered yet. Offer one, whatever her legal status.")
                .contains("The law does not entitle her", "the offer is hers all the same");
        assertThat(detained).contains("The law entitles her", "section 130C", "Not told her rights yet");
        assertThat(nurse.get("/people/P02").body()).contains("She wants an advocate", "V. Linnet, on Thursday");
    }

    @Test
    void a_carer_may_be_told_only_what_she_consents_to_and_only_until_she_takes_it_back_D47() {
        Map<String, String> consent =
                Map.of("carer", "Her mother", "given", "yes", "basis", "HER_CONSENT", "mayBeTold", "that she is well");
        String before = nurse.get("/people/P02").body();
        nurse.form("/people/P02/rights/carer", consent);
        String given = nurse.get("/people/P02").body();
        web.clock.moveBy(java.time.Duration.ofMinutes(1));
        nurse.form("/people/P02/rights/carer", Map.of("carer", "Her mother", "given", "no"));

        assertThat(before).contains("Nobody may be told anything about her: no consent is recorded.");
        assertThat(given).contains("Her mother may be told: that she is well. She consents.");
        assertThat(nurse.get("/people/P02").body()).contains("Nobody may be told anything about her");
        assertThat(nurse.get("/people/P02/rights").body()).contains("Her mother is told nothing any more.");
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_what_was_typed_stays() {
        HttpResponse<String> told = nurse.form(
                "/people/P02/rights/told",
                Map.of(
                        "format", "a <leaflet>",
                        "understood", "NO",
                        "repeatDue-day", "21",
                        "repeatDue-month", "2",
                        "repeatDue-year", "2027"));
        String nothing = nurse.form("/people/P02/rights/told", Map.of()).body();
        String carer = nurse.form("/people/P02/rights/carer", Map.of("carer", "Her mother"))
                .body();

        assertThat(told.statusCode()).isEqualTo(422);
        assertThat(told.body())
                .contains("href=\"#told-language\"", "Choose a day within a week on which somebody tells her again.")
                .contains("a &lt;leaflet");
        assertThat(nothing).contains("Choose whether she understood it.");
        assertThat(carer).contains("Choose whether this person may be told.", "value=\"Her mother\"");
        assertThat(web.rights.book.all()).isEmpty();
    }

    @Test
    void programs_read_and_record_rights() {
        String path = "/api/v1/people/P02/rights";
        String json = "application/json";
        int told = nurse.post(
                        path,
                        json,
                        "{\"what\":\"told\",\"format\":\"leaflet\",\"language\":\"English\",\"understood\":\"YES\",\"repeatDue\":\"2027-02-21\"}")
                .statusCode();
        int offered = nurse.post(path, json, "{\"what\":\"advocate\",\"answer\":\"HAS_ONE\"}")
                .statusCode();
        int carer = nurse.post(
                        path,
                        json,
                        "{\"what\":\"carer\",\"carer\":\"M.\",\"basis\":\"LAWFUL_BASIS\",\"mayBeTold\":\"that she is in hospital\"}")
                .statusCode();
        int unknown = nurse.post(path, json, "{\"what\":\"gossip\"}").statusCode();
        JsonObject read = new JsonObject(nurse.get(path).body());

        assertThat(java.util.List.of(told, offered, carer, unknown)).containsExactly(201, 201, 422, 422);
        assertThat(read.getString("state")).isEqualTo("TOLD");
        assertThat(read.getBoolean("advocateOffered")).isTrue();
        assertThat(read.getBoolean("entitledToImha")).isFalse();
        assertThat(read.getJsonArray("carersWhoMayBeTold")).isEmpty();
    }
}

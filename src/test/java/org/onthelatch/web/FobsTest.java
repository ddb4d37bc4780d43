package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Role.NURSE;
import static org.onthelatch.staff.Role.REVIEWER;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.audit.AuditEntry;

/** The fob desk's pages and interface (D87, D88, D92, D100). */
class FobsTest {
    private static final String HERS = "04c10000000003";
    private static final String SPARE = DeskInMemory.SPARE.value();

    private WebFixture web;
    private Browser nurse;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, NURSE);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void the_desk_says_who_holds_what_since_when_and_from_whom() {
        String page = nurse.get("/fobs").body();

        assertThat(page)
                .contains(
                        "without a fob for 0 seconds in all",
                        "Carys M.",
                        "Bed 3, Heron",
                        "04c1 0000 0000 03",
                        "1 October 2026",
                        "Dr T. Ashby",
                        "1 of them spare")
                .doesNotContain("<script>alert");
        assertThat(nurse.get("/fobs?show=spare").body())
                .contains("04c1 0000 0002 01")
                .doesNotContain("Carys");
        assertThat(nurse.get("/fobs?show=lost").body()).contains("No fob is in this state");
        assertThat(nurse.get("/fobs?ward=nowhere").statusCode()).isEqualTo(400);
        assertThat(nurse.get("/fobs.csv?ward=heron").body())
                .startsWith("fob,state,holder,name,where,since,by\r\n")
                .contains("04c10000000003,In use,P03,Carys M.,");
    }

    @Test
    void a_scan_finds_the_fob_however_the_reader_writes_it() {
        HttpResponse<String> found = nurse.get("/fobs?scan=04-C1-00-00-00-00-03");

        assertThat(found.statusCode()).isEqualTo(303);
        assertThat(found.headers().firstValue("Location")).contains("/fobs/" + HERS);
        assertThat(nurse.get("/fobs/" + HERS).body()).contains("Carys M. holds it.", "Take it back");
        assertThat(nurse.get("/fobs/deadbeef").body()).contains("Nobody here knows this number.", "put it into stock");
        assertThat(nurse.get("/fobs?scan=hello").body()).contains("This is no fob", "value=\"hello\"");
    }

    @Test
    void one_form_stops_the_lost_fob_and_names_the_doors_that_have_not_been_told_D88() {
        web.said.wanted("heron-b", HeronPeople.NOW, 5);

        HttpResponse<String> sent =
                nurse.form("/fobs/of/P03/lost", Map.of("fob", HERS, "newFob", SPARE, "reason", "left on the bus"));
        HttpResponse<String> answer = nurse.get("/fobs/of/P03?changed=1");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/fobs/of/P03?changed=1");
        assertThat(answer.headers().firstValue("Refresh")).contains("2");
        assertThat(answer.body())
                .contains(
                        "Fob 04c1 0000 0000 03 is out of use",
                        "Fob 04c1 0000 0002 01 is hers",
                        "have not been told yet")
                .contains("open it for her by hand, without argument", "the old fob still works there");
        assertThat(web.audit).extracting(AuditEntry::reason).contains("left on the bus");
        web.said.heard("heron-b", 5);
        HttpResponse<String> told = nurse.get("/fobs/of/P03?changed=1");
        assertThat(told.headers().firstValue("Refresh")).isEmpty();
        assertThat(told.body()).contains("Every door has been told");
    }

    @Test
    void her_own_page_carries_the_form_for_those_who_may() {
        assertThat(nurse.get("/people/P03").body()).contains("action=\"/fobs/of/P03/lost\"", "Fob lost: stop it now");
        assertThat(Browser.of(web, REVIEWER).get("/people/P03").body())
                .contains("04c1 0000 0000 03")
                .doesNotContain("Fob lost: stop it now");
    }

    @Test
    void a_refused_form_says_what_to_do_and_keeps_what_was_typed() {
        HttpResponse<String> held = nurse.form("/fobs/of/P03/lost", Map.of("fob", HERS, "newFob", "04c10000000001"));
        HttpResponse<String> unreadable = nurse.form("/fobs/of/P03/lost", Map.of("fob", HERS, "newFob", "zz"));

        assertThat(held.statusCode()).isEqualTo(422);
        assertThat(held.body())
                .contains(
                        "Amara O. holds this fob. Take another, or take it back first.",
                        "Nothing was changed at any door")
                .contains("value=\"04c10000000001\"", "href=\"#lost-newFob\"", "id=\"lost-newFob\"");
        assertThat(unreadable.statusCode()).isEqualTo(422);
        assertThat(unreadable.body()).contains("Scan the fob, or type its 8 to 32 digits");
    }

    @Test
    void somebody_without_a_fob_stands_at_the_head_of_the_desk_until_she_has_one() {
        nurse.form("/fobs/of/P03/lost", Map.of("fob", HERS, "newFob", ""));

        assertThat(nurse.get("/fobs").body()).contains("One person has no fob:", "without argument");
        assertThat(nurse.get("/fobs/of/P03?changed=1").body()).contains("Carys M. has no fob.");
        assertThat(nurse.form("/fobs/of/P03/issue", Map.of("newFob", SPARE, "name", "Carla", "nhsNumber", "1"))
                        .body())
                .contains("Ask her for her full name", "Enter the ten digits");
        HttpResponse<String> given = nurse.form(
                "/fobs/of/P03/issue", Map.of("newFob", SPARE, "name", "Carys M.", "nhsNumber", "999 000 0352"));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(303);
        assertThat(nurse.get("/fobs").body()).doesNotContain("One person has no fob:");
    }

    @Test
    void found_returned_and_stocked_by_program() {
        nurse.form("/fobs/of/P03/lost", Map.of("fob", HERS, "newFob", SPARE));

        assertThat(post("/api/v1/fobs/%s/found".formatted(HERS), "{}").getString("state"))
                .isEqualTo("SPARE");
        assertThat(post("/api/v1/fobs/%s/returned".formatted(SPARE), "{\"broken\":true}")
                        .getString("state"))
                .isEqualTo("OUT_OF_USE");
        assertThat(post("/api/v1/fobs/deadbeef/stock", "{}").getString("state")).isEqualTo("SPARE");
        JsonObject again = post("/api/v1/fobs/deadbeef/stock", "{}");
        assertThat(again.getString("code")).isEqualTo("REFUSED");
        assertThat(again.getString("detail")).contains("This fob is known already");
        assertThat(post("/api/v1/fobs/deadbeef/found", "{\"brocken\":true}").getString("detail"))
                .contains("brocken: expected only reason");
    }

    private JsonObject post(String path, String body) {
        return new JsonObject(nurse.post(path, "application/json", body).body());
    }
}

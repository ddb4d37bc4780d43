package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** The people who live here are told of what touches all of them, on the board and on paper (D26, D28). */
class NoticesTest {
    private WebFixture web;
    private Browser nurse;
    private String notice;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
        nurse.form(
                "/locks/new",
                Map.of(
                        "door",
                        "SG01",
                        "reason",
                        "A man with a knife.",
                        "told",
                        "It is not safe at the gate.",
                        "minutes",
                        "15",
                        "inCharge",
                        "yes"));
        notice = web.notices.book.all().get(0).id().value();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void the_notice_says_whom_when_why_who_and_how_to_disagree_and_nothing_of_the_reason_for_staff() {
        String page = nurse.get("/notices/" + notice).body();

        assertThat(page)
                .contains("Site pedestrian gate (SG01) needs a fob for now", "It is not safe at the gate.")
                .contains("Everybody who goes through this door.", "until 2:15pm at the latest")
                .contains("If you are free to leave, your own fob opens it as ever.", "we open it for you at once")
                .contains(
                        "If you disagree",
                        "advocate, whatever your legal status",
                        "you can complain",
                        "agreed times, they wait")
                .doesNotContain("knife", "section 3", "L4");
    }

    @Test
    void the_board_asks_for_it_until_somebody_says_where_it_hangs() {
        String before = nurse.get("/wards/heron").body();
        String other = nurse.get("/wards/teal").body();
        HttpResponse<String> nothing = nurse.form("/notices/" + notice, Map.of("how", "DISPLAYED"));
        HttpResponse<String> noHow = nurse.form("/notices/" + notice, Map.of("where", "in the day room"));
        HttpResponse<String> kept =
                nurse.form("/notices/" + notice, Map.of("how", "DISPLAYED", "where", "in the <day> room"));

        assertThat(before).contains("Tell everybody: Site pedestrian gate (SG01) needs a fob for now.");
        assertThat(other).doesNotContain("Tell everybody");
        assertThat(nothing.body()).contains("Write where the notice hangs, or to whom you told it.");
        assertThat(noHow.body()).contains("Choose how people were told.", "in the day room");
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(nurse.get("/wards/heron").body()).doesNotContain("Tell everybody");
        assertThat(nurse.get("/notices/" + notice).body()).contains("Displayed in the &lt;day&gt; room");
        assertThat(web.notices.told.audits())
                .singleElement()
                .satisfies(audit -> assertThat(audit.action()).isEqualTo("display notice"));
    }

    @Test
    void what_is_over_is_asked_for_no_more() {
        web.clock.moveBy(Duration.ofMinutes(15));

        assertThat(nurse.get("/wards/heron").body()).doesNotContain("Tell everybody");
        assertThat(nurse.get("/notices").body()).contains("Over").doesNotContain("Not told yet");
    }

    @Test
    void programs_read_notices_and_say_that_people_were_told() {
        JsonObject list = new JsonObject(nurse.get("/api/v1/notices").body());
        HttpResponse<String> told = nurse.post(
                "/api/v1/notices/%s/told".formatted(notice),
                "application/json",
                "{\"how\":\"TOLD\",\"where\":\"everybody at tea\"}");
        HttpResponse<String> refused =
                nurse.post("/api/v1/notices/%s/told".formatted(notice), "application/json", "{\"how\":\"SHOUTED\"}");

        assertThat(list.getJsonArray("untold")).containsExactly(notice);
        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(new JsonObject(nurse.get("/api/v1/notices").body()).getJsonArray("untold"))
                .isEmpty();
    }
}

package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Monday 23 November 2026, 14:00, as the running service shows it (domain, section 9.6). */
class WardAtTwoTest {
    private static final String VISITOR = "04c30000000001";

    private static RunningDemo demo;

    @BeforeAll
    static void start(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void carys_is_asked_at_the_front_door_and_the_log_says_why_who_decided_and_that_the_review_is_late_D51() {
        JsonObject answer = demo.ward.leaves("heron-a", "HD01", RunningDemo.P03);

        JsonObject notAgreed = demo.ward.leaves("heron-a", "HD01", VISITOR);
        JsonObject logged = Eventually.get(
                "the refusal is in the log", WardAtTwoTest::latestOfCarys, event -> event.getLong("epoch") == 2);

        assertThat(answer.getString("outcome")).isEqualTo("ASK");
        assertThat(answer.getString("cause")).isEqualTo("ESCORT_NEEDED");
        assertThat(notAgreed.getString("says")).isEqualTo("Please speak to us");
        assertThat(logged.getString("door")).isEqualTo("HD01");
        assertThat(logged.getString("person")).isEqualTo("P03");
        assertThat(logged.getString("level")).isEqualTo("L4");
        assertThat(logged.getInteger("version")).isEqualTo(4);
        assertThat(logged.getString("decidedBy")).isEqualTo("t.ashby");
        assertThat(logged.getBoolean("inDate")).isFalse();
        assertThat(logged.getString("reason")).isEqualTo("ESCORT_NEEDED");
        assertThat(logged.getBoolean("agreed")).isTrue();
    }

    @Test
    void the_reviews_of_carys_and_priya_are_overdue_and_nobody_elses_M6() {
        assertThat(Stream.of("heron", "cartlodge").flatMap(WardAtTwoTest::people))
                .filteredOn(row -> row.containsKey("review")
                        && row.getJsonObject("review").getString("state").equals("OVERDUE"))
                .extracting(row -> row.getString("person"))
                .containsExactlyInAnyOrder("P03", "P16");
    }

    @Test
    void nine_of_the_thirteen_who_are_in_can_reach_the_grounds_and_seven_leave_the_site_M1() {
        List<JsonObject> boards = List.of(demo.board("heron"), demo.board("cartlodge"));

        assertThat(sum(boards, "inTheWard")).isEqualTo(13);
        assertThat(sum(boards, "canReachGroundsUnaided")).isEqualTo(9);
        assertThat(sum(boards, "canLeaveSiteAlone")).isEqualTo(7);
    }

    @Test
    void rosalinds_refusal_of_19_november_is_the_one_incident_of_the_thirty_days_M4() {
        JsonObject incidents = demo.pages.get("/api/v1/incidents").json();

        assertThat(incidents.getInteger("refusedWhileFreeIn30Days")).isEqualTo(1);
        assertThat(incidents.getJsonArray("incidents")).hasSize(1);
        JsonObject rosalind = incidents.getJsonArray("incidents").getJsonObject(0);
        assertThat(rosalind.getString("person")).isEqualTo("P17");
        assertThat(rosalind.getString("kind")).isEqualTo("REFUSED_WHILE_FREE");
        assertThat(rosalind.getString("happenedAt")).isEqualTo("2026-11-19T16:22:08Z");
        assertThat(demo.board("cartlodge").getJsonArray("incidents")).hasSize(1);
    }

    @Test
    void the_roll_call_lists_thirteen_in_and_four_out_D74() {
        List<JsonObject> sheets = Stream.of("heron", "cartlodge")
                .map(ward -> demo.pages
                        .get("/api/v1/wards/%s/roll-call".formatted(ward))
                        .json()
                        .getJsonObject("counts"))
                .toList();

        assertThat(sum(sheets, "IN")).isEqualTo(13);
        assertThat(sum(sheets, "OUT")).isEqualTo(4);
    }

    private static int sum(List<JsonObject> boards, String count) {
        return boards.stream().mapToInt(board -> board.getInteger(count)).sum();
    }

    private static Stream<JsonObject> people(String ward) {
        return demo.board(ward).getJsonArray("people").stream().map(JsonObject.class::cast);
    }

    private static JsonObject latestOfCarys() {
        return demo.pages
                .get("/api/v1/egress-events?person=P03")
                .json()
                .getJsonArray("events")
                .getJsonObject(0);
    }
}

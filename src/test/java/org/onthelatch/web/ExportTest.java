package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onthelatch.staff.Role;

/** The egress log for programs and spreadsheets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    private static final String EVENTS = "/api/v1/egress-events";

    private WebFixture web;
    private Browser reviewer;

    @BeforeAll
    void start() {
        web = new WebFixture();
        reviewer = Browser.of(web, Role.REVIEWER);
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void pages_by_key_reach_every_event_once() {
        List<Integer> positions = new ArrayList<>();
        String path = EVENTS + "?limit=2";
        while (!path.isEmpty()) {
            HttpResponse<String> answer = reviewer.get(path);
            JsonObject json = new JsonObject(answer.body());
            json.getJsonArray("events").forEach(event -> positions.add(((JsonObject) event).getInteger("position")));
            Matcher next = Pattern.compile("<(.*)>; rel=\"next\"")
                    .matcher(answer.headers().firstValue("Link").orElse(""));
            path = next.matches() ? next.group(1) + "&limit=2" : "";
        }

        assertThat(positions).containsExactly(7, 6, 4, 3, 2, 1);
    }

    @Test
    void csv_has_names_of_columns_and_no_formula() {
        HttpResponse<String> answer = reviewer.get(EVENTS, "Accept", "text/csv");

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(answer.body().lines().toList()).hasSize(7);
        assertThat(answer.body())
                .startsWith("position,controller,epoch,seq,kind,at")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("2026-11-23T11:45:12Z")
                .doesNotContain("Amara");
    }

    @Test
    void ndjson_has_one_event_a_line() {
        HttpResponse<String> answer = reviewer.get(EVENTS + "?outcome=refused", "Accept", "application/x-ndjson");

        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(new JsonObject(lines.get(1)).getString("person")).isEqualTo("P03");
        assertThat(new JsonObject(lines.get(0)).getBoolean("agreed")).isFalse();
        assertThat(lines).allMatch(line -> new JsonObject(line).containsKey("hash"));
    }

    @Test
    void a_question_about_one_person_is_kept() {
        web.audit.clear();

        reviewer.get(EVENTS + "?person=P03");
        reviewer.get(EVENTS);

        assertThat(web.audit).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("read record");
            assertThat(entry.subject()).isEqualTo("P03 egress log");
        });
    }
}

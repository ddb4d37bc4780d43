package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.demo.DemoWard;

/**
 * A controller that does what it must never do, over the real broker (D4, H1, H3). Red within 10 s is shown without a
 * stopwatch: the incident is opened in the transaction that keeps the event, so at the very instant at which it was received,
 * by the service's clock. What no event tells is looked for at the latest every 5 s while a controller lacks its list.
 */
@TestInstance(Lifecycle.PER_CLASS)
class IncidentsFromDoorsTest {
    private static final String ROSALIND = "04c10000000017";
    private static final String CARYS = RunningDemo.P03;
    private static final Instant AT = DemoWard.T0.plusSeconds(5);
    private static final String REVIEWER = basic("c.vale");
    private static final String MANAGER = basic("s.marlow");

    private RunningDemo demo;
    private WrongController heronA;

    @BeforeAll
    void a_wrong_controller_takes_the_place_of_heron_a(@TempDir Path folder) {
        demo = RunningDemo.start(folder);
        demo.ward.fault("heron-a", "offline");
        heronA = WrongController.connect(demo.brokerPort, "heron-a", demo.demo.passwords());
    }

    @AfterAll
    void stop() {
        heronA.close();
        demo.close();
    }

    @Test
    void it_refuses_somebody_whom_nothing_holds_D4_N1() {
        heronA.reports(1, "EGRESS_REFUSED", "HD01", ROSALIND, AT);

        JsonObject incident = opened("REFUSED_WHILE_FREE", "heron-a/7/1");

        assertThat(incident.getString("person")).isEqualTo("P17");
        assertThat(incident.getString("openedAt")).isEqualTo(receivedAt(1));
        isRedUntilSomebodyAnswersForIt(incident, "Rosalind H. was refused at HD01");
    }

    @Test
    void it_opens_for_somebody_for_whom_no_rule_allows_it() {
        heronA.reports(2, "EGRESS_GRANTED", "HD01", CARYS, AT);

        JsonObject incident = opened("OPENED_WITHOUT_RULE", "heron-a/7/2");

        assertThat(incident.getString("person")).isEqualTo("P03");
        assertThat(incident.getString("openedAt")).isEqualTo(receivedAt(2));
        isRedUntilSomebodyAnswersForIt(incident, "opened for Carys M.");
    }

    @Test
    void it_sends_one_number_twice_with_two_contents() {
        heronA.reports(3, "EGRESS_REQUESTED", "HD01", CARYS, AT);
        Eventually.is("the first is kept", () -> !receivedAt(3).isEmpty());

        heronA.reports(3, "EGRESS_REQUESTED", "HD04", CARYS, AT);

        isRedUntilSomebodyAnswersForIt(opened("NUMBERING_FORKED", ""), "sent number 3 of its epoch 7 a second time");
    }

    @Test
    void it_refuses_its_list_and_goes_on_with_an_older_one() {
        heronA.rejectsItsList(AT);

        isRedUntilSomebodyAnswersForIt(opened("LIST_REJECTED", ""), "TABLE_FULL");
    }

    /** Farida is discharged early; the controller knows only her old end, and never answers for the list that frees her. */
    @Test
    void it_does_not_take_the_list_that_ends_a_restriction_D7_H3() {
        Instant freed = demo.demo.clock().instant();
        Http.Answer discharge = demo.pages.post(
                "/api/v1/people/P06/status",
                new JsonObject().put("kind", "DISCHARGE").put("reference", "Discharged by the tribunal"),
                "Authorization",
                basic("h.rook"));
        assertThat(discharge.status()).as(discharge.json().encode()).isEqualTo(201);
        Duration alarmAfter = Duration.ofSeconds(60);

        demo.moveClock(freed.plus(alarmAfter).plusSeconds(30));

        JsonObject incident = opened("OUTLIVED_AUTHORITY", "");
        assertThat(incident.getString("person")).isEqualTo("P06");
        assertThat(Instant.parse(incident.getString("openedAt"))).isAfter(freed.plus(alarmAfter));
        isRedUntilSomebodyAnswersForIt(incident, "Nothing has given anyone power to hold Farida S.");
    }

    private JsonObject opened(String kind, String event) {
        return Eventually.get(
                        kind + " is opened",
                        () -> incidents().stream()
                                .filter(incident -> incident.getString("kind").equals(kind))
                                .filter(incident ->
                                        incident.getString("controller").equals("heron-a"))
                                .filter(incident ->
                                        incident.getString("event", "").equals(event))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private List<JsonObject> incidents() {
        return demo.pages.get("/api/v1/incidents?state=OPEN").json().getJsonArray("incidents").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    private String receivedAt(long seq) {
        return RunningDemo.kept(demo.demo.store(), "heron-a", WrongController.EPOCH, seq).stream()
                .filter(kept -> kept.event().key().seq() == seq)
                .map(kept -> kept.recordedAt().toString())
                .findFirst()
                .orElse("");
    }

    private void isRedUntilSomebodyAnswersForIt(JsonObject incident, String words) {
        String id = incident.getString("id");
        assertThat(demo.pages.textFor("/", REVIEWER)).contains("latch-alarm", "/incidents/" + id, words);
        assertThat(demo.pages.text("/wards/heron")).contains("latch-alarm", "/incidents/" + id, words);
        Http.Answer taken = demo.pages.post(
                "/api/v1/incidents/%s/steps".formatted(id),
                new JsonObject().put("action", "OWN"),
                "If-Match",
                "\"1\"",
                "Authorization",
                MANAGER);
        assertThat(taken.json().getString("owner")).isEqualTo("s.marlow");
        assertThat(demo.pages.text("/wards/heron")).contains("/incidents/" + id);
        assertThat(demo.pages.textFor("/incidents/" + id, REVIEWER))
                .contains(words, "S. Marlow, Ward manager answers for it.");
    }

    private static String basic(String user) {
        String pair = "%s:saltmarsh-%s".formatted(user, user.replace('.', '-'));
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}

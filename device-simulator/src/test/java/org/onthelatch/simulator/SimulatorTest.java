package org.onthelatch.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripting interface over real HTTP; nothing listens where the broker should be, and doors do not mind. */
class SimulatorTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ANY_KEY = "ab".repeat(32);
    private static final int NO_BROKER = 1;

    private final Simulator simulator = Simulator.start(new StringReader(settings(0)));
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void D75_a_door_answers_with_no_broker_at_all() throws Exception {
        HttpResponse<String> response = post("/devices/heron-a/doors/HD01/present", "{\"way\":\"OUT\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(response.body());
        assertThat(answer.get("outcome").textValue()).isEqualTo("OPEN");
        assertThat(answer.get("cause").textValue()).isEqualTo("NO_LIST");
        assertThat(answer.get("seq").longValue()).isEqualTo(1);
        assertThat(answer.get("kind").textValue()).isEqualTo("EGRESS_GRANTED");
    }

    @Test
    void D101_a_refusal_is_a_soft_amber_light_and_three_kind_words() throws Exception {
        JsonNode answer =
                JSON.readTree(post("/devices/heron-a/doors/HD01/present", "{\"way\":\"IN\",\"fob\":\"04c10000000001\"}")
                        .body());

        assertThat(answer.get("outcome").textValue()).isEqualTo("ASK");
        assertThat(answer.get("light").textValue()).isEqualTo("AMBER_SOFT");
        assertThat(answer.get("says").textValue()).isEqualTo("Please speak to us");
    }

    @Test
    void devices_show_their_state() throws Exception {
        post("/devices/heron-a/doors/HD01/call", "{}");

        JsonNode all = JSON.readTree(get("/devices").body());
        JsonNode one = JSON.readTree(get("/devices/heron-a").body());

        assertThat(all.get("devices")).hasSize(1);
        assertThat(one.get("device").textValue()).isEqualTo("heron-a");
        assertThat(one.get("unreceipted").intValue()).isEqualTo(1);
        assertThat(one.at("/doors/0/mode").textValue()).isEqualTo("NORMAL");
    }

    @Test
    void faults_happen_to_a_device() throws Exception {
        JsonNode state = JSON.readTree(post("/devices/heron-a/faults", "{\"fault\":\"breakGlass\",\"door\":\"HD01\"}")
                .body());

        assertThat(state.at("/doors/0/mode").textValue()).isEqualTo("RELEASED");
        assertThat(post("/devices/heron-a/faults", "{\"fault\":\"powerLoss\"}").statusCode())
                .isEqualTo(200);
        assertThat(post("/devices/heron-a/faults", "{\"fault\":\"powerLoss\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_wrong_field_is_named_with_what_was_expected_and_what_came() throws Exception {
        HttpResponse<String> response = post("/devices/heron-a/doors/HD01/present", "{\"way\":\"UP\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type")).hasValue("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.get("field").textValue()).isEqualTo("way");
        assertThat(problem.get("expected").textValue()).isEqualTo("one of [OUT, IN]");
        assertThat(problem.get("came").textValue()).isEqualTo("\"UP\"");
    }

    @Test
    void what_is_misspelt_missing_or_elsewhere_is_a_problem() throws Exception {
        String present = "/devices/heron-a/doors/HD01/present";
        assertThat(problemField(post(present, "{\"way\":\"OUT\",\"fobb\":\"04c1\"}")))
                .isEqualTo("fobb");
        assertThat(problemField(post(present, "{}"))).isEqualTo("way");
        assertThat(problemField(post(present, "{\"way\":\"OUT\",\"fob\":\"04C1\"}")))
                .isEqualTo("fob");
        assertThat(problemField(post("/devices/heron-a/faults", "{\"fault\":\"boredom\"}")))
                .isEqualTo("fault");
        assertThat(problemField(post("/devices/heron-a/faults", "{\"fault\":\"breakGlass\"}")))
                .isEqualTo("door");
        assertThat(post(present, "not JSON").statusCode()).isEqualTo(400);
        assertThat(post("/devices/heron-z/doors/HD01/present", "{}").statusCode())
                .isEqualTo(404);
        assertThat(post("/devices/heron-a/doors/HD99/present", "{}").statusCode())
                .isEqualTo(404);
        assertThat(post("/devices/heron-a/doors/HD29/present", "{\"way\":\"OUT\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(get(present).statusCode()).isEqualTo(405);
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void the_console_is_one_page_that_asks_nothing_of_anywhere_else() throws Exception {
        for (String path : List.of("/", "/console.css", "/console.js")) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("http://", "https://", "style=", "onclick");
            assertThat(page.headers().firstValue("content-security-policy").orElse(""))
                    .startsWith("default-src 'none'; script-src 'self'")
                    .doesNotContain("unsafe");
        }
        assertThat(get("/").body()).contains("lang=\"en-GB\"", "aria-live=\"polite\"", "<label for=\"fob\">");
    }

    @Test
    void a_page_of_another_origin_may_not_set_off_the_fire_input() throws Exception {
        HttpRequest fromElsewhere = HttpRequest.newBuilder(uri("/devices/heron-a/faults"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("{\"fault\":\"fire\"}"))
                .build();

        assertThat(http.send(fromElsewhere, HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(403);
        assertThat(get("/devices/heron-a").body()).doesNotContain("RELEASED");
    }

    @Test
    void a_line_can_be_cut_each_way_and_mended() throws Exception {
        String faults = "/devices/heron-a/faults";
        assertThat(post(faults, "{\"fault\":\"cutSending\"}").body()).contains("CANNOT_SEND");
        assertThat(post(faults, "{\"fault\":\"online\"}").body()).contains("WHOLE");
        assertThat(post(faults, "{\"fault\":\"cutHearing\"}").body()).contains("CANNOT_HEAR");
        assertThat(get("/devices/heron-a/fobs").body()).isEqualTo("{\"fobs\":[]}");
    }

    @Test
    void a_port_in_use_is_said_plainly_and_ends_with_1(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), settings(simulator.httpPort()));
        StringWriter err = new StringWriter();

        int exitCode =
                Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err, true), "run", file.toString());

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).contains("port %d on loopback is in use".formatted(simulator.httpPort()));
    }

    @Test
    void wrong_settings_end_with_1_and_a_missing_argument_with_2(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("settings.json"), "{}");
        StringWriter err = new StringWriter();
        PrintWriter nowhere = new PrintWriter(new StringWriter());

        assertThat(Main.run(nowhere, new PrintWriter(err, true), "run", file.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("broker: expected, but missing").contains("servicePublicKey");
        assertThat(Main.run(nowhere, new PrintWriter(err, true), "run")).isEqualTo(2);
        assertThat(Main.run(
                        nowhere,
                        new PrintWriter(err, true),
                        "run",
                        folder.resolve("no.json").toString()))
                .isEqualTo(1);
    }

    private static String problemField(HttpResponse<String> response) throws IOException {
        assertThat(response.statusCode()).isEqualTo(400);
        return JSON.readTree(response.body()).path("field").asText();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:%d%s".formatted(simulator.httpPort(), path));
    }

    private static String settings(int httpPort) {
        return SettingsReaderTest.SETTINGS.formatted(NO_BROKER, ANY_KEY, httpPort);
    }
}

package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.metrics.MetricsRoute;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.web.fob.FobTag;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Route;

/** The published description of the API is what the server does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final ObjectMapper JSON = new ObjectMapper();

    private WebFixture web;
    private JsonNode api;

    @BeforeAll
    void start() throws JsonProcessingException {
        web = new WebFixture();
        web.incidents.open(HeronEvents.bridgetRefused());
        web.calls.heard(HeronEvents.pressed(70, "HD01"));
        Browser.of(web, Role.NURSE)
                .post(
                        "/api/v1/doors/HD01/release",
                        "application/json",
                        "{\"id\":\"c-1\",\"way\":\"OUT\",\"reason\":\"VISITOR\",\"person\":\"P03\"}");
        web.reviews.carysAsks();
        Browser.of(web, Role.NURSE)
                .post(
                        "/api/v1/locks",
                        "application/json",
                        "{\"door\":\"HD04\",\"minutes\":9,\"reason\":\"a stranger\",\"inCharge\":true}");
        IssuedTokens.of(web, Role.NURSE, true, Permission.SEE_EGRESS);
        api = YAML.readTree(
                Browser.of(web, Role.ESTATES).get("/api/v1/openapi.yaml").body());
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void every_route_for_programs_is_in_the_file_and_the_other_way_round(@TempDir Path data) {
        Route metrics = MetricsRoute.of(data, () -> "");
        Set<String> routes = Stream.concat(RouteTable.of(web).stream(), Stream.of(metrics))
                .filter(route -> route.kind() == Route.Kind.API)
                .map(route ->
                        route.method() + " " + route.path().replaceAll(":(\\w+)", "{$1}") + " " + permission(route))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = new TreeSet<>();
        api.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> described.add(
                                method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey() + " "
                                        + method.getValue().path("x-permission").asText("NONE"))));

        assertThat(described).isEqualTo(routes);
    }

    private static String permission(Route route) {
        return route.access() instanceof Access.Holding holding
                ? holding.permission().name()
                : "NONE";
    }

    @ParameterizedTest
    @CsvSource({
        "/health/live, Health",
        "/health/ready, Health",
        "/api/v1/wards/heron/board, Board",
        "/api/v1/wards/teal/board, Board",
        "/api/v1/wards/heron/board/live, LiveBoard",
        "/api/v1/people/P01, Person",
        "/api/v1/people/P05, Person",
        "/api/v1/people/P10, Person",
        "/api/v1/people/P03/assessments, Assessments",
        "/api/v1/people/P02/holds, Holds",
        "/api/v1/people/P01/leaves, Leaves",
        "/api/v1/people/P02/away, TimeAway",
        "/api/v1/clinicians, Clinicians",
        "/api/v1/people/P01/consents, Consents",
        "/api/v1/wards/heron/roll-call, RollCall",
        "/api/v1/locks, Locks",
        "/api/v1/accounts, Accounts",
        "/api/v1/accounts/nurse/tokens, Tokens",
        "/api/v1/other-ward, WardAccesses",
        "/api/v1/people/P02/rights, Rights",
        "/api/v1/people/P02/looks, Looks",
        "/api/v1/notices, Notices",
        "/api/v1/restrictions, Restrictions",
        "/api/v1/fobs/04c10000000001/image, WrittenFob",
        "/api/v1/fob-counts, FobCounts",
        "/api/v1/calls, Calls",
        "/api/v1/calls?state=open, Calls",
        "/api/v1/calls/heron-a-1-70, Call",
        "/api/v1/incidents, Incidents",
        "/api/v1/incidents?state=closed, Incidents",
        "/api/v1/incidents/refused-heron-a-1-4, Incident",
        "/api/v1/reviews, Reviews",
        "/api/v1/reviews?state=overdue, Reviews",
        "/api/v1/people/P03/requests, Requests",
        "/api/v1/people/P03/care, Care",
        "/api/v1/people/P03/tightenings, Tightenings",
        "/api/v1/reviews?early=yes&sort=round, Reviews",
        "/api/v1/reminders, Reminders",
        "/api/v1/reminders?show=ignored&person=P03, Reminders",
        "/api/v1/egress-events, EgressEvents",
        "/api/v1/egress-events?limit=2, EgressEvents",
        "/api/v1/controllers, Controllers",
        "/api/v1/controllers?show=attention&controller=heron-b, Controllers",
        "/api/v1/commands/c-1, Command",
        "/api/v1/fobs, Fobs",
        "/api/v1/fobs?show=residents&ward=heron, Fobs",
        "/api/v1/fobs/04c10000000001, Fob",
        "/api/v1/holders/P01/fob, HolderFob",
        "/api/v1/explain?person=P03&door=HD01, Explanation"
    })
    void answers_are_as_described(String path, String schema) throws JsonProcessingException {
        Role role =
                path.equals("/api/v1/other-ward") || path.startsWith("/api/v1/accounts") ? Role.MANAGER : Role.NURSE;
        HttpResponse<String> answer = Browser.of(web, role).get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(schema(schema).validate(JSON.readTree(answer.body()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/wards/nowhere/board, 404",
        "/api/v1/people/P99, 404",
        "/api/v1/reviews?state=late, 400",
        "/api/v1/nothing, 404"
    })
    void problems_are_as_described(String path, int status) throws JsonProcessingException {
        HttpResponse<String> answer = Browser.of(web, Role.NURSE).get(path, "Accept", "application/json");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(schema("Problem").validate(JSON.readTree(answer.body()))).isEmpty();
    }

    @Test
    void every_state_of_a_fob_is_described() {
        assertThat(api.at("/components/schemas/Fob/properties/state/enum"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FobTag.values()).map(FobTag::name).toList());
    }

    /** A comma in an unquoted description makes its other half a key. */
    @Test
    void no_half_of_a_sentence_is_a_key_and_every_reference_leads_somewhere() {
        List<String> faults = new ArrayList<>();
        look(api, faults);
        assertThat(faults).isEmpty();
    }

    private void look(JsonNode node, List<String> faults) {
        node.properties().forEach(member -> {
            if (member.getKey().contains(" ")) {
                faults.add("a key: " + member.getKey());
            }
            if (member.getKey().equals("$ref")
                    && api.at(member.getValue().asText().substring(1)).isMissingNode()) {
                faults.add("leads nowhere: " + member.getValue());
            }
        });
        node.forEach(below -> look(below, faults));
    }

    private Schema schema(String name) throws JsonProcessingException {
        String definitions = JSON.writeValueAsString(api.get("components").get("schemas"))
                .replace("#/components/schemas/", "#/$defs/");
        ObjectNode root = JSON.createObjectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$ref", "#/$defs/" + name);
        root.set("$defs", JSON.readTree(definitions));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }
}

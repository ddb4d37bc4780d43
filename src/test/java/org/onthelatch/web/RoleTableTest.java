package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Role.ESTATES;

import io.vertx.core.http.HttpMethod;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.onthelatch.staff.Role;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Route;

/** Each role at each route. The expectation is written out here, so that a change of the table has to be made twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleTableTest {
    private static final Set<Role> EVERYBODY = ExpectedRoles.EVERYBODY;
    private static final Map<String, Set<Role>> EXPECTED = ExpectedRoles.OF_ROUTES;

    private WebFixture web;

    @BeforeAll
    void start() {
        web = new WebFixture();
        SampleAddresses.fill(web);
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @Test
    void every_route_that_asks_for_an_account_is_expected_here() {
        assertThat(guarded().map(RoleTableTest::name)).containsExactlyInAnyOrderElementsOf(EXPECTED.keySet());
    }

    @Test
    void only_health_signing_in_and_what_a_page_looks_like_is_open_to_everybody() {
        assertThat(RouteTable.of(web).stream()
                        .filter(route -> route.access() instanceof Access.Everyone)
                        .map(Route::path))
                .allMatch(path -> path.startsWith("/health/")
                        || path.startsWith("/assets/")
                        || path.startsWith("/vendor/")
                        || path.startsWith("/sign-")
                        || path.equals("/set-up"));
    }

    @TestFactory
    Stream<DynamicTest> each_role_at_each_route() {
        List<DynamicTest> tests = new ArrayList<>();
        guarded()
                .forEach(route -> EVERYBODY.forEach(role ->
                        tests.add(DynamicTest.dynamicTest(role + " " + name(route), () -> expect(route, role)))));
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_an_account() {
        return guarded()
                .map(route -> DynamicTest.dynamicTest(name(route), () -> {
                    HttpResponse<String> answer = SampleAddresses.ask(Browser.ofNobody(web), route);

                    assertThat(answer.body()).doesNotContain("Amara");
                    if (route.kind() == Route.Kind.API) {
                        assertThat(answer.statusCode()).isEqualTo(401);
                        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                                .isPresent();
                        assertThat(answer.body()).contains("Sign in first");
                    } else if (route.method().equals(HttpMethod.GET)) {
                        assertThat(answer.statusCode()).isEqualTo(303);
                        assertThat(answer.headers().firstValue("Location").orElse(""))
                                .startsWith("/sign-in?next=%2F");
                    } else {
                        assertThat(answer.statusCode()).isEqualTo(403);
                        assertThat(answer.body()).contains("Nothing is saved yet");
                    }
                }));
    }

    @Test
    void estates_are_led_to_the_doors() {
        HttpResponse<String> answer = Browser.of(web, ESTATES).get("/");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/doors");
    }

    private void expect(Route route, Role role) {
        HttpResponse<String> answer = SampleAddresses.ask(Browser.of(web, role), route);
        boolean may =
                Optional.ofNullable(EXPECTED.get(name(route))).orElseThrow().contains(role);

        if (may) {
            assertThat(answer.statusCode()).as(answer.body()).isNotIn(401, 403, 404, 500);
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body())
                    .contains("Your role does not include this page.")
                    .doesNotContain("Amara");
        }
    }

    private Stream<Route> guarded() {
        return RouteTable.of(web).stream().filter(route -> !(route.access() instanceof Access.Everyone));
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }
}

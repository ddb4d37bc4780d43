package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Route;

/** Two people who live here go to every address there is: neither reads of anybody else (D62). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnlyHerOwnRecordTest {
    private static final Map<String, String> NAMES =
            Map.of("P01", "Amara", "P02", "Bridget", "P03", "Carys", "P05", "Efua", "P10", "Jo &lt;script");
    private static final Pattern NUMBER = Pattern.compile("\\bP\\d{2,6}\\b");

    private WebFixture web;

    @BeforeAll
    void start() {
        web = new WebFixture();
        SampleAddresses.fill(web);
        Browser nurse = Browser.of(web, Role.NURSE);
        NAMES.keySet().forEach(person -> nurse.get("/people/" + person));
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @TestFactory
    Stream<DynamicTest> every_route_as_two_people() {
        return Stream.of("P01", "P03")
                .flatMap(person -> RouteTable.of(web).stream()
                        .filter(route -> !(route.access() instanceof Access.Everyone))
                        .filter(route -> !route.path().endsWith("/openapi.yaml")) // its examples are nobody
                        .map(route -> DynamicTest.dynamicTest(
                                "%s %s %s".formatted(person, route.method(), route.path()),
                                () -> walk(person, route))));
    }

    private void walk(String person, Route route) {
        web.accounts.put(AccountsFixture.of(Role.RESIDENT, new Scope.Herself(person)));
        HttpResponse<String> answer = SampleAddresses.ask(Browser.of(web, Role.RESIDENT), route);

        if (route.path().startsWith("/my")) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 422);
        }
        List<String> numbers = NUMBER.matcher(answer.body())
                .results()
                .map(MatchResult::group)
                .filter(number -> !number.equals(person))
                .toList();
        assertThat(numbers).isEmpty();
        NAMES.forEach((other, name) -> {
            if (!other.equals(person)) {
                assertThat(answer.body()).doesNotContain(name);
            }
        });
    }
}

package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Route;

/**
 * Every route, every role: in her own ward, from another ward, with an account that was revoked, and with one that expired
 * (D66). What is expected is written in {@link ExpectedRoles} and here, not asked of the table.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeWalkTest {
    /** Parts of an address that are about somebody or something of Heron Ward in {@link SampleAddresses}. */
    private static final Set<String> OF_HERON = Set.of(
            ":ward",
            ":person",
            ":door",
            ":controller",
            ":holder",
            ":fob",
            ":incident",
            ":call",
            ":reminder",
            ":number",
            ":notice",
            ":command",
            ":entry");

    /** Those who live on Heron Ward. */
    private static final List<String> NAMES =
            List.of("Amara", "Bridget", "Carys", "Efua", "Imogen", "/people/P0", "\"person\":\"P0", "of/P0");

    private static final Set<Role> OF_A_WARD =
            EnumSet.complementOf(EnumSet.of(Role.RESIDENT, Role.ADVOCATE, Role.COMMISSIONER));

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

    @TestFactory
    Stream<DynamicTest> in_her_own_ward_she_may_what_her_role_may() {
        return walk("own", role -> new Scope.Wards(Set.of(HeronSite.HERON)), (route, role, answer) -> {
            if (isExpected(route, role)) {
                assertThat(answer.statusCode()).as(answer.body()).isNotIn(401, 403, 404, 500);
            } else {
                assertThat(answer.statusCode()).isEqualTo(403);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> from_another_ward_nothing_of_this_one_is_seen_or_done() {
        return walk("other", role -> new Scope.Wards(Set.of(HeronSite.EMPTY)), (route, role, answer) -> {
            boolean named = route.path().endsWith("/explain") // which is asked about a person and a door
                    || OF_HERON.stream()
                            .anyMatch(part -> List.of(route.path().split("/")).contains(part));
            if (!isExpected(route, role) || named) {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isNotIn(401, 403, 500);
            }
            if (isExpected(route, role) && named) {
                assertThat(answer.body()).contains("Heron Ward");
            }
            assertThat(answer.body().replace("such as Amara O.", "")).doesNotContain(NAMES);
        });
    }

    /** Everybody here lives on Heron Ward, so whoever works there misses nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/reviews",
                "/api/v1/reminders",
                "/api/v1/egress-events",
                "/api/v1/incidents",
                "/api/v1/calls",
                "/api/v1/fobs",
                "/api/v1/controllers",
                "/api/v1/clinicians",
                "/api/v1/restrictions",
                "/api/v1/notices",
                "/api/v1/locks",
                "/api/v1/wards/heron/board",
                "/api/v1/wards/heron/roll-call",
                "/api/v1/people/P03",
                "/api/v1/people/P03/requests",
                "/api/v1/people/P01/leaves",
                "/egress.csv",
                "/fobs.csv",
                "/doors.csv"
            })
    void a_list_is_the_same_for_whoever_works_on_the_ward(String path) {
        web.accounts.put(AccountsFixture.of(Role.NURSE, Scope.EVERY_WARD));
        HttpResponse<String> all = Browser.of(web, Role.NURSE).get(path);
        web.accounts.put(AccountsFixture.of(Role.NURSE, new Scope.Wards(Set.of(HeronSite.HERON))));
        HttpResponse<String> hers = Browser.of(web, Role.NURSE).get(path);

        assertThat(hers.statusCode()).isEqualTo(200);
        assertThat(hers.body()).isEqualTo(all.body()).hasSizeGreaterThan(20);
    }

    @Test
    void a_door_or_a_person_named_in_what_is_sent_is_looked_at_too() {
        web.accounts.put(AccountsFixture.of(Role.NURSE, new Scope.Wards(Set.of(HeronSite.EMPTY))));
        Browser nurse = Browser.of(web, Role.NURSE);

        assertThat(nurse.form("/locks/new", Map.of("door", "HD01")).statusCode())
                .isEqualTo(403);
        assertThat(nurse.post("/api/v1/locks", "application/json", "{\"door\": \"HD01\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(nurse.post("/api/v1/calls", "application/json", "{\"a\": [{\"b\": \"P01\"}]}")
                        .body())
                .contains("OTHER_WARD");
        assertThat(nurse.get("/egress?person=P01").statusCode()).isEqualTo(403);
        assertThat(nurse.form("/release", Map.of("words", "P01 waits at the gate"))
                        .statusCode())
                .as("a sentence names nobody by its number")
                .isEqualTo(422);
    }

    @TestFactory
    Stream<DynamicTest> with_an_account_that_ended_nobody_gets_in() {
        return Stream.of("revoked", "expired")
                .flatMap(how -> guarded()
                        .flatMap(route -> EnumSet.allOf(Role.class).stream()
                                .map(role -> DynamicTest.dynamicTest(how + " " + role + " " + name(route), () -> {
                                    Account open = AccountsFixture.of(role, AccountsFixture.scope(role));
                                    web.accounts.put(
                                            how.equals("revoked")
                                                    ? open.endedAt(HeronPeople.NOW)
                                                    : open.endedAt(HeronPeople.NOW.minusSeconds(86_400)));
                                    HttpResponse<String> answer = SampleAddresses.ask(Browser.of(web, role), route);

                                    assertThat(answer.statusCode()).isEqualTo(403);
                                    assertThat(answer.body())
                                            .contains("account ended")
                                            .doesNotContain(NAMES);
                                }))));
    }

    /** D62: a patient's sign-in, and an advocate's, at somebody whom it is not for. */
    @TestFactory
    Stream<DynamicTest> nobody_elses_record_is_open_to_a_patient_or_an_advocate() {
        List<DynamicTest> tests = new ArrayList<>();
        guarded().forEach(route -> {
            for (Role role : List.of(Role.RESIDENT, Role.ADVOCATE)) {
                tests.add(DynamicTest.dynamicTest(role + " " + name(route), () -> {
                    web.accounts.put(AccountsFixture.of(
                            role,
                            role == Role.RESIDENT ? new Scope.Herself("P09") : new Scope.Consenting(Set.of("P09"))));
                    HttpResponse<String> answer = SampleAddresses.ask(Browser.of(web, role), route);

                    assertThat(answer.body()).doesNotContain(NAMES);
                    if (route.path().contains(":person")) {
                        assertThat(answer.statusCode()).isEqualTo(403);
                    }
                }));
            }
        });
        return tests.stream();
    }

    @Test
    void every_part_that_an_address_can_have_was_thought_of() {
        Set<String> harmless =
                Set.of(":leave", ":request", ":tightening", ":programmer", ":account", ":token", ":access");

        assertThat(guarded()
                        .flatMap(route -> Stream.of(route.path().split("/")))
                        .filter(part -> part.startsWith(":"))
                        .distinct())
                .allMatch(part -> OF_HERON.contains(part) || harmless.contains(part));
    }

    private interface Expectation {
        void check(Route route, Role role, HttpResponse<String> answer);
    }

    private Stream<DynamicTest> walk(
            String how, java.util.function.Function<Role, Scope> scope, Expectation expectation) {
        return guarded()
                .flatMap(route -> OF_A_WARD.stream()
                        .map(role -> DynamicTest.dynamicTest(how + " " + role + " " + name(route), () -> {
                            web.accounts.put(AccountsFixture.of(role, scope.apply(role)));
                            expectation.check(route, role, SampleAddresses.ask(Browser.of(web, role), route));
                        })));
    }

    private static boolean isExpected(Route route, Role role) {
        return Optional.ofNullable(ExpectedRoles.OF_ROUTES.get(name(route)))
                .orElseThrow()
                .contains(role);
    }

    private Stream<Route> guarded() {
        return RouteTable.of(web).stream().filter(route -> !(route.access() instanceof Access.Everyone));
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }
}

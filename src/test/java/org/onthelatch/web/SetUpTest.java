package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.account.FirstSetUp;
import org.onthelatch.account.OneTimeCode;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** The first administrator of all (D66, ADR 69). */
class SetUpTest {
    private static final String PASSWORD = "four words in a row";

    private WebFixture web;
    private String code = "";

    @BeforeEach
    void start() {
        web = new WebFixture(Set.of());
        code = web.accounts.setUp().code().map(OneTimeCode::value).orElseThrow();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void every_page_leads_there_and_after_it_none_does() {
        WardComputer ward = new WardComputer(web);
        assertThat(location(ward.get("/"))).isEqualTo("/set-up");
        assertThat(location(ward.get("/people/P01"))).isEqualTo("/set-up");
        assertThat(ward.get("/set-up").body())
                .contains("Nobody administers this service yet")
                .doesNotContain(code);

        assertThat(location(ward.post("/set-up", filled("s.marlow")))).isEqualTo("/sign-in?made=1");

        assertThat(location(ward.get("/set-up"))).isEqualTo("/sign-in");
        assertThat(location(ward.post("/set-up", filled("m.allory")))).isEqualTo("/sign-in");
        assertThat(location(ward.get("/"))).startsWith("/sign-in?next=");
        assertThat(ward.signIn("s.marlow", PASSWORD, Map.of()).statusCode()).isEqualTo(303);
        assertThat(ward.get("/accounts").body()).contains("S. Marlow");
        assertThat(web.accounts.all()).hasSize(1);
    }

    @Test
    void it_stays_closed_when_the_administrator_has_gone() {
        new WardComputer(web).post("/set-up", filled("s.marlow"));
        Account made = web.accounts.find(new StaffId("s.marlow")).orElseThrow();
        web.accounts.put(made.endedAt(web.clock.instant()));

        assertThat(location(new WardComputer(web).get("/set-up"))).isEqualTo("/sign-in");
        try (WebFixture restarted = new WebFixture(Set.of(Role.MANAGER))) {
            assertThat(restarted.accounts.setUp().code()).isEmpty();
        }
    }

    /** Whatever else is wrong, a wrong code is told the same. */
    @Test
    void a_wrong_code_tells_nothing_and_costs_time() {
        Map<String, String> wrong = new TreeMap<>(Map.of("code", "AAAA-AAAA-AAAA", "user", "9!", "password", "x"));
        WardComputer ward = new WardComputer(web);

        for (int i = 0; i < 5; i++) {
            assertThat(ward.post("/set-up", wrong).body())
                    .contains("The code is not right, or it is too old")
                    .doesNotContain("Enter a user name", "Choose a password");
        }
        HttpResponse<String> slowed = ward.post("/set-up", filled("s.marlow"));
        assertThat(slowed.statusCode()).isEqualTo(429);
        assertThat(slowed.headers().firstValue("Retry-After")).contains("1");
        assertThat(web.accounts.all()).isEmpty();
    }

    @Test
    void the_code_lasts_an_hour_and_small_letters_are_no_mistake() {
        Map<String, String> small = filled("s.marlow");
        small.put("code", " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        web.clock.moveBy(FirstSetUp.LASTS.minusSeconds(1));
        assertThat(location(new WardComputer(web).post("/set-up", small))).isEqualTo("/sign-in?made=1");
    }

    @Test
    void a_code_that_is_too_old_is_a_wrong_one() {
        web.clock.moveBy(FirstSetUp.LASTS);

        assertThat(new WardComputer(web).post("/set-up", filled("s.marlow")).body())
                .contains("The code is not right, or it is too old");
    }

    @Test
    void what_is_wrong_beside_the_code_is_named() {
        Map<String, String> fields = filled("S Marlow!");
        fields.put("password", "short");
        fields.remove("name");

        assertThat(new WardComputer(web).post("/set-up", fields).body())
                .contains("Enter a user name such as s.marlow", "Enter your name", "at least 15 characters")
                .doesNotContain("short\"");
        assertThat(web.accounts.all()).isEmpty();
    }

    @Test
    void of_two_at_once_one_makes_the_administrator() {
        List<CompletableFuture<String>> both = Stream.of("s.marlow", "m.allory")
                .map(user -> CompletableFuture.supplyAsync(
                        () -> location(new WardComputer(web).post("/set-up", filled(user)))))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join).filter("/sign-in?made=1"::equals))
                .hasSize(1);
        assertThat(web.accounts.all().stream().map(KnownAccount::account))
                .singleElement()
                .satisfies(account -> assertThat(account.role()).isEqualTo(Role.MANAGER));
    }

    private Map<String, String> filled(String user) {
        return new TreeMap<>(
                Map.of("code", code, "user", user, "name", "S. Marlow", "password", PASSWORD, "again", PASSWORD));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.body());
    }
}

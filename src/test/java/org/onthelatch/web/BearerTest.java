package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Permission.RECORD_ASSESSMENT;
import static org.onthelatch.staff.Permission.SEE_EGRESS;
import static org.onthelatch.staff.Permission.SEE_PEOPLE;
import static org.onthelatch.staff.Permission.SEE_PERSON;
import static org.onthelatch.staff.Role.NURSE;

import io.vertx.core.http.HttpMethod;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.ForPrograms;
import org.onthelatch.account.Secret;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.account.PermissionWords;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Route;

/** Programs with a token (D66, ADR 64, RFC 6750). */
class BearerTest {
    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
        SampleAddresses.fill(web);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void a_program_reads_what_its_token_names_and_who_asked_is_kept() {
        Secret secret = IssuedTokens.secret(web, NURSE, true, Set.of(SEE_PERSON));

        assertThat(get(secret, "/api/v1/people/P01").statusCode()).isEqualTo(200);
        assertThat(get(secret, "/api/v1/people/P01").statusCode()).isEqualTo(200);
        web.journal.flush();

        assertThat(web.audit.stream().filter(entry -> entry.action().equals("read record")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(new Actor.Staff(new StaffId("nurse"), NURSE));
                    assertThat(entry.reason())
                            .isEqualTo("by the token %s (night export) that IT issued".formatted(secret.id()));
                });
        assertThat(web.audit.stream().filter(entry -> entry.action().equals("use token")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).startsWith("GET /api/v1/people/:person, by the token"));
        assertThat(web.audit.toString() + secret).doesNotContain(secret.value());
    }

    @Test
    void what_a_token_does_not_name_it_may_not_do() {
        HttpResponse<String> answer =
                get(IssuedTokens.secret(web, NURSE, true, Set.of(SEE_EGRESS)), "/api/v1/people/P01");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"On the Latch\", error=\"insufficient_scope\", scope=\"SEE_PERSON\"");
        assertThat(answer.body()).contains("INSUFFICIENT_SCOPE").doesNotContain("Amara");
    }

    @Test
    void rights_are_looked_up_at_each_use() {
        Secret secret = IssuedTokens.secret(web, NURSE, true, Set.of(SEE_EGRESS, SEE_PEOPLE));
        assertThat(get(secret, "/api/v1/egress-events").statusCode()).isEqualTo(200);
        Account before = web.accounts.find(new StaffId("nurse")).orElseThrow();

        web.accounts.put(new Account(
                before.staff(), before.name(), Role.HEALTH_CARE_ASSISTANT, before.passwordHash(), Account.NO_END));
        assertThat(get(secret, "/api/v1/egress-events").statusCode()).isEqualTo(403);
        web.accounts.put(AccountsFixture.of(NURSE, new Scope.Wards(Set.of(HeronSite.EMPTY))));
        assertThat(get(secret, "/api/v1/wards/heron/board").body()).contains("OTHER_WARD");
        web.accounts.put(before.withPassword("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$b3RoZXI"));
        refused(get(secret, "/api/v1/egress-events"), "The account of this token has ended or has another password");
        web.accounts.put(before.endedAt(web.clock.instant()));
        refused(get(secret, "/api/v1/egress-events"), "The account of this token has ended or has another password");
    }

    @Test
    void one_that_was_revoked_or_expired_or_never_was_is_refused_at_once() {
        Secret secret = IssuedTokens.secret(web, NURSE, true, Set.of(SEE_EGRESS));
        ApiToken token = web.accounts.tokens().find(secret.id()).orElseThrow();
        String other = secret.value().substring(0, secret.value().length() - 1)
                + (secret.value().endsWith("A") ? "B" : "A");

        refused(bearer(other, "/api/v1/egress-events"), "There is no such token");
        refused(bearer("nonsense", "/api/v1/egress-events"), "There is no such token");
        assertThat(Browser.of(web, Role.MANAGER)
                        .post(
                                "/api/v1/accounts/nurse/tokens/%s/revoke".formatted(token.id()),
                                "application/json",
                                "{\"reason\":\"the laptop was stolen\"}")
                        .statusCode())
                .isEqualTo(200);
        refused(get(secret, "/api/v1/egress-events"), "This token was revoked");
        Secret next = IssuedTokens.secret(web, NURSE, true, Set.of(SEE_EGRESS));
        web.clock.moveBy(Duration.ofDays(30));
        refused(get(next, "/api/v1/egress-events"), "This token has expired");
    }

    @Test
    void it_needs_no_form_key_but_opens_no_page_and_never_stands_in_an_address() {
        Secret secret = IssuedTokens.secret(web, NURSE, false, Set.of(SEE_EGRESS, SEE_PEOPLE, RECORD_ASSESSMENT));

        assertThat(post(secret, "/api/v1/people/P01/assessments", "{}").body()).contains("\"errors\"");
        assertThat(get(secret, "/wards/heron").body())
                .contains("A token is for programs")
                .doesNotContain("Amara");
        HttpResponse<String> inAddress =
                Browser.ofNobody(web).get("/api/v1/egress-events?access_token=" + secret.value());
        assertThat(inAddress.statusCode()).isEqualTo(400);
        assertThat(inAddress.body()).contains("TOKEN_IN_ADDRESS");
        assertThat(Browser.ofNobody(web)
                        .get("/api/v1/egress-events")
                        .headers()
                        .firstValue("WWW-Authenticate")
                        .orElse(""))
                .contains("Basic realm", "Bearer realm");
    }

    /** ADR 64: what restricts somebody needs her password who does it. */
    @Test
    void no_token_restricts_anybody_whatever_it_names() {
        Secret secret = IssuedTokens.secret(web, NURSE, false, Set.copyOf(ForPrograms.of(NURSE)));

        assertThat(post(secret, "/api/v1/people/P01/assessments", "{\"level\":\"L5\"}")
                        .body())
                .contains("NOT_BY_TOKEN")
                .contains("a person does it with her own password");
        for (String path : List.of(
                "/api/v1/people/P01/holds",
                "/api/v1/people/P01/holds/end",
                "/api/v1/people/P01/status",
                "/api/v1/people/P01/urgent",
                "/api/v1/locks",
                "/api/v1/doors/HD01/release")) {
            assertThat(post(secret, path, "{}").statusCode()).as(path).isEqualTo(403);
        }
        assertThat(web.recorded).isEmpty();
    }

    /** Beside the walk of roles: a token that may all that programs may, and one that may nothing but see doors. */
    @Test
    void at_each_route_for_programs_a_token_may_what_it_names_and_nothing_else() {
        Secret all = IssuedTokens.secret(web, NURSE, false, Set.copyOf(ForPrograms.of(NURSE)));
        Secret doors = IssuedTokens.secret(web, NURSE, true, Set.of(Permission.SEE_DOORS));
        Set<String> wrong = new TreeSet<>();

        RouteTable.of(web).stream()
                .filter(route -> route.kind() == Route.Kind.API && route.access() instanceof Access.Holding)
                .forEach(route -> {
                    Permission needed = ((Access.Holding) route.access()).permission();
                    boolean writes = !route.method().equals(HttpMethod.GET);
                    boolean may = ForPrograms.of(NURSE).contains(needed) && !(writes && ForPrograms.onlyReads(needed));
                    check(route, all, may, wrong);
                    check(route, doors, needed == Permission.SEE_DOORS && !writes, wrong);
                });

        assertThat(wrong).isEmpty();
    }

    private void check(Route route, Secret secret, boolean may, Set<String> wrong) {
        Browser nobody = Browser.ofNobody(web);
        int status = SampleAddresses.ask(nobody, route, "Authorization", "Bearer " + secret.value())
                .statusCode();
        if (may == (status == 403) || status == 401 || status == 500) {
            wrong.add("%s %s: %d".formatted(route.method(), route.path(), status));
        }
    }

    @Test
    void nothing_that_locks_opens_or_lets_others_in_is_for_programs() {
        for (Role role : Role.values()) {
            assertThat(ForPrograms.of(role))
                    .doesNotContainAnyElementsOf(EnumSet.of(
                            Permission.START_NURSES_HOLD,
                            Permission.START_CLINICIANS_HOLD,
                            Permission.TIGHTEN_URGENTLY,
                            Permission.SECURE_EXIT,
                            Permission.RELEASE_DOOR,
                            Permission.END_ACCOUNTS,
                            Permission.ISSUE_TOKENS,
                            Permission.OPEN_OTHER_WARD,
                            Permission.KEEP_REGISTER,
                            Permission.GRANT_LEAVE,
                            Permission.DISCHARGE));
        }
        assertThat(ForPrograms.of(Role.RESIDENT)).isEmpty();
    }

    @Test
    void each_permission_that_a_program_may_have_is_told_in_words() {
        for (Role role : Role.values()) {
            assertThat(ForPrograms.of(role))
                    .allSatisfy(permission ->
                            assertThat(PermissionWords.of(permission)).matches("[A-Z].*"));
        }
    }

    private static void refused(HttpResponse<String> answer, String why) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer realm=\"On the Latch\", error=\"invalid_token\", error_description=\"%s\""
                        .formatted(why));
        assertThat(answer.body()).contains("BAD_TOKEN").contains(why);
    }

    private HttpResponse<String> get(Secret secret, String path) {
        return bearer(secret.value(), path);
    }

    private HttpResponse<String> bearer(String token, String path) {
        return Browser.ofNobody(web).get(path, "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> post(Secret secret, String path, String body) {
        return Browser.ofNobody(web)
                .post(path, "application/json", body, "Authorization", "Bearer " + secret.value(), "If-Match", "\"1\"");
    }
}

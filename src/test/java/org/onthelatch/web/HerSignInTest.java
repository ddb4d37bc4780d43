package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Role.MANAGER;
import static org.onthelatch.staff.Role.NURSE;

import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.account.SignInCodes;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.departure.Leaving;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

/** A nurse gives her a code, she chooses her password, and her account ends when she leaves (D62, D98, ADR 69). */
class HerSignInTest {
    private static final Pattern SHOWN = Pattern.compile("latch-code\">([^<]+)<");
    private static final String PASSWORD = "blue door seven spoons";

    private static final Leaving DIED = new Leaving(
            new AuthorityId("notneeded123"),
            new PersonId("P01"),
            Departure.Kind.DIED,
            HeronPeople.NOW,
            "",
            true,
            Optional.empty(),
            0,
            new Actor.Staff(new StaffId("responsible.clinician"), Role.RESPONSIBLE_CLINICIAN));

    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture(EnumSet.complementOf(EnumSet.of(Role.RESIDENT)));
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void with_the_code_she_chooses_her_password_and_reads_her_own_record() {
        Map<String, String> sheet = sheet();
        WardComputer tablet = new WardComputer(web);

        assertThat(location(tablet.post("/sign-in/first", sheet))).isEqualTo("/sign-in?made=1");
        assertThat(tablet.signIn(user(sheet), PASSWORD, Map.of()).statusCode()).isEqualTo(303);
        assertThat(tablet.get("/my").statusCode()).isEqualTo(200);
        assertThat(tablet.get("/people/P03").statusCode()).isEqualTo(403);
        web.journal.flush();
        assertThat(web.audit).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("give sign-in code");
            assertThat(entry.subject()).isEqualTo("P01");
            assertThat(entry.actor()).isEqualTo(new Actor.Staff(new StaffId("nurse"), NURSE));
        });
        assertThat(web.audit.toString()).doesNotContain(sheet.get("code"), PASSWORD);
    }

    @Test
    void the_code_works_once_for_one_name_and_for_an_hour() {
        Map<String, String> sheet = sheet();
        Map<String, String> other = new TreeMap<>(sheet);
        other.put("user", "somebody.else");
        assertThat(first(other)).contains("do not fit");
        web.clock.moveBy(SignInCodes.LASTS);
        assertThat(first(sheet)).contains("do not fit");
        Map<String, String> next = sheet();
        assertThat(user(next)).isEqualTo(user(sheet));
        assertThat(first(sheet)).contains("do not fit");
        assertThat(first(next)).isEqualTo("/sign-in?made=1");
        assertThat(first(next)).contains("do not fit");
    }

    @Test
    void a_password_that_will_not_do_costs_no_code() {
        Map<String, String> sheet = sheet();
        Map<String, String> tooShort = new TreeMap<>(sheet);
        tooShort.put("password", "short");

        assertThat(first(tooShort)).contains("at least 15 characters");
        Map<String, String> notTheSame = new TreeMap<>(sheet);
        notTheSame.put("again", PASSWORD + "!");
        assertThat(first(notTheSame)).contains("The two passwords are not the same");
        assertThat(first(sheet)).isEqualTo("/sign-in?made=1");
    }

    @Test
    void codes_cannot_be_tried_out() {
        sheet();
        Map<String, String> wrong = Map.of("user", "amara.o", "code", "AAAA-AAAA", "password", PASSWORD);

        for (int i = 0; i < 5; i++) {
            assertThat(first(wrong)).contains("do not fit");
        }
        assertThat(new WardComputer(web).post("/sign-in/first", wrong).statusCode())
                .isEqualTo(429);
    }

    /** D98: not only her pages close; her account ends with her leaving, and whoever is signed in with it is out. */
    @ParameterizedTest
    @ValueSource(strings = {"DISCHARGED", "TRANSFERRED", "DIED"})
    void her_account_ends_when_she_leaves(String kind) {
        Map<String, String> sheet = sheet();
        first(sheet);
        WardComputer tablet = new WardComputer(web);
        tablet.signIn(user(sheet), PASSWORD, Map.of());
        assertThat(tablet.get("/my").statusCode()).isEqualTo(200);

        HttpResponse<String> left = Browser.of(web, Role.RESPONSIBLE_CLINICIAN)
                .post(
                        "/api/v1/people/P01/departures",
                        "application/json",
                        "{\"kind\":\"%s\",\"words\":\"to her sister\",\"fobReturned\":true}".formatted(kind));

        assertThat(left.statusCode()).as(left.body()).isEqualTo(201);
        assertThat(left.body()).contains("\"what\":\"SIGN_IN\",\"name\":\"%s\"".formatted(user(sheet)));
        assertThat(tablet.get("/my").statusCode()).isEqualTo(303);
        assertThat(tablet.signIn(user(sheet), PASSWORD, Map.of()).body()).contains("This account ended on");
        assertThat(Browser.of(web, MANAGER).get("/accounts?state=ended").body()).contains("she left: ");
        assertThat(Browser.of(web, NURSE).form("/people/P01/sign-in", Map.of()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_code_that_she_holds_is_no_use_after_she_left() {
        Map<String, String> sheet = sheet();
        Browser.of(web, Role.RESPONSIBLE_CLINICIAN)
                .post(
                        "/api/v1/people/P01/departures",
                        "application/json",
                        "{\"kind\":\"DISCHARGED\",\"words\":\"to her sister\",\"fobReturned\":true}");

        assertThat(first(sheet)).contains("do not fit");
        assertThat(web.accounts.find(new StaffId(user(sheet)))).isEmpty();
    }

    /** D98: she leaves after her code was looked at and before her password is kept. */
    @Test
    void a_code_that_is_used_while_she_leaves_makes_no_account() {
        Map<String, String> sheet = sheet();
        SignInCodes codes = web.accounts.codes();
        CompletableFuture<String> answer = new CompletableFuture<>();
        web.journal.write(
                () -> {
                    while (!answer.isDone()
                            && codes.find(user(sheet), code(sheet), HeronPeople.NOW)
                                    .isPresent()) {
                        LockSupport.parkNanos(1_000_000);
                    }
                    return web.ward.record(DIED, HeronPeople.NOW);
                },
                left -> {},
                answer::completeExceptionally);

        answer.completeAsync(() -> first(sheet));

        assertThat(answer.join()).contains("do not fit");
        assertThat(web.ward.of(DIED.person())).as("she left").hasSize(1);
        assertThat(web.accounts.find(new StaffId(user(sheet)))).isEmpty();
    }

    /** What the nurse's page shows, once, with the password that she chooses. */
    private Map<String, String> sheet() {
        HttpResponse<String> given = Browser.of(web, NURSE).form("/people/P01/sign-in", Map.of());
        assertThat(given.headers().firstValue("Cache-Control")).contains("no-store");
        Matcher shown = SHOWN.matcher(given.body());
        assertThat(shown.find()).as(given.body()).isTrue();
        String user = shown.group(1);
        assertThat(shown.find()).isTrue();
        assertThat(Browser.of(web, NURSE).get("/people/P01/sign-in").body()).doesNotContain(shown.group(1));
        return new TreeMap<>(Map.of("user", user, "code", shown.group(1), "password", PASSWORD, "again", PASSWORD));
    }

    private static String user(Map<String, String> sheet) {
        return Optional.ofNullable(sheet.get("user")).orElseThrow();
    }

    private static String code(Map<String, String> sheet) {
        return Optional.ofNullable(sheet.get("code")).orElseThrow();
    }

    private String first(Map<String, String> fields) {
        return location(new WardComputer(web).post("/sign-in/first", fields));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse(answer.body());
    }
}

package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Role.ESTATES;
import static org.onthelatch.staff.Role.MANAGER;
import static org.onthelatch.staff.Role.NURSE;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.staff.SessionLimits;

/** Signing in on a ward computer that several people use (D66, ADR 54). */
class SessionTest {
    private static final Map<String, String> REQUEST = Map.of("what", "a later time in the evening", "level", "");

    private WebFixture web;
    private WardComputer ward;

    @BeforeEach
    void start() {
        web = new WebFixture();
        ward = new WardComputer(web);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void whoever_asks_for_a_page_signs_in_and_comes_to_it() {
        HttpResponse<String> first = ward.get("/people/P01?saved=2");
        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(location(first)).isEqualTo("/sign-in?next=%2Fpeople%2FP01%3Fsaved%3D2");
        assertThat(ward.get(location(first)).body())
                .contains("Sign in")
                .contains("name=\"next\" value=\"/people/P01?saved=2\"");

        HttpResponse<String> in = ward.signIn(NURSE, Map.of("next", "/people/P01?saved=2"));

        assertThat(location(in)).isEqualTo("/sign-in/done?next=%2Fpeople%2FP01%3Fsaved%3D2");
        assertThat(location(ward.get(location(in)))).isEqualTo("/people/P01?saved=2");
        assertThat(ward.get("/people/P01").body()).contains("Amara").contains("Sign out");
    }

    @Test
    void the_cookie_is_for_this_host_alone_and_no_script_reads_it() {
        HttpResponse<String> in = ward.signIn(NURSE);

        assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
                .matches("__Host-latch=[A-Za-z0-9_-]{43}; Path=/; Secure; HttpOnly; SameSite=Strict");
    }

    @Test
    void a_browser_that_kept_no_cookie_is_told_so_and_not_asked_for_ever() {
        HttpResponse<String> in = ward.signIn(NURSE);
        ward.cookie = "";

        assertThat(ward.get(location(in)).body()).contains("did not keep the sign-in cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "javascript:x",
                "/api/v1/reviews",
                "/sign-out"
            })
    void nobody_is_sent_elsewhere_after_signing_in(String next) {
        assertThat(location(ward.signIn(NURSE, Map.of("next", next)))).isEqualTo("/sign-in/done?next=%2F");
    }

    @Test
    void an_id_that_was_there_before_is_worth_nothing_after_signing_in() {
        ward.cookie = "planted-by-somebody-else";
        ward.signIn(NURSE);
        String nurses = ward.cookie;

        ward.signIn(MANAGER);

        assertThat(ward.cookie).isNotEqualTo(nurses).isNotEqualTo("planted-by-somebody-else");
        ward.cookie = nurses;
        assertThat(ward.get("/wards/heron").statusCode())
                .as("her session ended when the other signed in")
                .isEqualTo(303);
    }

    @Test
    void a_wrong_password_says_nothing_about_which_part_is_wrong() {
        HttpResponse<String> wrong = ward.signIn("nurse", "not hers at all", Map.of("next", "/doors"));
        HttpResponse<String> nobody = ward.signIn("nobody", "not hers at all", Map.of("next", "/doors"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("is not right").contains("value=\"/doors\"");
        assertThat(nobody.body().replace("nobody", "nurse")).isEqualTo(wrong.body());
        assertThat(ward.cookie).isEmpty();
    }

    @Test
    void signing_out_ends_the_session_at_the_service() {
        ward.signIn(NURSE);
        String cookie = ward.cookie;
        ward.get("/wards/heron");

        HttpResponse<String> out = ward.form("/sign-out", Map.of());

        assertThat(ward.get(location(out)).body()).contains("You are signed out.");
        ward.cookie = cookie;
        assertThat(ward.get("/wards/heron").statusCode()).isEqualTo(303);
    }

    @Test
    void the_next_user_comes_back_to_the_same_page_under_her_own_name() {
        ward.signIn(NURSE);
        assertThat(ward.get("/doors").body()).contains("Test Registered nurse").contains("Change user");

        HttpResponse<String> change = ward.form("/sign-out", Map.of("then", "change", "next", "/doors"));

        assertThat(location(change)).isEqualTo("/sign-in?next=%2Fdoors");
        ward.signIn(ESTATES, Map.of("next", "/doors"));
        assertThat(ward.get("/doors").body()).contains("Test Estates").doesNotContain("Test Registered nurse");
    }

    @Test
    void an_unused_page_is_locked_names_who_was_there_and_comes_back_to_it() {
        ward.signIn(NURSE);
        ward.get("/people/P01");
        web.clock.moveBy(SessionLimits.USUAL.idle());

        HttpResponse<String> locked = ward.get("/people/P01");

        assertThat(locked.statusCode()).isEqualTo(303);
        assertThat(ward.get(location(locked)).body())
                .contains("Locked: Test Registered nurse was signed in")
                .contains("value=\"/people/P01\"")
                .doesNotContain("Amara");
        ward.signIn(NURSE, Map.of("next", "/people/P01"));
        assertThat(ward.get("/people/P01").body()).contains("Amara");
    }

    @Test
    void a_page_that_looks_by_itself_keeps_nobody_signed_in() {
        ward.signIn(NURSE);
        for (int minute = 0; minute < 10; minute++) {
            web.clock.moveBy(Duration.ofMinutes(1));
            ward.get("/wards/heron", "Sec-Fetch-Dest", "empty");
        }

        assertThat(ward.get("/wards/heron").statusCode()).isEqualTo(303);
    }

    @Test
    void whoever_goes_on_working_is_asked_only_at_the_absolute_end() {
        ward.signIn(NURSE);
        for (int minute = 9; minute < SessionLimits.USUAL.absolute().toMinutes(); minute += 9) {
            web.clock.moveBy(Duration.ofMinutes(9));
            assertThat(ward.get("/wards/heron").statusCode()).isEqualTo(200);
        }

        web.clock.moveBy(Duration.ofMinutes(9));

        assertThat(location(ward.get("/wards/heron"))).startsWith("/sign-in");
        assertThat(ward.get("/sign-in").body()).doesNotContain("Locked");
    }

    @Test
    void what_was_half_written_when_it_locked_is_neither_saved_nor_lost() {
        ward.signIn(NURSE);
        ward.get("/people/P03/requests");
        int before = web.reviews.requests().size();
        web.clock.moveBy(SessionLimits.USUAL.idle());

        HttpResponse<String> locked = ward.form("/people/P03/requests", REQUEST);

        assertThat(locked.statusCode()).isEqualTo(403);
        assertThat(locked.body()).contains("Nothing is saved yet").contains("a later time in the evening");
        assertThat(web.reviews.requests()).hasSize(before);
        HttpResponse<String> kept = ward.signIn(NURSE, WardComputer.carried(locked));
        assertThat(kept.body())
                .contains("Not saved yet")
                .contains("action=\"/people/P03/requests\"")
                .contains("I wrote this: save it as Test Registered nurse");
        assertThat(ward.form("/people/P03/requests", REQUEST).statusCode()).isNotIn(403, 500);
    }

    @Test
    void a_form_of_the_one_before_is_not_saved_under_the_name_of_the_next() {
        ward.signIn(NURSE);
        ward.get("/people/P03/requests");
        String nurses = ward.formKey;
        ward.signIn(MANAGER);
        ward.formKey = nurses;

        HttpResponse<String> answer = ward.form("/people/P03/requests", REQUEST);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Not saved yet").contains("as Test Ward manager");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guessed"})
    void a_write_by_session_without_its_key_saves_nothing(String key) {
        ward.signIn(NURSE);
        Map<String, String> fields = new HashMap<>(Map.of("level", "L0"));
        fields.put("formKey", key);

        assertThat(ward.post("/people/P01/assess", fields).statusCode()).isEqualTo(403);
        assertThat(ward.post("/api/v1/people/P01/assessments", fields).body()).contains("NO_FORM_KEY");
        assertThat(web.recorded).isEmpty();
    }

    @Test
    void a_session_may_read_over_the_api_and_a_program_is_still_asked_for_its_own_credentials() {
        assertThat(ward.get("/api/v1/reviews").statusCode()).isEqualTo(401);
        ward.signIn(NURSE);

        assertThat(ward.get("/api/v1/reviews").statusCode()).isEqualTo(200);
    }

    @Test
    void five_wrong_passwords_at_the_lock_end_the_session() {
        ward.signIn(NURSE);
        web.clock.moveBy(SessionLimits.USUAL.idle());
        for (int i = 0; i < 5; i++) {
            ward.signIn("nurse", "wrong", Map.of());
        }

        assertThat(ward.get("/sign-in").body()).doesNotContain("Locked");
    }

    @Test
    void coming_and_going_is_kept() {
        ward.signIn(NURSE);
        ward.get("/wards/heron");
        web.clock.moveBy(SessionLimits.USUAL.idle());
        ward.signIn("nurse", "wrong", Map.of());
        ward.signIn("hunter2", "wrong", Map.of());
        ward.signIn(NURSE);
        ward.form("/sign-out", Map.of());
        web.journal.flush();

        assertThat(web.audit.stream().map(entry -> entry.action() + " " + entry.subject()))
                .containsExactly(
                        "sign in nurse",
                        "refuse sign in nurse",
                        "refuse sign in unknown user name",
                        "give password again nurse",
                        "sign out nurse");
    }

    @Test
    void every_form_that_sends_something_is_written_as_the_one_place_looks_for_it() throws Exception {
        Pattern form = Pattern.compile("<form\\b[^>]*>");
        Pattern known = Pattern.compile("<form\\b[^>]*\\bmethod=\"(post|get)\"[^>]*>");
        Path top = Path.of("").toAbsolutePath();
        Path templates = Stream.of(top.resolve("main/jte"), top.resolve("src/main/jte"), top.resolve("../src/main/jte"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        try (Stream<Path> files = Files.walk(templates)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                assertThat(form.matcher(Files.readString(file)).results().map(found -> found.group()))
                        .as(file.toString())
                        .allMatch(found -> known.matcher(found).matches());
            }
        }
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}

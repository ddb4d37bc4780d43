package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.staff.Role;

/** What the browser is told, who gets in, and where writes may come from. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecurityTest {
    private WebFixture web;

    @BeforeAll
    void start() {
        web = new WebFixture();
    }

    @AfterAll
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/wards/heron", "/people/P01", "/nothing", "/health/live", "/assets/latch.css", "/api/v1/reviews"
            })
    void every_answer_has_a_strict_content_security_policy(String path) {
        HttpResponse<String> answer = Browser.of(web, Role.NURSE).get(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy").orElse(""))
                .as("no address goes to another site; a page with a form has to name its own (Fetch, Origin header)")
                .isEqualTo(Set.of("/wards/heron", "/people/P01").contains(path) ? "same-origin" : "no-referrer");
    }

    @Test
    void pages_are_not_kept_and_versioned_files_are() {
        assertThat(cache("/wards/heron")).isEqualTo("no-store");
        assertThat(cache("/api/v1/people/P01")).isEqualTo("no-store");
        assertThat(cache("/vendor/nhsuk-10.6.1/nhsuk-frontend.min.css")).contains("immutable");
    }

    private String cache(String path) {
        return Browser.of(web, Role.NURSE)
                .get(path)
                .headers()
                .firstValue("Cache-Control")
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({"nurse, wrong", "nobody, correct horse: battery", "'', ''", "NURSE, correct horse: battery"})
    void a_wrong_name_or_password_does_not_get_in(String user, String password) {
        HttpResponse<String> answer =
                Browser.ofNobody(web).get("/wards/heron", "Authorization", Browser.credentials(user, password));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Sign in first").doesNotContain("Amara");
    }

    @Test
    void what_is_no_credential_at_all_does_not_get_in() {
        assertThat(Browser.ofNobody(web)
                        .get("/doors", "Authorization", "Basic §§§".replace("§", "%"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(Browser.ofNobody(web)
                        .get("/doors", "Authorization", "Bearer x")
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void a_write_from_another_site_is_refused_before_anything_is_read(String header, String value) {
        HttpResponse<String> answer =
                Browser.of(web, Role.NURSE).form("/people/P01/assess", Map.of("level", "L0"), header, value);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("did not come from this service's own pages");
        assertThat(web.recorded).isEmpty();
    }

    @Test
    void a_write_from_our_own_page_is_looked_at() {
        Browser nurse = Browser.of(web, Role.NURSE);

        assertThat(nurse.form("/people/P01/assess", Map.of(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(422);
        assertThat(nurse.form("/people/P01/assess", Map.of(), "Origin", "http://127.0.0.1:" + web.port)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_page_with_the_form_lets_the_browser_name_its_origin() {
        HttpResponse<String> page = Browser.of(web, Role.NURSE).get("/people/P01/assess");

        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void nothing_but_the_listed_files_is_served() {
        Browser nurse = Browser.of(web, Role.NURSE);

        assertThat(nurse.get("/vendor/nhsuk-10.6.1/SHA256SUMS").statusCode()).isEqualTo(404);
        assertThat(nurse.get("/assets/../openapi.yaml").statusCode()).isEqualTo(404);
        assertThat(nurse.get("/assets/%2e%2e/openapi.yaml").statusCode()).isEqualTo(404);
    }

    @Test
    void a_body_that_is_too_long_is_not_taken() {
        HttpResponse<String> answer = Browser.of(web, Role.NURSE)
                .post("/api/v1/people/P01/assessments", "application/json", " ".repeat(300_000), "If-Match", "\"1\"");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("too long");
    }

    @Test
    void a_port_in_use_is_named() {
        Vertx vertx = Vertx.vertx();
        WebServer second = new WebServer(vertx, web.workings(), "127.0.0.1", web.port);

        assertThatThrownBy(second::start)
                .hasMessageContaining("port " + web.port)
                .hasMessageContaining("in use")
                .hasMessageContaining("--http-port");
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}

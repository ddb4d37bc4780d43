package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Role;

/** Two minutes at the handover: tick or tap, and the list of what is missing (D99). */
class FobCountPageTest {
    private WebFixture web;

    @BeforeEach
    void start() {
        web = new WebFixture();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void what_is_not_ticked_or_tapped_is_missing_and_somebody_elses_fob_in_the_cupboard_is_named() {
        Browser nurse = Browser.of(web, Role.NURSE);
        String before = nurse.get("/fob-count").body();

        nurse.form("/fob-count", Map.of("scanned", "04 C1 00 00 00 00 02".replace(" ", ""), "words", "Box was open."));
        String after = nurse.get("/fob-count").body();

        assertThat(before).contains("Nobody has counted yet.", DeskInMemory.SPARE.value());
        assertThat(after)
                .contains("1 fob there", "1 missing", "Box was open.", "Missing since")
                .contains("There, although the record says something else", "/fobs/04c10000000002");
        assertThat(web.audit).anyMatch(entry -> entry.action().equals("count fobs"));
    }

    @Test
    void a_number_that_is_none_is_named_and_nothing_is_saved() {
        Browser nurse = Browser.of(web, Role.NURSE);

        HttpResponse<String> wrong = nurse.form("/fob-count", Map.of("scanned", "soap"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("soap", "Scan that fob again", "Nobody has counted yet.");
    }

    @Test
    void a_program_counts_too() {
        Browser nurse = Browser.of(web, Role.NURSE);
        HttpResponse<String> kept = nurse.post(
                "/api/v1/fob-counts", "application/json", "{\"there\":[\"%s\"]}".formatted(DeskInMemory.SPARE.value()));
        HttpResponse<String> wrong =
                nurse.post("/api/v1/fob-counts", "application/json", "{\"there\":[\"soap\"],\"when\":1}");

        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(new JsonObject(kept.body()).getJsonArray("missing")).isEmpty();
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("there[0]", "\"field\":\"when\"");
    }
}

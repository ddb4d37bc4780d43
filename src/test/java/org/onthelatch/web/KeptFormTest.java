package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.staff.Role.NURSE;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.SessionLimits;

/** What a form that could not be taken yet looks like to whoever is to send it again (ADR 54). */
class KeptFormTest {
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

    /** She reads back what she wrote in the words of the form, not in those of the program. */
    @Test
    void what_is_kept_is_told_by_the_labels_of_its_form() {
        ward.signIn(NURSE);
        String labels = labels(ward.get("/people/P03/assess").body(), "/people/P03/assess");
        assertThat(labels).contains("\"level=L2\"").contains(": Day\"");
        Map<String, String> fields = new HashMap<>(
                Map.of("level", "L2", "review-day", "3", "rationale", "She came back each time", "formLabels", labels));
        web.clock.moveBy(SessionLimits.USUAL.idle());

        HttpResponse<String> locked = ward.form("/people/P03/assess", fields);
        String kept = ward.signIn(NURSE, WardComputer.carried(locked)).body();

        assertThat(kept)
                .contains("Not saved yet")
                .contains("<dd class=\"nhsuk-summary-list__value latch-words\">3</dd>");
        JsonObject known = new JsonObject(labels);
        assertThat(kept)
                .contains(">" + known.getString("level") + "</dt>", ">" + known.getString("review-day") + "</dt>")
                .contains(known.getString("level=L2"))
                .doesNotContain("Review day</dt>");
    }

    private static String labels(String page, String action) {
        Matcher found = Pattern.compile(
                        "action=\"%s\"[^>]*>.*?name=\"formLabels\" value=\"([^\"]*)\"".formatted(action),
                        Pattern.DOTALL)
                .matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1).replace("&#34;", "\"").replace("&amp;", "&");
    }
}

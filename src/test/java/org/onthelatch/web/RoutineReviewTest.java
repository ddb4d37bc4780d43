package org.onthelatch.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.assessment.Level;
import org.onthelatch.staff.Role;

/**
 * What a routine review costs a nurse (issue 5, point 4): from the queue to the saved assessment. Whoever changes one of these
 * numbers changes docs/routine-review.md with it, and says why.
 */
class RoutineReviewTest {
    private static final int TEXTS = 4;
    private static final int CHOICES = 3;
    private static final int PRESSES = 3;

    private WebFixture web;
    private Browser nurse;
    private int texts;
    private int choices;
    private int presses;

    @BeforeEach
    void start() {
        web = new WebFixture();
        nurse = Browser.of(web, Role.NURSE);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void takes_four_texts_three_choices_and_three_presses() throws IOException {
        HtmlForm form = opened();
        write(form, "herWords", "The market is fine. I would like Sundays too.");
        choose(form, "level", "L2");
        write(form, "rationale", "She is back in time on weekdays; Sundays are new.");
        write(form, "evidence", "Twelve outings since the last review, each back in time.");
        write(form, "alternatives", "L1 was talked about; she wants to try Sundays first.");
        choose(form, "keepNextStep", "yes");
        choose(form, "present", "yes");
        HtmlForm check = new HtmlForm(sent(form, "continue").body());
        HttpResponse<String> saved = sent(check, "save");

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        assertThat(web.recorded.get(0).level()).isEqualTo(Level.L2);
        assertThat(web.recorded.get(0).reasons().nextStep()).isEqualTo("Two weeks of being back in time.");
        assertThat(web.recorded.get(0).reasons().legalBasis()).isEqualTo("Section 3. Papers of 1 October 2026");
        assertThat(web.recorded.get(0).reviewDueAt()).hasToString("2026-12-22T00:00:00Z");
        assertThat(List.of(texts, choices, presses)).containsExactly(TEXTS, CHOICES, PRESSES);
        String doc = Files.readString(top().resolve("src/docs/routine-review.md"));
        assertThat(doc).contains("%d texts, %d choices and %d presses".formatted(TEXTS, CHOICES, PRESSES));
    }

    /** So the count is no luck: without any one of them nothing can be saved (D34, D48). */
    @ParameterizedTest
    @ValueSource(strings = {"herWords", "level", "rationale", "evidence", "alternatives", "keepNextStep", "present"})
    void none_of_them_can_be_left_out(String left) {
        HtmlForm form = opened();
        List.of("herWords", "rationale", "evidence", "alternatives").stream()
                .filter(name -> !name.equals(left))
                .forEach(name -> form.set(name, "Something fresh about " + name));
        List.of("level", "keepNextStep", "present").stream()
                .filter(name -> !name.equals(left))
                .forEach(name -> form.set(name, name.equals("level") ? "L2" : "yes"));

        assertThat(sent(form, "continue").statusCode()).isEqualTo(422);
        assertThat(web.recorded).isEmpty();
    }

    private static Path top() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("src/docs"))) {
            folder = java.util.Objects.requireNonNull(folder.getParent(), "run it within the source tree");
        }
        return folder;
    }

    private HtmlForm opened() {
        String link = "/people/P01/assess";
        assertThat(nurse.get("/reviews").body()).contains("<a href=\"" + link + "\">Review now");
        presses++;
        return new HtmlForm(nurse.get(link).body());
    }

    private void write(HtmlForm form, String name, String text) {
        assertThat(form.values(name))
                .as("nothing of the old stands in it (D48)")
                .containsExactly("");
        form.set(name, text);
        texts++;
    }

    private void choose(HtmlForm form, String name, String value) {
        assertThat(form.values(name)).as("chosen for nobody (N4)").isEmpty();
        form.set(name, value);
        choices++;
    }

    private HttpResponse<String> sent(HtmlForm form, String button) {
        form.press(button);
        presses++;
        String body = form.sent().stream()
                .map(field -> URLEncoder.encode(field[0], UTF_8) + "=" + URLEncoder.encode(field[1], UTF_8))
                .collect(Collectors.joining("&"));
        return nurse.post(form.action(), "application/x-www-form-urlencoded", body);
    }
}

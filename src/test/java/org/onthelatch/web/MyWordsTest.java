package org.onthelatch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.review.RequestStep;
import org.onthelatch.web.my.Place;

/** All that her own record says: nothing is missing, and somebody of eleven can read it (D45, D62, D103, D104). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MyWordsTest {
    private static final Pattern UNKIND = Pattern.compile(
            "(?i)\\b(denied|refused|rejected|forbidden|not allowed|not permitted|privileges?|earn(ed)?|escape|abscond\\w*"
                    + "|secur\\w+|risk|complian\\w+|L[0-5]|level [0-5])\\b");

    private final Properties sentences = new Properties();

    @BeforeAll
    void read() throws IOException {
        try (var in = MyWordsTest.class.getResourceAsStream("/org/onthelatch/web/my/my_en.properties")) {
            sentences.load(in);
        }
    }

    @Test
    void whatever_a_door_did_she_is_told_why_who_decided_and_what_happens_next_D104() {
        Stream<String> wanted = Arrays.stream(Reason.values())
                .flatMap(reason -> Stream.of("why.", "who.", "next.").map(part -> part + reason));

        assertThat(sentences.stringPropertyNames()).containsAll(wanted.toList());
        sentences.stringPropertyNames().stream()
                .filter(key -> key.matches("(why|who|next)[.][A-Z].*"))
                .forEach(key -> assertThat(sentences.getProperty(key))
                        .startsWith(
                                key.startsWith("why")
                                        ? "Why: "
                                        : key.startsWith("who") ? "Who decide" : "What happens next: ")
                        .endsWith("."));
    }

    @Test
    void each_page_says_what_it_shows_and_what_it_means_that_there_is_nothing() {
        List<String> wanted = Arrays.stream(Place.values())
                .flatMap(place -> Stream.of("place.", "intro.")
                        .map(part -> part + place.name().toLowerCase(Locale.ROOT)))
                .toList();

        assertThat(sentences.stringPropertyNames()).containsAll(wanted);
        assertThat(sentences.getProperty("nothing.comings")).startsWith("You have not gone out");
        Stream.of(RequestStep.Decision.values())
                .forEach(decision -> assertThat(sentences.stringPropertyNames())
                        .contains("answer." + decision, "answer.next." + decision));
        Stream.of(RequestStep.From.values())
                .forEach(from -> assertThat(sentences.stringPropertyNames()).contains("request." + from));
    }

    @Test
    void no_word_blames_threatens_or_is_a_code_D20() {
        for (String key : new TreeSet<>(sentences.stringPropertyNames())) {
            assertThat(UNKIND.matcher(sentences.getProperty(key)).find())
                    .as(key)
                    .isFalse();
        }
    }

    @Test
    void somebody_of_eleven_can_read_it_and_her_plan_D45() throws IOException {
        Properties plan = new Properties();
        try (var in = MyWordsTest.class.getResourceAsStream("/org/onthelatch/web/plan/plan_en.properties")) {
            plan.load(in);
        }

        assertThat(ReadingAge.of(sentences)).isLessThanOrEqualTo(11);
        assertThat(ReadingAge.of(plan)).isLessThanOrEqualTo(11);
        assertThat(ReadingAge.of("Notwithstanding the aforementioned considerations, authorisation is conditional upon"
                        + " individual multidisciplinary determination of appropriateness."))
                .as("what is hard is found")
                .isGreaterThan(16);
    }
}

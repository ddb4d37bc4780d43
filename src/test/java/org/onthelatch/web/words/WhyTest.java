package org.onthelatch.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.incident.Finding;

/** The catalogue is complete: why, who decided and what happens next, of every refusal and flag there is (D104). */
class WhyTest {
    private static final ResourceBundle FILE = ResourceBundle.getBundle("org.onthelatch.web.words.why", Locale.ENGLISH);
    private static final Pattern WHOLE = Pattern.compile("[A-Z%].*[^.]\\.", Pattern.DOTALL);

    /** Written out, so that a new kind has to be thought of twice. */
    private static final List<String> INCIDENTS = List.of(
            "REFUSED_WHILE_FREE", "OPENED_WITHOUT_RULE", "OUTLIVED_AUTHORITY", "NUMBERING_FORKED", "LIST_REJECTED");

    @Test
    void every_kind_has_its_three_sentences_and_there_are_no_others_D104() {
        List<String> expected = new ArrayList<>(List.of("reason.unassessed.who"));
        Stream.of(
                        Arrays.stream(Reason.values()).map(reason -> "reason." + reason.name()),
                        INCIDENTS.stream().map(kind -> "incident." + kind),
                        Stream.of("review.OVERDUE", "review.DUE_SOON"))
                .flatMap(kinds -> kinds)
                .forEach(kind -> expected.addAll(List.of(kind + ".why", kind + ".who", kind + ".next")));

        assertThat(FILE.keySet()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(leaves(Finding.class)).hasSize(INCIDENTS.size());
    }

    @Test
    void each_is_whole_and_short_enough_to_read_at_three_in_the_morning_D104() {
        for (String key : FILE.keySet()) {
            String sentence = FILE.getString(key);
            assertThat(sentence).as(key).matches(WHOLE);
            assertThat(sentence.split(" ")).as(key).hasSizeLessThanOrEqualTo(25);
        }
    }

    @Test
    void a_refusal_names_whoever_decided_D104() {
        Why why = Why.of(Reason.OUTSIDE_WINDOW, "Dr T. Ashby");

        assertThat(why.who()).isEqualTo("Dr T. Ashby agreed them with her.");
        assertThat(why.sentence())
                .isEqualTo("It is outside the times agreed with her. Talk with her about what she wants to do.");
    }

    @Test
    void where_nobody_assessed_her_it_says_so_and_names_nobody() {
        for (Reason reason : Reason.values()) {
            assertThat(Why.of(reason).who())
                    .as(reason.name())
                    .doesNotContain("%s")
                    .doesNotStartWith(" ");
        }
        assertThat(Why.of(Reason.LEVEL).who()).startsWith("Nobody has assessed her yet");
    }

    private static Set<Class<?>> leaves(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .flatMap(kind -> kind.isSealed() ? leaves(kind).stream() : Stream.of(kind))
                .collect(java.util.stream.Collectors.toSet());
    }
}

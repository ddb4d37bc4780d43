package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.SourceTree.SourceFile;

/** N12: detention is never a threat in words (D20; Code of Practice): on no page, at no door, in no template. */
class NeverN12Test {
    private static final Pattern THREAT = Pattern.compile(
            "(will|could|may|might|would) be (sectioned|detained|held (here|back)|stopped by police)"
                    + "|if (you|she) (leaves?|goes?|tr(y|ies) to (leave|go))[^.]{0,60}"
                    + "(section|detain|hold (you|her)|police|lock)"
                    + "|\\b(or else|otherwise) (we|staff) (will|must|have to) (hold|detain|section|lock)"
                    + "|not allowed to leave|permission to leave the ward|you cannot leave",
            Pattern.CASE_INSENSITIVE);

    @Test
    void no_sentence_of_the_product_threatens_with_detention() {
        SourceTree tree = SourceTree.aroundHere();
        List<SourceFile> words = Stream.of("src/main/jte", "src/main/java", "config", "device-simulator/src/main")
                .flatMap(folder -> tree.under(folder).stream())
                .toList();

        assertThat(words).hasSizeGreaterThan(300);
        assertThat(words.stream().flatMap(file -> file.breaches(THREAT, "never a threat")))
                .isEmpty();
    }

    @Test
    void the_rule_would_hear_one() {
        for (String threat : List.of(
                "If you leave you may be sectioned.",
                "She could be detained",
                "Ask for permission to leave the ward",
                "if she tries to leave, staff will detain her")) {
            assertThat(THREAT.matcher(threat).find()).as(threat).isTrue();
        }
    }
}

package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.SourceTree.SourceFile;

/**
 * N4: no risk score, and no level that anybody but a person proposed (D110). What proposes a level is {@code
 * assessment.Proposal}; only the form and the API where a named person fills one in may make one.
 */
class NeverN4Test {
    private static final SourceTree TREE = SourceTree.aroundHere();
    private static final Pattern SCORE = Pattern.compile(
            "risk[ _-]?(score|level|rating|index)|(suggest|recommend|predict)(ed|s)?[ _-]?(a |the )?level",
            Pattern.CASE_INSENSITIVE);

    @Test
    void no_field_page_file_or_sentence_of_the_product_scores_a_risk_or_suggests_a_level() {
        List<SourceFile> product = Stream.of("src/main", "src/contract", "config", "device-simulator/src/main")
                .flatMap(folder -> TREE.under(folder).stream())
                .filter(file -> !file.path().contains("/vendor/"))
                .toList();

        assertThat(product).hasSizeGreaterThan(300);
        assertThat(product.stream().flatMap(file -> file.breaches(SCORE, "never a score, never a suggested level")))
                .isEmpty();
    }

    @Test
    void only_what_reads_a_persons_own_words_makes_a_proposal_of_a_level() {
        assertThat(TREE.under("src/main/java").stream()
                        .filter(file -> file.lines().contains("import org.onthelatch.assessment.Proposal;")
                                || file.folder().endsWith("/assessment"))
                        .filter(file -> file.lines().stream().anyMatch(line -> line.contains("new Proposal(")))
                        .map(SourceFile::folder)
                        .distinct())
                .containsExactly("src/main/java/org/onthelatch/web/assess");
    }
}

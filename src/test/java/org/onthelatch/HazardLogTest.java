package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.SourceTree.SourceFile;

/** A control that the hazard log calls tested is tested by something that exists (D83). */
class HazardLogTest {
    private static final Pattern TEST = Pattern.compile("\\b[A-Z]\\w*Test\\b");

    private static final SourceTree TREE = SourceTree.aroundHere();

    @Test
    void every_test_that_the_hazard_log_names_exists() {
        Set<String> classes = TREE.java().stream().map(SourceFile::name).collect(Collectors.toSet());

        assertThat(named()).isNotEmpty().isSubsetOf(classes);
    }

    private static Set<String> named() {
        return TREE.under("src/docs/safety").stream()
                .filter(file -> file.name().equals("hazard-log"))
                .flatMap(file -> file.lines().stream())
                .flatMap(HazardLogTest::testsIn)
                .collect(Collectors.toSet());
    }

    private static Stream<String> testsIn(String line) {
        return TEST.matcher(line).results().map(MatchResult::group);
    }
}

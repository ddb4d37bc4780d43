package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onthelatch.SourceTree.SourceFile;

/** The sixteen promises by which people will judge the product each have a test of their own, and none is switched off (D109). */
class NeversTest {
    private static final Pattern A_TEST = Pattern.compile("@(Test|Property|ParameterizedTest|TestFactory)\\b");
    private static final Pattern SWITCHED_OFF =
            Pattern.compile("@(Disabled|Ignore|Enabled|Tag)|\\bassume[A-Z(]|Assumptions");
    private static final List<SourceFile> TESTS = SourceTree.aroundHere().under("src/test/java");

    @Test
    void each_of_the_sixteen_has_its_test() {
        assertThat(IntStream.rangeClosed(1, 16).mapToObj("NeverN%dTest"::formatted))
                .allSatisfy(name -> assertThat(TESTS.stream()
                                .filter(file -> file.name().equals(name))
                                .filter(file -> has(file, A_TEST)))
                        .as(name)
                        .isNotEmpty());
    }

    @Test
    void none_is_switched_off_or_left_to_circumstances() {
        assertThat(TESTS.stream()
                        .filter(file -> file.name().startsWith("NeverN"))
                        .flatMap(file -> file.breaches(SWITCHED_OFF, "a promise is tested always")))
                .isEmpty();
    }

    private static boolean has(SourceFile file, Pattern pattern) {
        return file.lines().stream().anyMatch(line -> pattern.matcher(line).find());
    }
}

package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.SourceTree.SourceFile;

/** The words that the product never says to anybody (D20, D103): on pages, at doors, in files that a ward prints. */
class WordsTest {
    private static final Pattern BANNED = Pattern.compile(
            "\\b(abscon\\w+|escap\\w+|parole\\w*|inmate\\w*|privilege\\w*|(non-)?complian\\w+|security( level)?|secure unit"
                    + "|denied|violat\\w+|misbehav\\w+|punish\\w*|earn(s|ed|ing)?|attention[- ]seeking|buzzer"
                    + "|risk (score|level|rating))\\b",
            Pattern.CASE_INSENSITIVE);
    /** AWOL is a term of section 18 and stands only where a form is quoted. */
    private static final Pattern AWOL = Pattern.compile("\\bAWOL\\b");

    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern NOT_SAID = Pattern.compile("<[^>]*>|<%--.*?--%>|^@(import|param).*|https?://\\S+");

    @Test
    void no_page_no_sentence_and_no_door_says_one_of_them_D20_D103() {
        List<String> said = said().toList();

        assertThat(said).as("what was looked through").hasSizeGreaterThan(10_000);
        assertThat(said.stream().filter(WordsTest::isBanned)).isEmpty();
    }

    @Test
    void the_rule_would_hear_them() {
        for (String banned : List.of(
                "She absconded from the garden.",
                "Access denied",
                "Her privileges were reduced",
                "Security level 3",
                "He has earned more leave",
                "She was AWOL since 4pm")) {
            assertThat(isBanned(banned)).as(banned).isTrue();
        }
        assertThat(isBanned("Content-Security-Policy")).isFalse();
        assertThat(isBanned("She learned to cook")).isFalse();
    }

    private static boolean isBanned(String text) {
        return (BANNED.matcher(text).find() && !text.contains("Content-Security-Policy"))
                || AWOL.matcher(text).find();
    }

    /** Everything that somebody may read: text of templates, strings of the code, sentences and settings. */
    private static Stream<String> said() {
        SourceTree tree = SourceTree.aroundHere();
        Stream<String> files = Stream.of("src/main/jte", "src/main/resources/org", "config")
                .flatMap(folder -> lines(tree, folder))
                .map(line -> NOT_SAID.matcher(line).replaceAll(" "));
        Stream<String> code = Stream.of("src/main/java", "device-simulator/src/main/java")
                .flatMap(folder -> lines(tree, folder))
                .flatMap(line -> STRING.matcher(line).results().map(found -> found.group(1)));
        return Stream.concat(files, code);
    }

    private static Stream<String> lines(SourceTree tree, String folder) {
        return tree.under(folder).stream().map(SourceFile::lines).flatMap(List::stream);
    }
}

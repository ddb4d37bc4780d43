package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onthelatch.SourceTree.SourceFile;

/** All that staff read on a page stands in one folder of files, where it can be looked through and translated (ADR 80). */
class PageWordsTest {
    private static final Pattern KEY = Pattern.compile("[a-z]\\w*\\.[\\w.]+");
    private static final Pattern VALUE = Pattern.compile("%(?:(\\d+)\\$)?[-0,.\\d]*[a-zA-Z]");
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]++|\\\\.)*+)\"");

    private static final Pattern READ_OUT = Pattern.compile("(?:aria-label|alt|title|placeholder)=\"([^\"]*)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]*>|&\\w+;");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");
    /** A sentence, a label or a part of one; names of classes have hyphens, keys and paths no spaces. */
    private static final Pattern WORDS =
            Pattern.compile("^[A-Z][a-z]+( .*)?$|(^|[ >])[A-Za-z]+[,.]? [A-Za-z]+([ .,?]|$)");

    /** What speaks to programs: the contract has its words, not the pages. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("(Api|Json\\w*|Csv\\w*|Columns|package-info)\\.java$");
    /** What only a developer sees, and what is no code. */
    private static final Pattern NOT_SAID =
            Pattern.compile("(?m)^\\s*(/?\\*|//).*$|//.*$|@\\w+\\(\"[^\"]*\"|\\w*Exception\\((?s:.*?);");

    private final SourceTree tree = SourceTree.aroundHere();

    @Test
    void every_sentence_that_is_asked_for_is_there_and_every_one_that_is_there_is_asked_for() {
        Set<String> there = PageSentences.in(tree).keySet();
        Set<String> parts = there.stream().map(PageWordsTest::part).collect(Collectors.toSet());
        List<String> asked = sources()
                .flatMap(PageWordsTest::stringsOf)
                .filter(text -> KEY.matcher(text).matches() && parts.contains(part(text)))
                .distinct()
                .toList();

        assertThat(asked).isNotEmpty();
        assertThat(asked.stream().filter(key -> there.stream().noneMatch(sentence -> isSaidBy(key, sentence))))
                .as("asked for and not there")
                .isEmpty();
        assertThat(there.stream().filter(sentence -> asked.stream().noneMatch(key -> isSaidBy(key, sentence))))
                .as("there and never asked for")
                .isEmpty();
    }

    /** A value that is missing would be found by whoever opens the page. */
    @Test
    void every_sentence_is_given_the_values_that_it_names() {
        Map<String, String> sentences = PageSentences.in(tree);
        Stream<String> wrong = sources()
                .flatMap(SayCalls::in)
                .flatMap(call -> call.keys()
                        .filter(sentences::containsKey)
                        .filter(key -> named(sentences.getOrDefault(key, "")) > call.values()
                                || (call.keys().count() == 1 && named(sentences.getOrDefault(key, "")) < call.values()))
                        .map(key -> "%s names %d values and is given %d"
                                .formatted(key, named(sentences.getOrDefault(key, "")), call.values())));

        assertThat(wrong).isEmpty();
    }

    /** How many values a sentence names, by their order or by their number. */
    private static int named(String sentence) {
        int inOrder = 0;
        int highest = 0;
        for (MatchResult value :
                VALUE.matcher(sentence.replace("%%", "")).results().toList()) {
            if (value.group(1) == null) {
                inOrder++;
            } else {
                highest = Math.max(highest, Integer.parseInt(value.group(1)));
            }
        }
        return Math.max(inOrder, highest);
    }

    @Test
    void no_template_has_words_of_its_own() {
        List<String> words = inTemplates();

        assertThat(words).as(String.join("\n", words)).isEmpty();
    }

    List<String> inTemplates() {
        return tree.under("src/main/jte").stream()
                .flatMap(file -> words(file).map(word -> file.path() + ": " + word))
                .toList();
    }

    @Test
    void no_code_of_pages_has_words_of_its_own() {
        List<String> words = inCode();

        assertThat(words).as(String.join("\n", words)).isEmpty();
    }

    List<String> inCode() {
        return tree.under("src/main/java/org/onthelatch/web").stream()
                .filter(file -> !FOR_PROGRAMS.matcher(file.path()).find())
                .flatMap(file -> STRING.matcher(NOT_SAID.matcher(String.join("\n", file.lines()))
                                .replaceAll(""))
                        .results()
                        .map(found -> found.group(1))
                        .filter(text -> WORDS.matcher(text).find())
                        .filter(text -> !NotOnPages.has(text))
                        .map(text -> file.path() + ": " + text))
                .toList();
    }

    private static Stream<String> words(SourceFile file) {
        TemplateText.Parts parts = TemplateText.of(String.join("\n", file.lines()));
        Stream<String> readOut = READ_OUT.matcher(parts.printed()).results().map(found -> found.group(1));
        Stream<String> shown =
                TAG.matcher(parts.printed()).replaceAll("\n").lines().map(String::strip);
        return Stream.concat(
                Stream.concat(readOut, shown)
                        .filter(text -> LETTERS.matcher(text).find()),
                parts.strings().stream()
                        .filter(text -> WORDS.matcher(text).find())
                        .filter(text -> !NotOnPages.has(text)));
    }

    /** As it stands, as one of two of a number, or with its end worked out from what the code knows. */
    private static boolean isSaidBy(String key, String sentence) {
        return key.equals(sentence)
                || sentence.equals(key + ".one")
                || sentence.equals(key + ".many")
                || (key.endsWith(".") && sentence.startsWith(key));
    }

    private static String part(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    /** A template's own, so that those within an attribute in double quotes are found. */
    private static Stream<String> stringsOf(String source) {
        return source.startsWith("@")
                ? TemplateText.of(source).strings().stream()
                : STRING.matcher(source).results().map(found -> found.group(1));
    }

    /** The text of each template and each class that asks for sentences. */
    private Stream<String> sources() {
        return Stream.of("src/main/jte", "src/main/java/org/onthelatch/web")
                .flatMap(folder -> tree.under(folder).stream())
                .map(file -> String.join("\n", file.lines()))
                .filter(text -> text.contains("web.words.Say"));
    }
}

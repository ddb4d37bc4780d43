package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A kind of anything that the code knows has its sentence wherever pages say one by its name (ADR 80). */
class KindWordsTest {
    private static final Pattern BY_NAME =
            Pattern.compile("\"([a-z]\\w*\\.(?:\\w+\\.)*)\"\\s*\\+\\s*[\\w.()]*\\bname\\(\\)");
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_0-9]*");

    /** Kinds of which the page says nothing, or something that is worked out. */
    private static final Map<String, Set<String>> WITHOUT = Map.of(
            "call.called.", Set.of("STAFF"),
            "departure.what.", Set.of("POWER"),
            "fob.written.is.", Set.of("NOT_FOR_WRITING"),
            "fob.written.tag.", Set.of("NOT_FOR_WRITING"),
            "page.section.", Set.of("NONE"));

    /** Sentences of several enums, or of kinds that are no enum: each has a test of its own in its room. */
    private static final Set<String> NO_ENUM =
            Set.of("alarm.of.", "event.outcome.", "fob.is.", "leaveform.answer.", "token.permission.");

    private final SourceTree tree = SourceTree.aroundHere();

    @Test
    void every_constant_of_an_enum_has_its_sentence() {
        Set<String> keys = PageSentences.in(tree).keySet();
        Set<Set<String>> enums = enums();
        List<String> prefixes = Stream.of("src/main/jte", "src/main/java/org/onthelatch/web")
                .flatMap(folder -> tree.under(folder).stream())
                .map(file -> String.join("\n", file.lines()))
                .filter(text -> text.contains("web.words.Say"))
                .flatMap(text -> BY_NAME.matcher(text).results().map(found -> found.group(1)))
                .distinct()
                .filter(prefix -> !NO_ENUM.contains(prefix))
                .toList();

        assertThat(prefixes).hasSizeGreaterThan(30);
        assertThat(prefixes.stream().filter(prefix -> !enums.contains(kinds(prefix, keys))))
                .as("sentences that are those of no whole enum")
                .isEmpty();
    }

    private static Set<String> kinds(String prefix, Set<String> keys) {
        Set<String> kinds = new HashSet<>(WITHOUT.getOrDefault(prefix, Set.of()));
        keys.stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()).replaceFirst("\\..*", ""))
                .filter(kind -> KIND.matcher(kind).matches())
                .forEach(kinds::add);
        return kinds;
    }

    private static Set<Set<String>> enums() {
        return new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/test-classes/"))
                        .importPackages("org.onthelatch")
                        .stream()
                        .filter(JavaClass::isEnum)
                        .map(KindWordsTest::constants)
                        .collect(Collectors.toSet());
    }

    private static Set<String> constants(JavaClass kind) {
        return kind.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && field.getRawType().equals(kind))
                .map(JavaField::getName)
                .collect(Collectors.toSet());
    }
}

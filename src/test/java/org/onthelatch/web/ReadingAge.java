package org.onthelatch.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** About how old somebody is at school who reads a text with ease: five years more than its Flesch-Kincaid grade. */
final class ReadingAge {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private ReadingAge() {}

    /** Of all sentences of a file; what stands for a name or a date counts as a short word. */
    static double of(Properties sentences) {
        List<String> texts = sentences.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("word.") && !key.startsWith("part."))
                .map(sentences::getProperty)
                .map(text -> text.replaceAll("%\\S+", "it"))
                .toList();
        return of(texts);
    }

    static double of(String text) {
        return of(List.of(text));
    }

    private static double of(Collection<String> texts) {
        List<String> parts = texts.stream()
                .flatMap(text -> List.of(text.split("(?<=[.:?]) ")).stream())
                .toList();
        List<String> words = parts.stream()
                .flatMap(part -> List.of(part.split("[^\\p{L}']+")).stream())
                .filter(word -> !word.isEmpty())
                .toList();
        int syllables = words.stream().collect(Collectors.summingInt(ReadingAge::syllables));
        double grade = 0.39 * words.size() / parts.size() + 11.8 * syllables / words.size() - 15.59;
        return grade + 5;
    }

    private static int syllables(String word) {
        String small = word.toLowerCase(Locale.ROOT).replaceAll("(?<=[^aeiouyl])e$", "");
        return (int) Math.max(1, VOWELS.matcher(small).results().count());
    }
}

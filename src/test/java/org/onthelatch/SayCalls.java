package org.onthelatch;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a sentence is asked for with its whole key at hand: how many values it is given. */
record SayCalls(String key, boolean counted, int values) {
    private static final Pattern CALL =
            Pattern.compile("\\b(say|marked|counted)\\(\\s*\"([a-z][\\w.]*\\w)\"\\s*(?=[,)])");

    /** @param source of a template or a class; a number that {@code counted} asks for is a value like another */
    static Stream<SayCalls> in(String source) {
        return CALL.matcher(source)
                .results()
                .map(call -> new SayCalls(call.group(2), call.group(1).equals("counted"), values(source, call.end())));
    }

    /** What it says: one sentence, or one of two by a number. */
    Stream<String> keys() {
        return counted ? Stream.of(key + ".one", key + ".many") : Stream.of(key);
    }

    private static int values(String source, int from) {
        int depth = 0;
        int values = 0;
        boolean quoted = false;
        for (int at = from; at < source.length(); at++) {
            char c = source.charAt(at);
            if (quoted) {
                at += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '(' || c == '{' || c == '[') {
                depth++;
            } else if (depth == 0 && c == ')') {
                return values;
            } else if (c == ')' || c == '}' || c == ']') {
                depth--;
            } else if (c == ',' && depth == 0) {
                values++;
            }
        }
        throw new IllegalArgumentException("a call has no end after " + source.substring(from));
    }
}

package org.onthelatch.yaml;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file with the line it stands on. */
sealed interface Node {
    int line();

    /** What it is, for an error message. */
    String came();

    /** A single value, as it was written. */
    record Text(String text, int line) implements Node {
        @Override
        public String came() {
            return text;
        }
    }

    /** A list. */
    record Items(List<Node> items, int line) implements Node {
        @Override
        public String came() {
            return "a list";
        }
    }

    /** Keys with what they hold, in the order of the file. */
    record Fields(Map<String, Node> fields, Map<String, Integer> keyLines, int line) implements Node {
        @Override
        public String came() {
            return "keys and values";
        }

        int lineOf(String key) {
            return keyLines.getOrDefault(key, line);
        }
    }
}

package org.onthelatch.web.my;

import java.util.List;

/**
 * One thing that she is told.
 *
 * @param said words that somebody said or wrote, whole
 * @param lines what follows, a sentence each
 */
public record Told(String heading, List<String> said, List<String> lines) {
    public Told {
        said = List.copyOf(said);
        lines = List.copyOf(lines);
    }

    static Told of(String heading, List<String> lines) {
        return new Told(heading, List.of(), lines);
    }
}

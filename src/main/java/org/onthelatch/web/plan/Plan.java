package org.onthelatch.web.plan;

import java.util.List;

/**
 * A person's access plan as it is printed: her own words first, then what she may do, why, until when, and what she can do if she
 * disagrees (D43, D45).
 *
 * @param language of its sentences, such as "en"
 * @param version of the assessment that it speaks of; 0 before the first
 */
public record Plan(String title, String name, String asAt, String language, int version, List<Part> parts) {
    public Plan {
        parts = List.copyOf(parts);
    }

    /**
     * One thing that it says.
     *
     * @param picture the name of a drawing that stands beside it in easy read
     * @param quoted whether the lines are her own words
     */
    public record Part(String picture, String heading, boolean quoted, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }

        public List<String> texts() {
            return lines.stream().map(Line::text).toList();
        }
    }

    /**
     * One point.
     *
     * @param picture the name of a drawing that shows the same in easy read
     */
    public record Line(String picture, String text) {}
}

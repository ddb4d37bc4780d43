package org.onthelatch.ward;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What changed between two registers, change by change, for the audit log. */
public final class RegisterDifference {

    /** One change, with its sentence. */
    public sealed interface Change {
        /** What it is about, such as "door HD03". */
        String subject();

        String sentence();
    }

    /** Something new. */
    public record Added(String subject) implements Change {
        @Override
        public String sentence() {
            return subject + " added";
        }
    }

    /** Something that is no longer there. */
    public record Removed(String subject) implements Change {
        @Override
        public String sentence() {
            return subject + " removed";
        }
    }

    /** One property of something, before and after, in words. */
    public record Changed(String subject, String property, String before, String after) implements Change {
        @Override
        public String sentence() {
            return "%s: %s changed from %s to %s".formatted(subject, property, before, after);
        }
    }

    private RegisterDifference() {}

    /** In the order of {@code after}, with what was removed at the end; empty if nothing changed. */
    public static List<Change> between(Register before, Register after) {
        Map<String, Map<String, String>> old = RegisterInWords.of(before);
        Map<String, Map<String, String>> now = RegisterInWords.of(after);
        Set<String> subjects = new LinkedHashSet<>(now.keySet());
        subjects.addAll(old.keySet());
        List<Change> changes = new ArrayList<>();
        for (String subject : subjects) {
            changes.addAll(
                    changes(subject, Optional.ofNullable(old.get(subject)), Optional.ofNullable(now.get(subject))));
        }
        return changes;
    }

    private static List<Change> changes(
            String subject, Optional<Map<String, String>> before, Optional<Map<String, String>> after) {
        if (before.isEmpty()) {
            return List.of(new Added(subject));
        }
        if (after.isEmpty()) {
            return List.of(new Removed(subject));
        }
        List<Change> changes = new ArrayList<>();
        after.get().forEach((property, value) -> {
            String was = before.get().getOrDefault(property, "nothing");
            if (!was.equals(value)) {
                changes.add(new Changed(subject, property, was, value));
            }
        });
        return changes;
    }
}

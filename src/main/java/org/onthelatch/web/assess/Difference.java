package org.onthelatch.web.assess;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.WindowWords;

/** What somebody else recorded in the meantime beside what was to be recorded, field by field (D50). */
public record Difference(Assessment theirs, List<Line> lines) {
    public record Line(String field, String words, String theirs, String yours) {}

    /** Keeps the fields that differ. */
    static Difference of(Assessment theirs, Proposal yours, LevelWords levels, NhsDates dates, Directory directory) {
        WindowWords windows = new WindowWords(dates);
        List<Line> lines = new ArrayList<>();
        add(lines, "level", "Access level", levels.name(theirs.level()), levels.name(yours.level()));
        add(
                lines,
                "times.wardExit",
                "Times for the ward door",
                windows.all(theirs.times().wardExit()),
                windows.all(yours.times().wardExit()));
        add(
                lines,
                "times.site",
                "Times off site",
                windows.all(theirs.times().site()),
                windows.all(yours.times().site()));
        add(
                lines,
                "companions",
                "Companions",
                companions(theirs.companions(), directory),
                companions(yours.companions(), directory));
        add(
                lines,
                "herWords",
                "Her own words",
                theirs.reasons().herWords(),
                yours.reasons().herWords());
        add(
                lines,
                "rationale",
                "Why this level",
                theirs.reasons().rationale(),
                yours.reasons().rationale());
        add(
                lines,
                "evidence",
                "Recent evidence",
                theirs.reasons().evidence(),
                yours.reasons().evidence());
        add(
                lines,
                "alternatives",
                "Freer options considered",
                theirs.reasons().alternatives(),
                yours.reasons().alternatives());
        add(
                lines,
                "nextStep",
                "What would loosen it",
                theirs.reasons().nextStep(),
                yours.reasons().nextStep());
        add(
                lines,
                "legalBasis",
                "Legal power",
                theirs.reasons().legalBasis(),
                yours.reasons().legalBasis());
        add(
                lines,
                "reviewDueAt",
                "Review due",
                dates.lastDay(theirs.reviewDueAt()),
                dates.lastDay(yours.reviewDueAt()));
        return new Difference(theirs, lines);
    }

    private static void add(List<Line> lines, String field, String words, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            lines.add(new Line(field, words, theirs, yours));
        }
    }

    private static String companions(java.util.Set<org.onthelatch.person.VisitorId> companions, Directory directory) {
        return companions.isEmpty()
                ? "staff"
                : "staff, "
                        + String.join(
                                ", ",
                                companions.stream()
                                        .map(directory::name)
                                        .sorted()
                                        .toList());
    }
}

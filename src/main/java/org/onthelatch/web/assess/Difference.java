package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

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
        add(lines, "level", levels.name(theirs.level()), levels.name(yours.level()));
        add(
                lines,
                "times.wardExit",
                windows.all(theirs.times().wardExit()),
                windows.all(yours.times().wardExit()));
        add(
                lines,
                "times.site",
                windows.all(theirs.times().site()),
                windows.all(yours.times().site()));
        add(lines, "companions", companions(theirs.companions(), directory), companions(yours.companions(), directory));
        add(lines, "herWords", theirs.reasons().herWords(), yours.reasons().herWords());
        add(lines, "rationale", theirs.reasons().rationale(), yours.reasons().rationale());
        add(lines, "evidence", theirs.reasons().evidence(), yours.reasons().evidence());
        add(
                lines,
                "alternatives",
                theirs.reasons().alternatives(),
                yours.reasons().alternatives());
        add(lines, "nextStep", theirs.reasons().nextStep(), yours.reasons().nextStep());
        add(lines, "legalBasis", theirs.reasons().legalBasis(), yours.reasons().legalBasis());
        add(lines, "reviewDueAt", dates.lastDay(theirs.reviewDueAt()), dates.lastDay(yours.reviewDueAt()));
        return new Difference(theirs, lines);
    }

    private static void add(List<Line> lines, String field, String theirs, String yours) {
        if (!theirs.equals(yours)) {
            lines.add(new Line(field, say("assess.differs." + field), theirs, yours));
        }
    }

    private static String companions(java.util.Set<org.onthelatch.person.VisitorId> companions, Directory directory) {
        List<String> names = companions.stream().map(directory::name).sorted().toList();
        return names.isEmpty()
                ? say("assess.differs.staff")
                : say("assess.differs.staff.named", String.join(", ", names));
    }
}

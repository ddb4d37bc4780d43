package org.onthelatch.web.assess;

import java.time.Duration;
import java.util.List;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Ladder;
import org.onthelatch.assessment.Level;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.Resident;
import org.onthelatch.person.Visitor;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.WindowWords;

/**
 * The form for one person.
 *
 * @param latest the assessment that it is based on: one or none
 * @param conflict what somebody else recorded meanwhile: one or none
 */
public record AssessView(
        Resident resident,
        LegalStatus status,
        FilledForm form,
        List<FormError> errors,
        List<Assessment> latest,
        List<Difference> conflict,
        List<Visitor> visitors,
        Ladder ladder)
        implements WithErrors {
    public AssessView {
        errors = List.copyOf(errors);
    }

    /** Agreed times for certain dates, in words; they are not taken over. */
    public List<String> datedTimes(NhsDates dates) {
        WindowWords words = new WindowWords(dates);
        return latest.stream()
                .flatMap(before -> FilledForm.dated(before).stream())
                .map(words::one)
                .toList();
    }

    /** What she or staff wrote last time about a question, to be seen beside it and not to be copied (D48); "" for nothing. */
    public String before(String question) {
        return latest.stream()
                .filter(before -> !before.provisional())
                .map(Assessment::reasons)
                .map(reasons -> switch (question) {
                    case "herWords" -> reasons.herWords();
                    case "rationale" -> reasons.rationale();
                    case "evidence" -> reasons.evidence();
                    case "alternatives" -> reasons.alternatives();
                    case "nextStep" -> reasons.nextStep();
                    default -> "";
                })
                .findFirst()
                .orElse("");
    }

    /** The day of those words; "" for none. */
    public String beforeOn(NhsDates dates) {
        return latest.stream()
                .map(before -> dates.date(before.decidedAt()))
                .findFirst()
                .orElse("");
    }

    /** How long a review may wait by policy: "L2 28 days, L3 14 days". */
    public String longestReviews() {
        return String.join(", ", levels().stream().map(this::longestReview).toList());
    }

    private String longestReview(Level level) {
        boolean same = latest.stream().anyMatch(before -> before.level() == level);
        Ladder.Rung rung = ladder.rung(level);
        Duration longest = same ? rung.review() : rung.firstReview();
        return longest.toDays() < 4
                ? "%s %d hours".formatted(level, longest.toHours())
                : "%s %d days".formatted(level, longest.toDays());
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    /** The questions about reasons, in the order in which they are asked: her own words first (D43). */
    public List<Question> questions() {
        return List.of(
                new Question(
                        "herWords",
                        "What does she say about it?",
                        "Her own words, as she said them. If she gave none: declined, or not able, and why."),
                new Question("rationale", "Why this level for her?", "She may read this. Write it so that she can."),
                new Question(
                        "evidence",
                        "What recent evidence does it rest on?",
                        "What happened, and when. Also what went well."),
                new Question("alternatives", "Which freer options were considered, and why not?", ""),
                new Question("nextStep", "What would let the level loosen?", "One concrete next step."),
                new Question(
                        "legalBasis",
                        "Which legal power is relied on?",
                        "For example: Section 3, papers of 2 November 2026."));
    }

    public record Question(String name, String label, String hint) {}
}

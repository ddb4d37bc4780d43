package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

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
                ? say("assess.review.usual.hours", level, longest.toHours())
                : say("assess.review.usual.days", level, longest.toDays());
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    /** The questions about reasons, in the order in which they are asked: her own words first (D43). */
    public List<Question> questions() {
        return List.of(
                new Question("herWords", say("assess.herWords"), say("assess.herWords.hint")),
                new Question("rationale", say("assess.rationale"), say("assess.rationale.hint")),
                new Question("evidence", say("assess.evidence"), say("assess.evidence.hint")),
                new Question("alternatives", say("assess.alternatives"), ""),
                new Question("nextStep", say("assess.nextStep"), say("assess.nextStep.hint")),
                new Question("legalBasis", say("assess.legalBasis"), say("assess.legalBasis.hint")));
    }

    public record Question(String name, String label, String hint) {}
}

package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.Reasons;
import org.onthelatch.measure.SameWords;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.person.PersonWords;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.ReviewWords;
import org.onthelatch.web.words.WindowWords;

/**
 * One answer as it is checked before it is saved.
 *
 * @param same that it stands word for word in an earlier assessment of hers (D48); "" for no
 */
public record Checked(String question, String answer, String same) {

    /** All of them, her own words first (D43). */
    static List<Checked> all(
            Proposal proposal,
            ResidentAccess access,
            boolean led,
            LevelWords levels,
            NhsDates dates,
            Directory directory) {
        List<Assessment> before = access.levels().assessments();
        WindowWords windows = new WindowWords(dates);
        Reasons reasons = proposal.reasons();
        List<Checked> answers = new ArrayList<>();
        answers.add(words("herWords", reasons.herWords(), before, Reasons::herWords, dates));
        answers.add(plain("level", levels.name(proposal.level())));
        answers.add(words("rationale", reasons.rationale(), before, Reasons::rationale, dates));
        answers.add(words("evidence", reasons.evidence(), before, Reasons::evidence, dates));
        answers.add(words("alternatives", reasons.alternatives(), before, Reasons::alternatives, dates));
        answers.add(words("nextStep", reasons.nextStep(), before, Reasons::nextStep, dates));
        answers.add(plain("legalBasis", reasons.legalBasis()));
        if (!proposal.times().wardExit().isEmpty()) {
            answers.add(plain("ward", windows.all(proposal.times().wardExit())));
        }
        if (!proposal.times().site().isEmpty()) {
            answers.add(plain("site", windows.all(proposal.times().site())));
        }
        answers.add(plain("company", companions(proposal, directory)));
        proposal.variations().forEach(own -> answers.add(plain("different", PersonWords.variation(own))));
        answers.add(plain("present", present(proposal, led)));
        answers.add(plain("review", new ReviewWords(dates).due(proposal.reviewDueAt())));
        return answers;
    }

    private static String present(Proposal proposal, boolean led) {
        if (!proposal.personPresent()) {
            return say("assess.check.present.no");
        }
        return say(led ? "assess.check.present.led" : "assess.check.present.yes");
    }

    private static String companions(Proposal proposal, Directory directory) {
        List<String> names =
                proposal.companions().stream().map(directory::name).sorted().toList();
        return names.isEmpty()
                ? say("assess.check.company.staff")
                : say("assess.check.company.named", Pages.list(names));
    }

    private static Checked plain(String question, String answer) {
        return new Checked(say("assess.check.asked." + question), answer, "");
    }

    private static Checked words(
            String question,
            String answer,
            List<Assessment> before,
            java.util.function.Function<Reasons, String> which,
            NhsDates dates) {
        String same = before.stream()
                .filter(earlier -> SameWords.isSame(which.apply(earlier.reasons()), answer))
                .reduce((earlier, later) -> later)
                .map(earlier -> say("assess.check.same.as", dates.date(earlier.decidedAt()), earlier.version()))
                .orElse("");
        return new Checked(say("assess.check.asked." + question), answer, same);
    }

    public boolean isSame() {
        return !same.isEmpty();
    }
}

package org.onthelatch.web.advocate;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import org.onthelatch.assessment.Assessment;
import org.onthelatch.review.Participation;
import org.onthelatch.review.Request;
import org.onthelatch.review.ReviewState;
import org.onthelatch.web.person.PersonWords;
import org.onthelatch.web.request.RequestWords;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;

/** What an advocate reads, in words. */
public record AdvocateWords(RequestWords requests, PersonWords person, LevelWords levels) {

    private NhsDates dates() {
        return requests.dates();
    }

    public String review(AdvocateView view) {
        return view.record().review().stream()
                .findFirst()
                .map(this::words)
                .orElseGet(() -> say("advocate.review.none"));
    }

    private String words(ReviewState state) {
        String day = dates().date(state.dueOn());
        return state instanceof ReviewState.Overdue late
                ? counted("advocate.review.late", late.daysLate(), day)
                : say("advocate.review.due", day);
    }

    /** In the words that she is told it. */
    public String level(Assessment assessment) {
        return levels.toHer(assessment.level());
    }

    public String decided(Assessment assessment) {
        return say(
                "advocate.decided",
                requests.directory().name(assessment.decidedBy()),
                dates().dateTime(assessment.decidedAt()));
    }

    public String part(Participation part) {
        String key = part.words().isBlank() ? "advocate.part" : "advocate.part.said";
        return say(
                key,
                part.kind().words(),
                dates().dateTime(part.at()),
                part.words(),
                part.whose().words());
    }

    public String waits(AdvocateView view) {
        long open = view.requests().stream().filter(Request::isOpen).count();
        return open == 0 ? say("advocate.waits.none") : counted("advocate.waits", open);
    }
}

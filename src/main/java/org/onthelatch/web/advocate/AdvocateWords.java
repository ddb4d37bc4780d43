package org.onthelatch.web.advocate;

import org.onthelatch.assessment.Assessment;
import org.onthelatch.review.Participation;
import org.onthelatch.review.Request;
import org.onthelatch.review.ReviewState;
import org.onthelatch.web.person.PersonWords;
import org.onthelatch.web.request.RequestWords;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** What an advocate reads, in words. */
public record AdvocateWords(RequestWords requests, PersonWords person, LevelWords levels) {

    private NhsDates dates() {
        return requests.dates();
    }

    public String review(AdvocateView view) {
        return view.record().review().stream()
                .findFirst()
                .map(this::words)
                .orElse("Nobody has assessed her yet, so no review is due. Ask when this will be.");
    }

    private String words(ReviewState state) {
        String day = dates().date(state.dueOn());
        return state instanceof ReviewState.Overdue late
                ? "Her review was due by %s and is late by %s. Her level stays as it is until somebody decides."
                        .formatted(day, Spans.count(late.daysLate(), "day"))
                : "Her review is due by %s.".formatted(day);
    }

    /** In the words that she is told it. */
    public String level(Assessment assessment) {
        return levels.toHer(assessment.level());
    }

    public String decided(Assessment assessment) {
        return "%s decided it on %s."
                .formatted(requests.directory().name(assessment.decidedBy()), dates().dateTime(assessment.decidedAt()));
    }

    public String part(Participation part) {
        String said = part.words().isBlank()
                ? ""
                : " “%s” (%s)".formatted(part.words(), part.whose().words());
        return "%s, %s.%s".formatted(part.kind().words(), dates().dateTime(part.at()), said);
    }

    public String waits(AdvocateView view) {
        long open = view.requests().stream().filter(Request::isOpen).count();
        return open == 0
                ? "Nothing asked for waits for an answer."
                : "%s for an answer.".formatted(open == 1 ? "1 request waits" : open + " requests wait");
    }
}

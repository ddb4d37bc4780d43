package org.onthelatch.web.my;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.review.Request;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.review.RequestStep;
import org.onthelatch.review.RequestStep.Answered;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Sentences;

/** How a request of hers goes, as it is told to her (D44, D104). */
record AnswerWords(Sentences text, NhsDates dates, Directory directory, Instant now) {

    Told told(Request request) {
        List<String> lines = new ArrayList<>();
        if (request.isOpen()) {
            lines.add(text.say(
                    "request.decides",
                    directory.name(request.asked().decides()),
                    dates.dateTime(request.asked().answerBy())));
        }
        if (request.isLate(now)) {
            lines.add(text.say("request.late"));
        }
        request.later().forEach(entry -> lines.addAll(lines(entry)));
        String from = text.say(
                "request." + request.asked().from().name(),
                dates.dateTime(request.asked().askedAt()));
        return new Told(from, List.of(request.asked().words()), lines);
    }

    private List<String> lines(RequestEntry entry) {
        String when = dates.dateTime(entry.at());
        if (entry.step() instanceof RequestStep.Told told) {
            return List.of(text.say("request.told", when, directory.name(told.by()), told.words()));
        }
        if (entry.step() instanceof Answered answered) {
            List<String> lines = new ArrayList<>();
            lines.add(text.say("answer." + answered.decision().name()));
            lines.add(text.say("answer.why", answered.reason()));
            lines.add(text.say("answer.who", directory.name(answered.by()), dates.dateTime(answered.toldAt())));
            lines.add(text.say("answer.next." + answered.decision().name()));
            return lines;
        }
        if (entry.step() instanceof RequestStep.Withdrawn withdrawn) {
            return List.of(text.say("request.withdrawn", when, withdrawn.herWords()));
        }
        if (entry.step() instanceof RequestStep.Ended) {
            return List.of(text.say("request.ended", when));
        }
        throw new IllegalStateException("no words for " + entry.step());
    }
}

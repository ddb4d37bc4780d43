package org.onthelatch.web.request;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.measure.RequestToDecision;
import org.onthelatch.review.Request;
import org.onthelatch.review.RequestEntry;
import org.onthelatch.review.RequestStep;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Spans;

/** Requests in words. */
public record RequestWords(NhsDates dates, Directory directory, Instant now) {

    public String asked(Request request) {
        RequestStep.Asked asked = request.asked();
        if (asked.from() == RequestStep.From.SHE_WROTE_IT) {
            return say("requests.asked.written", asked.from().words(), dates.dateTime(asked.askedAt()));
        }
        return say(
                "requests.asked.heard",
                asked.from().words(),
                dates.dateTime(asked.askedAt()),
                directory.person(asked.heardBy()));
    }

    /** Who decides and by when, as she was told. */
    public String decides(Request request) {
        return say(
                "requests.decides",
                directory.person(request.asked().decides()),
                dates.dateTime(request.asked().answerBy()));
    }

    /** "" unless she waits longer than she was told. */
    public String late(Request request) {
        return request.isLate(now)
                ? say("requests.late", Spans.since(request.asked().answerBy(), now))
                : "";
    }

    public List<String> later(Request request) {
        List<String> lines = new ArrayList<>();
        for (RequestEntry entry : request.later()) {
            lines.add(line(entry));
        }
        return lines;
    }

    private String line(RequestEntry entry) {
        if (entry.step() instanceof RequestStep.Told told) {
            return say("requests.step.told", dates.dateTime(entry.at()), directory.person(told.by()), told.words());
        }
        if (entry.step() instanceof RequestStep.Answered answered) {
            return say(
                    "requests.step.answered",
                    answered.decision().words(),
                    answered.reason(),
                    directory.person(answered.by()),
                    dates.dateTime(answered.toldAt()));
        }
        if (entry.step() instanceof RequestStep.Withdrawn withdrawn) {
            return say("requests.step.withdrawn", dates.dateTime(entry.at()), withdrawn.herWords());
        }
        if (entry.step() instanceof RequestStep.Ended) {
            return say("requests.step.ended", dates.dateTime(entry.at()));
        }
        throw new IllegalStateException("no words for " + entry.step());
    }

    /** M8 in a sentence. */
    public static String measured(RequestToDecision measure) {
        String told = measure.median()
                .map(median -> counted("requests.measured.told", measure.told().size(), hours(median)))
                .orElseGet(() -> say("requests.measured.told.nobody"));
        return told + " " + counted("requests.measured.waits", measure.waiting(), measure.late());
    }

    private static String hours(Duration span) {
        return Spans.count(Math.max(1, (span.toMinutes() + 59) / 60), "hour");
    }
}

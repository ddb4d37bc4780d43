package org.onthelatch.web.request;

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
            return "%s on %s.".formatted(asked.from().words(), dates.dateTime(asked.askedAt()));
        }
        return "%s on %s; heard by %s."
                .formatted(asked.from().words(), dates.dateTime(asked.askedAt()), directory.person(asked.heardBy()));
    }

    /** Who decides and by when, as she was told. */
    public String decides(Request request) {
        return "%s decides, by %s."
                .formatted(
                        directory.person(request.asked().decides()),
                        dates.dateTime(request.asked().answerBy()));
    }

    /** "" unless she waits longer than she was told. */
    public String late(Request request) {
        return request.isLate(now)
                ? "Answer late by " + Spans.since(request.asked().answerBy(), now)
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
            return "%s, %s told her: “%s”"
                    .formatted(dates.dateTime(entry.at()), directory.person(told.by()), told.words());
        }
        if (entry.step() instanceof RequestStep.Answered answered) {
            return "%s: %s. “%s” Decided by %s, told to her on %s."
                    .formatted(
                            "Answer",
                            answered.decision().words(),
                            answered.reason(),
                            directory.person(answered.by()),
                            dates.dateTime(answered.toldAt()));
        }
        if (entry.step() instanceof RequestStep.Withdrawn withdrawn) {
            return "%s: she no longer asks for it. “%s”".formatted(dates.dateTime(entry.at()), withdrawn.herWords());
        }
        if (entry.step() instanceof RequestStep.Ended) {
            return "%s: it ended undecided, since she lives here no more.".formatted(dates.dateTime(entry.at()));
        }
        throw new IllegalStateException("no words for " + entry.step());
    }

    /** M8 in a sentence. */
    public static String measured(RequestToDecision measure) {
        String told = measure.median()
                .map(median -> "In the last 30 days %s told their decision, half of them within %s."
                        .formatted(
                                measure.told().size() == 1
                                        ? "1 person who asked was"
                                        : measure.told().size() + " people who asked were",
                                hours(median)))
                .orElse("In the last 30 days nobody who asked was told a decision.");
        return "%s %s, %d of them longer than they were told."
                .formatted(
                        told,
                        measure.waiting() == 1 ? "1 request waits" : measure.waiting() + " requests wait",
                        measure.late());
    }

    private static String hours(Duration span) {
        return Spans.count(Math.max(1, (span.toMinutes() + 59) / 60), "hour");
    }
}

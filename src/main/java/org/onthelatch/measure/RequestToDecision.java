package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.review.Request;
import org.onthelatch.review.RequestStep;

/**
 * M8: from a person's request to a decision that was told to her.
 *
 * @param told how long each took whose decision was told in the time asked about, shortest first
 * @param late how many wait for an answer beyond the time that she was told
 */
public record RequestToDecision(List<Duration> told, int waiting, int late) {
    public static final Duration USUAL = Duration.ofDays(30);

    public RequestToDecision {
        told = List.copyOf(told);
    }

    public static RequestToDecision in(List<Request> requests, Duration before, Instant now) {
        List<Duration> told = requests.stream()
                .filter(request -> request.answer()
                        .map(RequestStep.Answered::toldAt)
                        .filter(at -> !at.isBefore(now.minus(before)) && !at.isAfter(now))
                        .isPresent())
                .flatMap(request -> request.untilTold().stream())
                .sorted()
                .toList();
        int waiting = (int) requests.stream().filter(Request::isOpen).count();
        int late =
                (int) requests.stream().filter(request -> request.isLate(now)).count();
        return new RequestToDecision(told, waiting, late);
    }

    /** Of an even number the lower of the two in the middle; none if nothing was answered. */
    public Optional<Duration> median() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.get((told.size() - 1) / 2));
    }
}

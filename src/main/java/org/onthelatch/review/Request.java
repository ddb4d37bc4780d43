package org.onthelatch.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.person.PersonId;

/**
 * What a person asked to be changed, and what became of it (D44). Immutable.
 *
 * @param later what followed, oldest first
 */
public record Request(
        RequestId id, PersonId person, RequestStep.Asked asked, Instant recordedAt, List<RequestEntry> later) {
    public Request {
        later = List.copyOf(later);
    }

    /** Everybody's, in the order in which they were recorded. */
    public static List<Request> all(List<RequestEntry> entries) {
        Map<RequestId, Request> folded = new LinkedHashMap<>();
        for (RequestEntry entry : entries) {
            folded.compute(entry.request(), (id, before) -> before == null ? first(entry) : before.with(entry));
        }
        return List.copyOf(folded.values());
    }

    private static Request first(RequestEntry entry) {
        if (entry.step() instanceof RequestStep.Asked asked) {
            return new Request(entry.request(), entry.person(), asked, entry.at(), List.of());
        }
        throw new IllegalArgumentException("request %s must begin with what she asked".formatted(entry.request()));
    }

    Request with(RequestEntry entry) {
        List<RequestEntry> more = new ArrayList<>(later);
        more.add(entry);
        return new Request(id, person, asked, recordedAt, more);
    }

    public int version() {
        return later.size() + 1;
    }

    public Optional<RequestStep.Answered> answer() {
        return later.stream()
                .map(RequestEntry::step)
                .filter(RequestStep.Answered.class::isInstance)
                .map(RequestStep.Answered.class::cast)
                .findFirst();
    }

    /** She waits for an answer. */
    public boolean isOpen() {
        return later.stream()
                .noneMatch(entry -> entry.step() instanceof RequestStep.Answered
                        || entry.step() instanceof RequestStep.Withdrawn
                        || entry.step() instanceof RequestStep.Ended);
    }

    public boolean isLate(Instant now) {
        return isOpen() && !now.isBefore(asked.answerBy());
    }

    /** From when she asked until she was told the decision (M8). */
    public Optional<Duration> untilTold() {
        return answer().map(answer -> Duration.between(asked.askedAt(), answer.toldAt()));
    }
}

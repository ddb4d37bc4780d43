package org.onthelatch.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.review.ReminderStep.Cause;

/**
 * When the provider's policy reminds whom. It may remind earlier than usual, never later, and keeps the order of a ladder.
 *
 * @param offsets from the date itself, negative before it; the usual one where none is given
 * @param answerRequests within what a person is answered who asks for a change
 * @param handovers the local times at which one shift takes over from another; at least one
 */
public record ReminderTimes(Map<ReminderStep, Duration> offsets, List<LocalTime> handovers, Duration answerRequests) {
    /** The longest that anybody waits for an answer to what she asks for (domain, section 3.2). */
    public static final Duration LONGEST_ANSWER = Duration.ofDays(3);

    public static final ReminderTimes USUAL =
            new ReminderTimes(Map.of(), List.of(LocalTime.of(7, 30), LocalTime.of(20, 0)), LONGEST_ANSWER);

    public ReminderTimes {
        Map<ReminderStep, Duration> all = new EnumMap<>(ReminderStep.class);
        for (ReminderStep step : ReminderStep.values()) {
            Duration offset = offsets.getOrDefault(step, step.usual());
            if (offset.compareTo(step.usual()) > 0) {
                throw new IllegalArgumentException(
                        "%s must be %s from its date or earlier, but was %s".formatted(step, step.usual(), offset));
            }
            all.put(step, offset);
        }
        for (Cause cause : Cause.values()) {
            checkOrder(cause, all);
        }
        if (handovers.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one handover in a day");
        }
        if (answerRequests.isNegative() || answerRequests.compareTo(LONGEST_ANSWER) > 0) {
            throw new IllegalArgumentException("requests must be answered within 72 hours, but was " + answerRequests);
        }
        offsets = Map.copyOf(all);
        handovers = handovers.stream().sorted().toList();
    }

    private static void checkOrder(Cause cause, Map<ReminderStep, Duration> all) {
        Optional<ReminderStep> before = Optional.empty();
        for (ReminderStep step : ReminderStep.about(cause)) {
            if (before.filter(earlier -> offset(all, earlier).compareTo(offset(all, step)) >= 0)
                    .isPresent()) {
                throw new IllegalArgumentException("%s must come after %s".formatted(step, before.orElseThrow()));
            }
            before = Optional.of(step);
        }
    }

    private static Duration offset(Map<ReminderStep, Duration> all, ReminderStep step) {
        return Optional.ofNullable(all.get(step)).orElse(step.usual());
    }

    /** When a step is taken. Whole days are counted on the calendar, so that a clock change moves no reminder (D80). */
    Instant at(ReminderStep step, Instant date, ZoneId zone) {
        Duration offset = offset(offsets, step);
        ZonedDateTime day = date.atZone(zone).plusDays(offset.toDays());
        return day.toInstant().plus(offset.minusDays(offset.toDays()));
    }

    /** The last handover before {@code end}. */
    Instant handoverBefore(Instant end, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(end, zone);
        return Stream.of(day.minusDays(1), day)
                .flatMap(date -> handovers.stream()
                        .map(time -> date.atTime(time).atZone(zone).toInstant()))
                .filter(handover -> handover.isBefore(end))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}

package org.onthelatch.config;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.review.ReminderStep;
import org.onthelatch.review.ReminderTimes;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads whom the policy reminds when: before a date at the usual time or earlier, after it at the usual time or sooner. */
final class RemindersSection {
    private static final Kind<LocalTime> TIME =
            new Kind<>("is not a time of day", "Write one such as \"07:30\".", LocalTime::parse);

    /** One span of the file, and the steps that it moves; {@code least} to {@code most} are its limits. */
    private record Entry(String place, String key, String least, String most, List<ReminderStep> steps) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("review", "first", "7d", "28d", List.of(ReminderStep.REVIEW_FIRST)),
            new Entry("review", "second", "1d", "14d", List.of(ReminderStep.REVIEW_SECOND)),
            new Entry("review", "manager", "1h", "24h", List.of(ReminderStep.REVIEW_MANAGER)),
            new Entry("review", "office", "2h", "72h", List.of(ReminderStep.REVIEW_OFFICE)),
            new Entry("review", "director", "3h", "7d", List.of(ReminderStep.REVIEW_DIRECTOR)),
            new Entry("askStaff", "onCall", "1h", "4h", List.of(ReminderStep.ASK_STAFF_ON_CALL)),
            new Entry("askStaff", "director", "2h", "12h", List.of(ReminderStep.ASK_STAFF_DIRECTOR)),
            new Entry("endOfPower", "first", "56d", "120d", List.of(ReminderStep.POWER_FIRST)),
            new Entry("endOfPower", "second", "15d", "55d", List.of(ReminderStep.POWER_SECOND)),
            new Entry("endOfPower", "third", "7d", "14d", List.of(ReminderStep.POWER_THIRD)),
            new Entry("endOfPower", "last", "1d", "6d", List.of(ReminderStep.POWER_LAST)),
            new Entry(
                    "endOfLeave",
                    "first",
                    "72h",
                    "14d",
                    List.of(ReminderStep.LEAVE_FIRST, ReminderStep.HER_LEAVE_FIRST)),
            new Entry(
                    "endOfLeave",
                    "second",
                    "24h",
                    "71h",
                    List.of(ReminderStep.LEAVE_SECOND, ReminderStep.HER_LEAVE_SECOND)));

    private RemindersSection() {}

    static Optional<ReminderTimes> read(Section section) {
        Map<ReminderStep, Duration> offsets = new EnumMap<>(ReminderStep.class);
        for (String place : List.of("review", "askStaff", "endOfPower", "endOfLeave")) {
            section.section(place).ifPresent(below -> {
                ENTRIES.stream()
                        .filter(entry -> entry.place().equals(place))
                        .forEach(entry -> read(below, entry, offsets));
                below.build(() -> below);
            });
        }
        Optional<List<LocalTime>> handovers = section.list("handovers", TIME);
        Optional<Duration> answer = section.required("answerRequests", Spans.between("1h", "72h"));
        return section.build(() -> answer.flatMap(within -> times(section, offsets, handovers.orElseThrow(), within)))
                .flatMap(read -> read);
    }

    private static void read(Section section, Entry entry, Map<ReminderStep, Duration> offsets) {
        section.required(entry.key(), Spans.between(entry.least(), entry.most()))
                .ifPresent(span -> {
                    for (ReminderStep step : entry.steps()) {
                        offsets.put(step, step.usual().isNegative() ? span.negated() : span);
                    }
                });
    }

    private static Optional<ReminderTimes> times(
            Section section, Map<ReminderStep, Duration> offsets, List<LocalTime> handovers, Duration answer) {
        try {
            return Optional.of(new ReminderTimes(offsets, new ArrayList<>(handovers), answer));
        } catch (IllegalArgumentException e) {
            section.problem(String.valueOf(e.getMessage()), "Keep the order of each ladder, the usual one first.");
            return Optional.empty();
        }
    }
}

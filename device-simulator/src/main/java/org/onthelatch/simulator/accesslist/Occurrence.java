package org.onthelatch.simulator.accesslist;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;

/** One turn of a weekly window, between two moments. */
final class Occurrence {
    private final LocalDateTime start;
    private final LocalDateTime end;
    private final ZoneRules rules;

    private Occurrence(LocalDateTime start, LocalDateTime end, ZoneRules rules) {
        this.start = start;
        this.end = end;
        this.rules = rules;
    }

    static DatedWindow of(LocalDate date, LocalTime start, LocalTime end, ZoneRules rules) {
        LocalDate endDate = end.isAfter(start) ? date : date.plusDays(1);
        return new Occurrence(date.atTime(start), endDate.atTime(end), rules).moments();
    }

    private DatedWindow moments() {
        Optional<ZoneOffsetTransition> startGap = gapAt(start);
        Instant opens = startGap.map(ZoneOffsetTransition::getInstant).orElseGet(() -> earliest(start));
        boolean endsInTheSameGap =
                startGap.filter(gap -> !end.isAfter(gap.getDateTimeAfter())).isPresent();
        return new DatedWindow(opens, endsInTheSameGap ? opens.plus(Duration.between(start, end)) : closes());
    }

    private Instant closes() {
        return gapAt(end)
                .map(gap -> gap.getInstant().plus(Duration.between(gap.getDateTimeBefore(), end)))
                .orElseGet(() -> latest(end));
    }

    private Optional<ZoneOffsetTransition> gapAt(LocalDateTime local) {
        return Optional.ofNullable(rules.getTransition(local)).filter(ZoneOffsetTransition::isGap);
    }

    private Instant earliest(LocalDateTime local) {
        return local.toInstant(rules.getValidOffsets(local).get(0));
    }

    private Instant latest(LocalDateTime local) {
        List<ZoneOffset> offsets = rules.getValidOffsets(local);
        return local.toInstant(offsets.get(offsets.size() - 1));
    }
}

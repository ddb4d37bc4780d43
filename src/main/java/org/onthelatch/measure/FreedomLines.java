package org.onthelatch.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.person.PersonId;

/** M1 in lines. */
final class FreedomLines {
    private final Freedom freedom;
    private final Set<PersonId> whom;

    FreedomLines(Freedom freedom, Set<PersonId> whom) {
        this.freedom = freedom;
        this.whom = whom;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>(of(Measure.CAN_REACH_GROUNDS, CanLeaveUnaided::toGrounds));
        lines.addAll(of(Measure.CAN_LEAVE_SITE, CanLeaveUnaided::offSite));
        return lines;
    }

    private List<Line> of(Measure measure, Function<CanLeaveUnaided, List<PersonId>> who) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.atOneMoment(measure, "People, at the moment named above", share(List.of(freedom.now()), who)));
        for (int hour : Freedom.HOURS) {
            lines.add(new Line(
                    measure,
                    "At %02d:00, all days together".formatted(hour),
                    share(freedom.byHour().getOrDefault(hour, List.of()), who)));
        }
        lines.add(Line.atOneMoment(measure, "The lowest hour of the last 24", share(List.of(lowest(who)), who)));
        return lines;
    }

    /** While nobody is present there is no share, and so no lower one. */
    private CanLeaveUnaided lowest(Function<CanLeaveUnaided, List<PersonId>> who) {
        return freedom.lastDay().stream()
                .filter(moment -> count(moment.present()) > 0)
                .min(Comparator.comparingDouble(moment -> (double) count(who.apply(moment)) / count(moment.present())))
                .orElse(freedom.now());
    }

    private Share share(List<CanLeaveUnaided> moments, Function<CanLeaveUnaided, List<PersonId>> who) {
        long part = 0;
        long whole = 0;
        Set<PersonId> people = new HashSet<>();
        for (CanLeaveUnaided moment : moments) {
            part += count(who.apply(moment));
            whole += count(moment.present());
            who.apply(moment).stream().filter(whom::contains).forEach(people::add);
        }
        return new Share(part, whole, people.size());
    }

    private long count(List<PersonId> people) {
        return people.stream().filter(whom::contains).count();
    }
}

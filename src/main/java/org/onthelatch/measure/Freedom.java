package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Period;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.Whereabouts;

/**
 * M1 through a month: at its end, at four hours of each of its days, and at every hour of the last 24. Days before the record
 * of the doors begins are left out; nobody's fob is thought to have opened anything then.
 *
 * @param byHour by hour of the day, for everybody who lives here now
 * @param lastDay hour by hour, the newest last; never empty
 */
public record Freedom(Instant asAt, Map<Integer, List<CanLeaveUnaided>> byHour, List<CanLeaveUnaided> lastDay) {
    /** Hours of the day, in the ward's time (domain, section 2.2). */
    public static final List<Integer> HOURS = List.of(8, 14, 20, 2);

    public static Freedom over(MeasureRecords records, MeasuredTime time) {
        Instant known = records.beginning().orElse(Instant.MAX);
        Map<Integer, List<Instant>> asked = new HashMap<>();
        HOURS.forEach(hour -> asked.put(hour, daily(hour, time, known)));
        List<Instant> lastDay = IntStream.rangeClosed(0, 23)
                .mapToObj(hour -> time.asAt().minus(Duration.ofHours(23 - hour)))
                .filter(at -> !at.isBefore(known))
                .toList();
        TreeSet<Instant> moments = new TreeSet<>(lastDay);
        moments.add(time.asAt());
        asked.values().forEach(moments::addAll);
        Map<Instant, CanLeaveUnaided> seen = look(records, moments);
        Map<Integer, List<CanLeaveUnaided>> byHour = new HashMap<>();
        asked.forEach(
                (hour, each) -> byHour.put(hour, each.stream().map(seen::get).toList()));
        List<CanLeaveUnaided> last =
                new ArrayList<>(lastDay.stream().map(seen::get).toList());
        if (last.isEmpty()) {
            last.add(seen.get(time.asAt()));
        }
        return new Freedom(time.asAt(), byHour, last);
    }

    /** At the end of what was measured. */
    public CanLeaveUnaided now() {
        return lastDay.get(lastDay.size() - 1);
    }

    private static Map<Instant, CanLeaveUnaided> look(MeasureRecords records, TreeSet<Instant> moments) {
        Presence presence = new Presence(records);
        Map<PersonId, Period> stays = new HashMap<>();
        records.facts()
                .residents()
                .forEach((ResidentAccess access) -> stays.put(access.resident().id(), Stay.of(access)));
        Map<Instant, CanLeaveUnaided> seen = new HashMap<>();
        for (Instant at : moments) {
            Whereabouts then = presence.at(at);
            seen.put(
                    at,
                    CanLeaveUnaided.at(
                            records.facts(),
                            person -> stays.getOrDefault(person, Period.ALWAYS).contains(at)
                                    && then.of(person) instanceof Place.In,
                            at));
        }
        return seen;
    }

    private static List<Instant> daily(int hour, MeasuredTime time, Instant known) {
        return time.eachDay()
                .map(day ->
                        day.atTime(LocalTime.of(hour, 0)).atZone(time.zone()).toInstant())
                .filter(at -> time.has(at) && !at.isBefore(known))
                .toList();
    }
}

package org.onthelatch.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Background;

/**
 * M19: how some of the measures come out for people of different groups (domain, section 2.2; H22).
 *
 * @param all everybody together
 * @param groups by characteristic, in its order
 */
public record Equality(Group all, List<Group> groups) {
    public Equality {
        groups = List.copyOf(groups);
    }

    /**
     * One group and what is counted of it, in the order of {@link #columns}.
     *
     * @param words the group, such as "25 to 34"
     */
    public record Group(Characteristic by, String words, List<Amount> amounts) {
        public Group {
            amounts = List.copyOf(amounts);
        }
    }

    /** What each column counts. The first is how many people. */
    public static List<String> columns() {
        return List.of(
                "People",
                "M1(a) Can get to the grounds, at 2pm of each day",
                "M1(b) Free to leave the site, at 2pm of each day",
                "M3 Not let out",
                "M5 Days at L4 or L5",
                "M6 Reviews overdue",
                "M8 Request to answer",
                "M12 Decisions that loosened");
    }

    public static Equality of(MeasureRecords records, Freedom freedom, Among among, MeasuredTime time) {
        List<ResidentAccess> people = records.facts()
                .everyone()
                .filter(among::has)
                .filter(access -> !time.within(
                                Stay.of(access).from(), Stay.of(access).until())
                        .isZero())
                .toList();
        Map<PersonId, Background> latest = new HashMap<>();
        records.backgrounds().forEach(background -> latest.put(background.person(), background));
        Counting counting = new Counting(records, freedom, among, time);
        List<Group> groups = new ArrayList<>();
        for (Characteristic by : Characteristic.values()) {
            Map<String, List<ResidentAccess>> each = new TreeMap<>();
            people.forEach(access -> each.computeIfAbsent(
                            by.groupOf(
                                    access,
                                    Optional.ofNullable(
                                            latest.get(access.resident().id()))),
                            group -> new ArrayList<>())
                    .add(access));
            each.forEach((words, some) -> groups.add(new Group(by, words, counting.of(some))));
        }
        return new Equality(new Group(Characteristic.ETHNIC_CATEGORY, "Everybody", counting.of(people)), groups);
    }

    /** Counts the columns of some people. */
    private record Counting(MeasureRecords records, Freedom freedom, Among among, MeasuredTime time) {
        private static final String AT_TWO = "At 14:00";

        List<Amount> of(List<ResidentAccess> people) {
            LevelLines levels = new LevelLines(records.facts(), people, time);
            List<Line> lines = new ArrayList<>(new FreedomLines(freedom, LevelLines.ids(people))
                    .lines().stream()
                            .filter(line -> line.words().startsWith(AT_TWO))
                            .toList());
            lines.addAll(new DoorLines(records, people, among, time).refused(levels.bedDays()));
            lines.addAll(levels.lines());
            lines.addAll(new AskedLines(records, LevelLines.ids(people), among, time).requests());
            List<Amount> amounts = new ArrayList<>();
            amounts.add(new Count(people.size(), people.size()));
            for (Measure measure : Arrays.asList(
                    Measure.CAN_REACH_GROUNDS,
                    Measure.CAN_LEAVE_SITE,
                    Measure.REFUSED,
                    Measure.RESTRICTION_DAYS,
                    Measure.REVIEWS_OVERDUE,
                    Measure.REQUEST_TO_ANSWER,
                    Measure.DIRECTION)) {
                amounts.add(first(lines, measure));
            }
            return amounts;
        }

        private static Amount first(List<Line> lines, Measure measure) {
            return lines.stream()
                    .filter(line -> line.measure() == measure)
                    .map(Line::amount)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Of one characteristic. */
    public List<Group> by(Characteristic characteristic) {
        return groups.stream().filter(group -> group.by() == characteristic).toList();
    }
}

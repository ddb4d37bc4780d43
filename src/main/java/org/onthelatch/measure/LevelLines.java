package org.onthelatch.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Level;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.Rate;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.Period;

/** Measures of people's levels and of how they were decided: M5, M6, M10, M11, M12, M14, M16. */
final class LevelLines {
    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private final AccessFacts facts;
    private final List<ResidentAccess> people;
    private final MeasuredTime time;

    /** @param people whom it is about, with those who left */
    LevelLines(AccessFacts facts, List<ResidentAccess> people, MeasuredTime time) {
        this.facts = facts;
        this.people = List.copyOf(people);
        this.time = time;
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        Predicate<Level> tight = level -> level.isTighterThan(Level.L3);
        lines.add(line(Measure.RESTRICTION_DAYS, "Days at L4 or L5", days(tight)));
        lines.add(line(Measure.RESTRICTION_DAYS, "Days at L3", days(level -> level == Level.L3)));
        lines.add(Line.atOneMoment(
                Measure.RESTRICTION_DAYS, "People at L4 or L5, at the moment named above", atNow(tight)));
        addReviews(lines);
        lines.add(Line.atOneMoment(Measure.NO_OWN_REASON, "People", noOwnReason()));
        lines.add(line(
                Measure.SHE_WAS_THERE,
                "Assessments",
                assessments(decided().stream().filter(Assessment::personPresent).toList(), decided())));
        lines.add(line(Measure.DIRECTION, "Decisions", direction()));
        lines.add(line(
                Measure.EVENINGS_AND_WEEKENDS,
                "Hours of the times agreed for the ward's exit",
                EveningsAndWeekends.in(time, people)));
        LapsedByInaction lapsed = LapsedByInaction.in(time, people);
        lines.add(line(Measure.LAPSED, "Leave", count(lapsed.leaves())));
        lines.add(line(Measure.LAPSED, "Consents of the Secretary of State", count(lapsed.consents())));
        return lines;
    }

    double bedDays() {
        return people.stream()
                        .map(Stay::of)
                        .mapToLong(
                                stay -> time.within(stay.from(), stay.until()).toSeconds())
                        .sum()
                / SECONDS_A_DAY;
    }

    private static Line line(Measure measure, String words, Amount amount) {
        return new Line(measure, words, amount);
    }

    private Rate days(Predicate<Level> level) {
        long seconds = 0;
        int whose = 0;
        for (ResidentAccess access : people) {
            Period stay = Stay.of(access);
            long hers = access.levels().stretches().stream()
                    .filter(stretch -> level.test(stretch.level()))
                    .mapToLong(stretch -> time.within(
                                    stretch.period().from().isAfter(stay.from())
                                            ? stretch.period().from()
                                            : stay.from(),
                                    stretch.period().until().isBefore(stay.until())
                                            ? stretch.period().until()
                                            : stay.until())
                            .toSeconds())
                    .sum();
            seconds += hers;
            whose += hers > 0 ? 1 : 0;
        }
        return new Rate(seconds / SECONDS_A_DAY, bedDays(), whose);
    }

    private List<ResidentAccess> hereAtEnd() {
        return people.stream()
                .filter(access -> Stay.of(access).contains(time.asAt()))
                .toList();
    }

    private Share atNow(Predicate<Level> level) {
        int count = (int) hereAtEnd().stream()
                .flatMap(access -> access.levels().inForceAt(time.asAt()).stream())
                .filter(inForce -> level.test(inForce.level()))
                .count();
        return new Share(count, hereAtEnd().size(), count);
    }

    private void addReviews(List<Line> lines) {
        Set<PersonId> here = ids(hereAtEnd());
        ReviewsOverdue all = ReviewsOverdue.at(facts, here::contains, time.asAt(), time.zone());
        int late = all.overdue().size();
        lines.add(Line.atOneMoment(Measure.REVIEWS_OVERDUE, "Assessments", new Share(late, all.assessed(), late)));
        lines.add(
                Line.atOneMoment(Measure.REVIEWS_OVERDUE, "Days overdue, together", new Count(all.totalDays(), late)));
        lines.add(
                Line.atOneMoment(Measure.REVIEWS_OVERDUE, "Days overdue, the longest", new Count(all.longest(), late)));
    }

    private Share noOwnReason() {
        SameWords words = SameWords.at(facts, time.asAt());
        Set<PersonId> without = new HashSet<>(words.missing());
        words.alike().forEach(without::addAll);
        without.retainAll(ids(hereAtEnd()));
        long restricted = hereAtEnd().stream()
                .flatMap(access -> access.levels().inForceAt(time.asAt()).stream())
                .filter(inForce -> inForce.level().restricts())
                .count();
        return new Share(without.size(), restricted, without.size());
    }

    /** What people decided: not what holds from an admission on, nor what comes back by itself. */
    private List<Assessment> decided() {
        return people.stream()
                .flatMap(access -> access.levels().assessments().stream())
                .filter(one -> !one.provisional() && !one.isReturn() && time.has(one.decidedAt()))
                .toList();
    }

    private Share direction() {
        List<Assessment> changed = new ArrayList<>();
        List<Assessment> looser = new ArrayList<>();
        for (ResidentAccess access : people) {
            List<Assessment> hers = access.levels().assessments();
            for (int i = 1; i < hers.size(); i++) {
                Assessment after = hers.get(i);
                Level before = hers.get(i - 1).level();
                if (time.has(after.decidedAt()) && after.level() != before) {
                    changed.add(after);
                    if (before.isTighterThan(after.level())) {
                        looser.add(after);
                    }
                }
            }
        }
        return assessments(looser, changed);
    }

    private static Count count(List<PersonId> each) {
        return new Count(each.size(), (int) each.stream().distinct().count());
    }

    private static Share assessments(List<Assessment> some, List<Assessment> all) {
        int whose = (int) some.stream().map(Assessment::person).distinct().count();
        return new Share(some.size(), all.size(), whose);
    }

    static Set<PersonId> ids(List<ResidentAccess> people) {
        return people.stream().map(access -> access.resident().id()).collect(Collectors.toUnmodifiableSet());
    }
}

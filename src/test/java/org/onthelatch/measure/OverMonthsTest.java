package org.onthelatch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.Share;

/** D30: a sum over months gives away no month that is not told. */
class OverMonthsTest {
    private static final int MOST = 12;

    @Test
    void where_every_month_is_told_their_sum_is_and_adds_nothing_to_it() {
        assertThat(told(7, 8, 11)).isEqualTo(new Told.Rounded(new Count(5 + 10 + 10, 26)));
    }

    @Test
    void where_one_month_is_not_told_the_sum_is_not_either() {
        assertThat(told(7, 3, 11)).isEqualTo(new Told.Withheld());
    }

    @Test
    void what_is_counted_at_one_moment_is_that_of_the_last_month_and_no_sum() {
        Line line = Line.atOneMoment(Measure.REVIEWS_OVERDUE, "Assessments", new Share(9, 20, 9));
        Told last = new Told.Rounded(new Share(10, 20, 9));

        assertThat(OverMonths.of(List.of(new Told.FewerThanFive(), last), line)).isEqualTo(last);
    }

    /** Whoever knows the rules and reads both is left with three possibilities or more for each month under five. */
    @Test
    void no_number_under_five_can_be_worked_out_from_two_months_and_their_sum_D30() {
        Map<List<Told>, Set<List<Integer>>> possible = new HashMap<>();
        for (int one = 0; one <= MOST; one++) {
            for (int other = 0; other <= MOST; other++) {
                List<Told> all = new ArrayList<>(List.of(month(one), month(other)));
                all.add(told(one, other));
                possible.computeIfAbsent(all, key -> new HashSet<>()).add(List.of(one, other));
            }
        }

        possible.values().forEach(tables -> {
            for (int month = 0; month < 2; month++) {
                int which = month;
                Set<Integer> numbers = new HashSet<>();
                tables.forEach(table -> numbers.add(table.get(which)));
                if (numbers.stream().anyMatch(number -> number < SmallNumbers.FEWEST)) {
                    assertThat(numbers).as("month %d of %s", which, tables).hasSizeGreaterThanOrEqualTo(3);
                }
            }
        });
    }

    private static Told month(int people) {
        Count count = new Count(people, people);
        return ForOutsiders.of(List.of(count, new Count(0, 9)), new Count(people, people + 9))
                .get(0);
    }

    /** Different people in each month. */
    private static Told told(Integer... months) {
        int people = List.of(months).stream().mapToInt(Integer::intValue).sum();
        Line line = new Line(Measure.REFUSED_WHILE_FREE, "Times", new Count(people, people));
        return OverMonths.of(List.of(months).stream().map(OverMonthsTest::month).toList(), line);
    }
}

package org.onthelatch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.onthelatch.measure.Amount.Number;
import org.onthelatch.measure.Amount.Share;

/**
 * D30: whatever numbers there are, a reader who knows the rules and subtracts wards from their total is left with at least
 * three possibilities for each number under five. Tried out for every table of the size of a site.
 */
class SmallNumbersTest {
    private static final int POSSIBILITIES = 3;

    @Test
    void no_number_under_five_of_two_wards_can_be_worked_out_from_what_is_told_D30() {
        assertNothingIsGivenAway(tables(2, 23), table -> numbers(table), table -> table);
    }

    @Test
    void nor_of_three_wards() {
        assertNothingIsGivenAway(tables(3, 13), table -> numbers(table), table -> table);
    }

    /** Whoever knows how many of how many also knows how many not. */
    @Test
    void nor_how_many_are_not_among_them() {
        assertNothingIsGivenAway(tables(4, 11), table -> shares(table), table -> table);
    }

    @Test
    void one_person_alone_in_a_ward_takes_the_other_ward_with_her() {
        assertThat(numbers(List.of(1, 8)))
                .containsExactly(new Told.FewerThanFive(), new Told.Withheld(), new Told.Rounded(new Number(10, 9)));
    }

    @Test
    void what_is_told_adds_up() {
        assertThat(shares(List.of(7, 6, 7, 6)))
                .containsExactly(
                        new Told.Rounded(new Share(5, 15, 7)),
                        new Told.Rounded(new Share(5, 15, 7)),
                        new Told.Rounded(new Share(10, 30, 14)));
    }

    @Test
    void rules_and_doors_are_nobodys_and_are_told_as_they_are() {
        assertThat(ForOutsiders.of(List.of(new Amount.Rules(1), new Amount.Rules(2)), new Amount.Rules(3)))
                .containsOnly(
                        new Told.Exact(new Amount.Rules(1)),
                        new Told.Exact(new Amount.Rules(2)),
                        new Told.Exact(new Amount.Rules(3)));
    }

    /** Each count is one of a different person. */
    private static List<Told> numbers(List<Integer> wards) {
        List<Amount> each = new ArrayList<>();
        wards.forEach(ward -> each.add(new Number(ward, ward)));
        int total = wards.stream().mapToInt(Integer::intValue).sum();
        return ForOutsiders.of(each, new Number(total, total));
    }

    /** Of each ward: how many are, and how many are not. */
    private static List<Told> shares(List<Integer> table) {
        List<Amount> each = new ArrayList<>();
        int part = 0;
        int rest = 0;
        for (int i = 0; i < table.size(); i += 2) {
            each.add(new Share(table.get(i), table.get(i) + table.get(i + 1), table.get(i)));
            part += table.get(i);
            rest += table.get(i + 1);
        }
        return ForOutsiders.of(each, new Share(part, part + rest, part));
    }

    private static void assertNothingIsGivenAway(
            List<List<Integer>> all,
            Function<List<Integer>, List<Told>> told,
            Function<List<Integer>, List<Integer>> secret) {
        Map<List<Told>, List<Set<Integer>>> possible = new HashMap<>();
        for (List<Integer> table : all) {
            List<Set<Integer>> values = possible.computeIfAbsent(
                    anonymous(told.apply(table)),
                    what -> new ArrayList<>(table.stream()
                            .map(one -> (Set<Integer>) new TreeSet<Integer>())
                            .toList()));
            for (int i = 0; i < table.size(); i++) {
                values.get(i).add(secret.apply(table).get(i));
            }
        }
        possible.forEach((what, values) -> values.forEach(value -> {
            boolean isSmall = value.iterator().next() < SmallNumbers.FEWEST;
            assertThat(isSmall && value.size() < POSSIBILITIES)
                    .as("what is told, %s, leaves only %s", what, value)
                    .isFalse();
        }));
    }

    /** As it is printed: without how many people stand behind it. */
    private static List<Told> anonymous(List<Told> told) {
        return told.stream()
                .map(one -> one instanceof Told.Rounded rounded ? new Told.Rounded(printed(rounded.amount())) : one)
                .toList();
    }

    private static Amount printed(Amount amount) {
        return amount instanceof Share share
                ? new Share(share.part(), share.whole(), 0)
                : new Number(((Number) amount).number(), 0);
    }

    /** Every table of so many numbers from 0 to {@code most}. */
    private static List<List<Integer>> tables(int size, int most) {
        List<List<Integer>> tables = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < size; i++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> table : tables) {
                for (int next = 0; next <= most; next++) {
                    List<Integer> more = new ArrayList<>(table);
                    more.add(next);
                    longer.add(more);
                }
            }
            tables = longer;
        }
        return tables;
    }
}

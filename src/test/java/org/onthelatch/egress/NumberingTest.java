package org.onthelatch.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.onthelatch.egress.Numbering.Range;

class NumberingTest {

    @Test
    void a_receipt_reaches_only_up_to_the_first_gap() {
        Numbering numbering = Numbering.EMPTY.with(1).with(2).with(5);

        assertThat(numbering.upTo()).isEqualTo(2);
        assertThat(numbering.gaps(0)).containsExactly(new Range(3, 4));
    }

    @Test
    void a_recorded_loss_closes_its_gap() {
        Numbering numbering = Numbering.EMPTY.with(1).with(5).with(new Range(2, 4));

        assertThat(numbering).isEqualTo(new Numbering(5, List.of()));
    }

    @Test
    void numbers_that_the_controller_reports_but_never_sent_are_a_gap_at_the_tail() {
        assertThat(Numbering.EMPTY.with(1).gaps(4)).containsExactly(new Range(2, 4));
    }

    @Property
    void order_and_repetition_do_not_matter(
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 30) Integer> numbers, @ForAll long seed) {
        List<Integer> shuffled = new ArrayList<>(numbers);
        shuffled.addAll(numbers);
        Collections.shuffle(shuffled, new Random(seed));

        Numbering numbering = fold(shuffled);

        assertThat(numbering).isEqualTo(fold(numbers));
        assertThat(coveredBy(numbering)).isEqualTo(new TreeSet<>(numbers));
    }

    private static Numbering fold(List<Integer> numbers) {
        Numbering numbering = Numbering.EMPTY;
        for (int number : numbers) {
            numbering = numbering.with(number);
        }
        return numbering;
    }

    private static Set<Integer> coveredBy(Numbering numbering) {
        Set<Integer> covered = new TreeSet<>();
        for (int number = 1; number <= 30; number++) {
            if (numbering.covers(number)) {
                covered.add(number);
            }
        }
        return covered;
    }
}

package org.onthelatch.web.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.onthelatch.measure.Amount;
import org.onthelatch.measure.Characteristic;
import org.onthelatch.measure.Equality;
import org.onthelatch.measure.Equality.Group;
import org.onthelatch.measure.ForOutsiders;
import org.onthelatch.measure.Told;

/**
 * One group of M19 as whoever asks is told of it.
 *
 * @param told one for each of {@link Equality#columns}
 */
public record EqualityGroup(Characteristic by, String words, List<Told> told) {
    public EqualityGroup {
        told = List.copyOf(told);
    }

    /** Outsiders: where one group of a characteristic is small, the others are withheld, too. */
    static List<EqualityGroup> all(Equality equality, boolean outside) {
        List<EqualityGroup> all = new ArrayList<>();
        for (Characteristic by : Characteristic.values()) {
            List<Group> groups = equality.by(by);
            List<List<Told>> columns = IntStream.range(0, Equality.columns().size())
                    .mapToObj(column -> column(groups, equality.all(), column, outside))
                    .toList();
            for (int i = 0; i < groups.size(); i++) {
                int row = i;
                all.add(new EqualityGroup(
                        by,
                        groups.get(i).words(),
                        columns.stream().map(column -> column.get(row)).toList()));
            }
        }
        return Collections.unmodifiableList(all);
    }

    private static List<Told> column(List<Group> groups, Group everybody, int column, boolean outside) {
        List<Amount> each =
                groups.stream().map(group -> group.amounts().get(column)).toList();
        return outside
                ? ForOutsiders.of(each, everybody.amounts().get(column))
                : each.stream().map(amount -> (Told) new Told.Exact(amount)).toList();
    }
}

package org.onthelatch.measure;

import java.util.List;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.Personal;
import org.onthelatch.measure.Amount.Rate;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.measure.Amount.Time;

/**
 * What outsiders are told of several months together: where each of them is told, the sum of what is told, which adds nothing
 * to it; otherwise nothing, since the month that is not told could be subtracted (D30).
 */
public final class OverMonths {
    private OverMonths() {}

    /**
     * @param months the line as it is told of each month, in order
     * @param together the line as counted over all of them
     */
    public static Told of(List<Told> months, Line together) {
        if (!(together.amount() instanceof Personal personal)) {
            return new Told.Exact(together.amount());
        }
        if (together.atOneMoment()) {
            return months.get(months.size() - 1);
        }
        if (personal.people() < SmallNumbers.FEWEST) {
            return new Told.FewerThanFive();
        }
        List<Amount> told = months.stream()
                .filter(Told.Rounded.class::isInstance)
                .map(month -> ((Told.Rounded) month).amount())
                .toList();
        return told.size() == months.size() ? new Told.Rounded(sum(told, personal)) : new Told.Withheld();
    }

    private static Amount sum(List<Amount> months, Personal together) {
        Amount sum = months.get(0);
        for (Amount month : months.subList(1, months.size())) {
            sum = plus(sum, month, together);
        }
        return sum;
    }

    private static Amount plus(Amount one, Amount other, Personal together) {
        int people = together.people();
        if (one instanceof Share share && other instanceof Share more) {
            return new Share(share.part() + more.part(), share.whole() + more.whole(), people);
        }
        if (one instanceof Count count && other instanceof Count more) {
            return new Count(count.number() + more.number(), people);
        }
        if (one instanceof Rate rate && other instanceof Rate more) {
            return new Rate(rate.number() + more.number(), rate.bedDays() + more.bedDays(), people);
        }
        if (one instanceof Time time && other instanceof Time more) {
            return new Time(time.time().plus(more.time()), people);
        }
        return together; // half of all times is no sum of halves; every month of it is told
    }
}

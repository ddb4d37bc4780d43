package org.onthelatch.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.Personal;
import org.onthelatch.measure.Amount.Rate;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.measure.Amount.Time;
import org.onthelatch.measure.Amount.Typical;
import org.onthelatch.measure.SmallNumbers.Mark;

/**
 * A line of each ward and of all together, as those outside the care team may read it (D30, D65). Months are not added up
 * anywhere, and an unfinished one is not told at all: what changed since yesterday is one person's.
 */
public final class ForOutsiders {
    private ForOutsiders() {}

    /**
     * @param wards the same line of each ward
     * @param all the same of all of them together
     * @return what is told of each ward, in their order, and last of all together
     */
    public static List<Told> of(List<Amount> wards, Amount all) {
        List<Amount> each = new ArrayList<>(wards);
        each.add(all);
        if (!(all instanceof Personal together)) {
            return each.stream().map(amount -> (Told) new Told.Exact(amount)).toList();
        }
        List<Mark> marks = SmallNumbers.marks(
                wards.stream().map(ward -> ((Personal) ward).people()).toList());
        List<Amount> rounded = new ArrayList<>();
        wards.forEach(ward -> rounded.add(rounded((Personal) ward)));
        boolean allShown = marks.stream().allMatch(mark -> mark == Mark.SHOWN);
        rounded.add(allShown ? sum(rounded, together) : rounded(together));
        return IntStream.range(0, each.size())
                .mapToObj(i -> told(marks.get(i), rounded.get(i)))
                .toList();
    }

    private static Told told(Mark mark, Amount rounded) {
        return switch (mark) {
            case SHOWN -> new Told.Rounded(rounded);
            case FEWER_THAN_FIVE -> new Told.FewerThanFive();
            case WITHHELD -> new Told.Withheld();
        };
    }

    private static Amount rounded(Personal amount) {
        if (amount instanceof Share share) {
            long part = SmallNumbers.rounded(share.part());
            return new Share(part, Math.max(part, SmallNumbers.rounded(share.whole())), share.people());
        }
        if (amount instanceof Count number) {
            return new Count(SmallNumbers.rounded(number.number()), number.people());
        }
        if (amount instanceof Rate rate) {
            return new Rate(SmallNumbers.rounded(rate.number()), SmallNumbers.rounded(rate.bedDays()), rate.people());
        }
        if (amount instanceof Time time) {
            return new Time(hours(time.time()), time.people());
        }
        if (amount instanceof Typical typical) {
            return typical;
        }
        throw new IllegalStateException("no way to round " + amount);
    }

    /** No exact times go out (D65). */
    static Duration hours(Duration time) {
        return Duration.ofHours(Math.round(time.toMinutes() / 60.0));
    }

    /** Where every ward is told, their total adds nothing to it. */
    private static Amount sum(List<Amount> wards, Personal all) {
        if (all instanceof Share) {
            List<Share> shares = wards.stream().map(Share.class::cast).toList();
            return new Share(
                    shares.stream().mapToLong(Share::part).sum(),
                    shares.stream().mapToLong(Share::whole).sum(),
                    all.people());
        }
        if (all instanceof Count) {
            long sum = wards.stream().mapToLong(ward -> ((Count) ward).number()).sum();
            return new Count(sum, all.people());
        }
        if (all instanceof Rate) {
            List<Rate> rates = wards.stream().map(Rate.class::cast).toList();
            return new Rate(
                    rates.stream().mapToDouble(Rate::number).sum(),
                    rates.stream().mapToDouble(Rate::bedDays).sum(),
                    all.people());
        }
        return rounded(all);
    }
}

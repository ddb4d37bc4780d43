package org.onthelatch.web.measures;

import java.time.Duration;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.onthelatch.measure.Amount;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.DoorTime;
import org.onthelatch.measure.Amount.Rate;
import org.onthelatch.measure.Amount.Rules;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.measure.Amount.Time;
import org.onthelatch.measure.Amount.Typical;
import org.onthelatch.measure.MeasuredTime;
import org.onthelatch.measure.Told;
import org.onthelatch.web.words.Spans;

/** Amounts in words. Nothing here praises: a number says how many, and its definition of what. */
public final class MeasureWords {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private MeasureWords() {}

    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "November 2026", "October to December 2026", "2026" or "3 November 2026 to 9 November 2026". */
    public static String time(MeasuredTime time) {
        List<YearMonth> months = time.months();
        if (months.size() == 1) {
            return month(months.get(0));
        }
        if (months.isEmpty() || time.first().getYear() != time.last().getYear()) {
            return "%s to %s".formatted(DAY.format(time.first()), DAY.format(time.last()));
        }
        return months.size() == 12
                ? time.name()
                : "%s to %s".formatted(NAME.format(months.get(0)), month(months.get(months.size() - 1)));
    }

    /** "July to September 2026" for 2026-Q3. */
    public static String quarter(String quarter) {
        YearMonth first = YearMonth.of(Integer.parseInt(quarter.substring(0, 4)), 3 * (quarter.charAt(6) - '1') + 1);
        return "%s to %s".formatted(NAME.format(first), month(first.plusMonths(2)));
    }

    public static String told(Told told) {
        if (told instanceof Told.Exact exact) {
            return amount(exact.amount(), false);
        }
        if (told instanceof Told.Rounded rounded) {
            return "About " + amount(rounded.amount(), true);
        }
        return told instanceof Told.FewerThanFive
                ? "Fewer than 5"
                : "Not shown: a number under 5 could be worked out from it";
    }

    /** @param rounded then no single time is told */
    private static String amount(Amount amount, boolean rounded) {
        if (amount instanceof Share share) {
            return share(share);
        }
        if (amount instanceof Count number) {
            return Long.toString(number.number());
        }
        if (amount instanceof Rate rate) {
            return rate(rate);
        }
        if (amount instanceof Time time) {
            return Spans.words(time.time());
        }
        if (amount instanceof Typical typical) {
            return typical(typical, rounded);
        }
        if (amount instanceof DoorTime doors) {
            return "%s of %s"
                    .formatted(
                            Spans.words(doors.part()), Spans.count(doors.whole().toHours(), "door-hour"));
        }
        if (amount instanceof Rules rules) {
            return Long.toString(rules.number());
        }
        throw new IllegalStateException("no words for " + amount);
    }

    /** All and none need no percentage. */
    private static String share(Share share) {
        String of = "%d of %d".formatted(share.part(), share.whole());
        boolean plain = share.part() == 0 || share.part() == share.whole();
        return plain ? of : "%s (%d%%)".formatted(of, Math.round(100.0 * share.part() / share.whole()));
    }

    private static String rate(Rate rate) {
        String each = rate.perHundred()
                .map(perHundred -> ", %s for each 100".formatted(decimal(perHundred)))
                .orElse("");
        return "%s in %s bed-days%s".formatted(decimal(rate.number()), decimal(rate.bedDays()), each);
    }

    private static String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String typical(Typical typical, boolean rounded) {
        int times = typical.each().size();
        if (times == 0) {
            return "None";
        }
        String count = rounded ? Long.toString(5L * Math.round(times / 5.0)) : Integer.toString(times);
        String half = "%s; half of them within %s"
                .formatted(count, span(typical.median().orElseThrow()));
        return rounded
                ? half
                : "%s, 95 of 100 within %s, the longest %s"
                        .formatted(
                                half,
                                span(typical.centile95().orElseThrow()),
                                span(typical.longest().orElseThrow()));
    }

    private static String span(Duration span) {
        return Spans.words(span);
    }
}

package org.onthelatch.web.measures;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

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
            return say("measures.span", DAY.format(time.first()), DAY.format(time.last()));
        }
        return months.size() == 12
                ? time.name()
                : say("measures.span", NAME.format(months.get(0)), month(months.get(months.size() - 1)));
    }

    /** "July to September 2026" for 2026-Q3. */
    public static String quarter(String quarter) {
        YearMonth first = YearMonth.of(Integer.parseInt(quarter.substring(0, 4)), 3 * (quarter.charAt(6) - '1') + 1);
        return say("measures.span", NAME.format(first), month(first.plusMonths(2)));
    }

    public static String told(Told told) {
        if (told instanceof Told.Exact exact) {
            return amount(exact.amount(), false);
        }
        if (told instanceof Told.Rounded rounded) {
            return say("measures.told.about", amount(rounded.amount(), true));
        }
        return say(told instanceof Told.FewerThanFive ? "measures.told.fewer" : "measures.told.withheld");
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
            return counted("measures.doorTime", doors.whole().toHours(), Spans.words(doors.part()));
        }
        if (amount instanceof Rules rules) {
            return Long.toString(rules.number());
        }
        throw new IllegalStateException("no words for " + amount);
    }

    /** All and none need no percentage. */
    private static String share(Share share) {
        boolean plain = share.part() == 0 || share.part() == share.whole();
        return plain
                ? say("measures.share", share.part(), share.whole())
                : say(
                        "measures.share.percent",
                        share.part(),
                        share.whole(),
                        Math.round(100.0 * share.part() / share.whole()));
    }

    private static String rate(Rate rate) {
        String number = decimal(rate.number());
        String bedDays = decimal(rate.bedDays());
        return rate.perHundred()
                .map(perHundred -> say("measures.rate.each", number, bedDays, decimal(perHundred)))
                .orElseGet(() -> say("measures.rate", number, bedDays));
    }

    private static String decimal(double number) {
        String text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String typical(Typical typical, boolean rounded) {
        int times = typical.each().size();
        if (times == 0) {
            return say("measures.typical.none");
        }
        String count = rounded ? Long.toString(5L * Math.round(times / 5.0)) : Integer.toString(times);
        String half = Spans.words(typical.median().orElseThrow());
        return rounded
                ? say("measures.typical", count, half)
                : say(
                        "measures.typical.all",
                        count,
                        half,
                        Spans.words(typical.centile95().orElseThrow()),
                        Spans.words(typical.longest().orElseThrow()));
    }
}

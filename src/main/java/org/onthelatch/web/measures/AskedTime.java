package org.onthelatch.web.measures;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.measure.MeasuredTime;
import org.onthelatch.web.http.Parameters;

/** A month, a quarter of the calendar or any days, as an address asks for them; the latest month if it asks for none. */
record AskedTime(Parameters parameters, ZoneId zone, Instant now, boolean outside) {
    private static final int FIRST_YEAR = 2000;

    /** What is wrong with it is kept with the parameters. */
    MeasuredTime read() {
        YearMonth latest = MeasuresQuestion.latest(now, zone, outside);
        String quarterOver = quarterOf(latest.minusMonths(2));
        Optional<MeasuredTime> month =
                parameters.optional("month", expected("month", latest), text -> month(text, latest));
        Optional<MeasuredTime> quarter =
                parameters.optional("quarter", expected("quarter", quarterOver), text -> quarter(text, latest));
        Optional<MeasuredTime> either = parameters.optional(
                "time",
                expected("time", latest, quarterOver),
                text -> text.contains("Q") ? quarter(text, latest) : month(text, latest));
        Optional<LocalDate> from = parameters.optional("from", day(latest), this::day);
        Optional<LocalDate> to = parameters.optional("to", day(latest), this::day);
        Optional<MeasuredTime> days = days(from, to, latest);
        List<MeasuredTime> asked = Stream.of(month, quarter, either, days)
                .flatMap(Optional::stream)
                .toList();
        if (asked.size() > 1) {
            Stream.of("to", "time", "quarter", "month")
                    .filter(name -> !parameters.text(name).isEmpty())
                    .findFirst()
                    .ifPresent(name -> parameters.wrong(name, say("measures.asked.one")));
        }
        return asked.stream().findFirst().orElseGet(() -> MeasuredTime.of(latest, zone, now));
    }

    private MeasuredTime month(String text, YearMonth latest) {
        YearMonth month = YearMonth.parse(text);
        require(!month.isAfter(latest) && month.getYear() >= FIRST_YEAR, text);
        return MeasuredTime.of(month, zone, now);
    }

    private MeasuredTime quarter(String text, YearMonth latest) {
        require(text.matches("\\d{4}-Q[1-4]"), text);
        int first = 3 * (text.charAt(6) - '1') + 1;
        YearMonth begins = YearMonth.of(Integer.parseInt(text.substring(0, 4)), first);
        YearMonth lastOne = begins.plusMonths(2);
        require(!(outside ? lastOne : begins).isAfter(latest) && begins.getYear() >= FIRST_YEAR, text);
        return MeasuredTime.between(begins.atDay(1), lastOne.atEndOfMonth(), zone, now);
    }

    private LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text);
        require(day.getYear() >= FIRST_YEAR && !day.isAfter(LocalDate.ofInstant(now, zone)), text);
        return day;
    }

    private Optional<MeasuredTime> days(Optional<LocalDate> from, Optional<LocalDate> to, YearMonth latest) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty() || to.isEmpty()) {
            if (parameters.faults().isEmpty()) {
                parameters.wrong(from.isEmpty() ? "from" : "to", say("measures.asked.otherDay"));
            }
            return Optional.empty();
        }
        return parameters.optional("to", expected("to", MeasuredTime.LONGEST_DAYS), text -> {
            MeasuredTime time = MeasuredTime.between(from.get(), to.get(), zone, now);
            boolean told = !time.months().isEmpty() && !YearMonth.from(to.get()).isAfter(latest);
            require(!outside || told, text);
            return time;
        });
    }

    private String expected(String what, Object... values) {
        return say("measures.asked." + what + (outside ? ".over" : ""), values);
    }

    private static String day(YearMonth latest) {
        return say("measures.asked.day", latest.atDay(1));
    }

    static String quarterOf(YearMonth month) {
        return "%d-Q%d".formatted(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    private static void require(boolean right, String text) {
        if (!right) {
            throw new IllegalArgumentException(text);
        }
    }
}

package org.onthelatch.web.words;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A date that was typed as day, month and year; what is wrong names the part that is. */
public sealed interface TypedDate {
    record Day(LocalDate day) implements TypedDate {}

    /**
     * It is no date.
     *
     * @param part {@code day}, {@code month} or {@code year}: where to look first
     * @param message what to enter there
     */
    record Wrong(String part, String message) implements TypedDate {}

    /**
     * Reads one. A month may be written as a word, such as "Dec".
     *
     * @param what begins the sentence, such as "The review date"
     */
    static TypedDate read(String what, String day, String month, String year) {
        List<String> missing = new ArrayList<>();
        add(missing, "day", day);
        add(missing, "month", month);
        add(missing, "year", year);
        if (!missing.isEmpty()) {
            return new Wrong(missing.get(0), say("words.typed.missing." + String.join("_", missing), what));
        }
        int theMonth = month(month);
        if (theMonth < 1 || theMonth > 12) {
            return new Wrong("month", say("words.typed.month", what));
        }
        if (!year.matches("2[01][0-9]{2}")) {
            return new Wrong("year", say("words.typed.year", what));
        }
        if (!day.matches("[0-9]{1,2}") || Integer.parseInt(day) < 1 || Integer.parseInt(day) > 31) {
            return new Wrong("day", say("words.typed.day", what));
        }
        try {
            return new Day(LocalDate.of(Integer.parseInt(year), theMonth, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            Month named = Month.of(theMonth);
            return new Wrong(
                    "day",
                    say(
                            "words.typed.day.inMonth",
                            what,
                            named.getDisplayName(java.time.format.TextStyle.FULL, Locale.UK),
                            year));
        }
    }

    private static void add(List<String> missing, String part, String text) {
        if (text.isEmpty()) {
            missing.add(part);
        }
    }

    /** 0 if it is none. */
    private static int month(String text) {
        if (text.matches("[0-9]{1,2}")) {
            return Integer.parseInt(text);
        }
        String small = text.toLowerCase(Locale.UK);
        for (Month month : Month.values()) {
            boolean begins = month.name().toLowerCase(Locale.UK).startsWith(small);
            if (small.length() >= 3 && begins) {
                return month.getValue();
            }
        }
        return 0;
    }
}

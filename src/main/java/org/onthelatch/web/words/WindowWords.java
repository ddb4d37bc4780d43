package org.onthelatch.web.words;

import static org.onthelatch.web.words.Say.say;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

/** Agreed times in words: "every day 7am to 10pm". */
public record WindowWords(NhsDates dates) {

    public String all(List<Window> windows) {
        return windows.isEmpty()
                ? say("words.window.none")
                : String.join("; ", windows.stream().map(this::one).toList());
    }

    public String one(Window window) {
        String hours = hours(window.hours());
        String period = period(window.period());
        return period.isEmpty() ? hours : hours + ", " + period;
    }

    private static String hours(WeeklyHours hours) {
        String days = days(hours.days());
        return hours.start().equals(hours.end())
                ? say("words.window.allDay", days)
                : say("words.window.hours", days, NhsDates.time(hours.start()), NhsDates.time(hours.end()));
    }

    private static String days(Set<DayOfWeek> days) {
        if (days.size() == 7) {
            return say("words.window.everyDay");
        }
        List<String> names = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (days.contains(day)) {
                names.add(NhsDates.day(day));
            }
        }
        return String.join(", ", names);
    }

    /** "" for always. */
    public String period(Period period) {
        if (!period.hasBeginning()) {
            return period.hasEnd() ? say("words.window.until", dates.dateTime(period.until())) : "";
        }
        String from = dates.dateTime(period.from());
        return period.hasEnd()
                ? say("words.window.fromUntil", from, dates.dateTime(period.until()))
                : say("words.window.from", from);
    }
}

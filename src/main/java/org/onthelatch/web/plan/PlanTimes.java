package org.onthelatch.web.plan;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.ward.ClockChange;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;
import org.onthelatch.web.words.Sentences;

/** Days, times and agreed times in the plan's own language. In English they are those of all other pages. */
record PlanTimes(Sentences text, ZoneId zone) {

    String date(Instant at) {
        return isOpenEnded(at)
                ? text.say("word.noDate")
                : DateTimeFormatter.ofPattern(text.say("word.date.pattern"), text.language())
                        .format(at.atZone(zone));
    }

    /** The last day of a span whose end is exclusive. */
    String lastDay(Instant until) {
        return date(until.minusNanos(1));
    }

    String dateTime(Instant at) {
        return isOpenEnded(at) ? text.say("word.noDate") : text.say("word.dateTime", date(at), time(at));
    }

    String time(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        boolean near = ClockChange.isNear(at, zone);
        String name =
                near ? " " + DateTimeFormatter.ofPattern("z", text.language()).format(local) : "";
        return time(local.toLocalTime()) + name;
    }

    private String time(LocalTime time) {
        if (time.getMinute() == 0 && time.getHour() % 12 == 0) {
            return text.say(time.getHour() == 0 ? "word.midnight" : "word.midday");
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String half = time.getHour() < 12 ? "am" : "pm";
        String whole = time.getMinute() == 0 ? ".whole" : "";
        return text.say("word.time." + half + whole, hour, time.getMinute(), time.getHour());
    }

    String windows(List<Window> windows) {
        return windows.isEmpty()
                ? text.say("word.noTimes")
                : String.join("; ", windows.stream().map(this::window).toList());
    }

    private String window(Window window) {
        String hours = hours(window.hours());
        String period = period(window.period());
        return period.isEmpty() ? hours : hours + ", " + period;
    }

    private String hours(WeeklyHours hours) {
        String days = days(hours);
        return hours.start().equals(hours.end())
                ? text.say("word.allDay", days)
                : text.say("word.hours", days, time(hours.start()), time(hours.end()));
    }

    private String days(WeeklyHours hours) {
        if (hours.everyDay()) {
            return text.say("word.everyDay");
        }
        List<String> names = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (hours.days().contains(day)) {
                names.add(day.getDisplayName(TextStyle.FULL, text.language()));
            }
        }
        return String.join(", ", names);
    }

    /** "" for always. */
    String period(Period period) {
        String from = period.hasBeginning() ? text.say("word.from", dateTime(period.from())) : "";
        String until = period.hasEnd() ? text.say("word.until", dateTime(period.until())) : "";
        return (from + " " + until).strip();
    }

    /** Names in a row. */
    String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : text.say("word.and", String.join(", ", names.subList(0, last)), names.get(last));
    }

    private static boolean isOpenEnded(Instant at) {
        return at.equals(Instant.MIN) || at.equals(Instant.MAX);
    }
}

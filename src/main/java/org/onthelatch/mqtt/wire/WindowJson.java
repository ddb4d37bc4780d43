package org.onthelatch.mqtt.wire;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.List;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;

/** A window as the table of windows holds it (contract, section 5.1). */
final class WindowJson {
    private WindowJson() {}

    /** Whether one of them is always open, so that the list says nothing about windows there. */
    static boolean saysAlways(List<Window> windows) {
        return windows.stream().anyMatch(WindowJson::isAlways);
    }

    /** Without members if the window is always open. */
    static ObjectNode of(Window window) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!isAlways(window.hours())) {
            weekly(json, window.hours());
        }
        dated(json, window.period());
        return json;
    }

    private static boolean isAlways(Window window) {
        Period period = window.period();
        return isAlways(window.hours()) && !period.hasBeginning() && !period.hasEnd();
    }

    private static boolean isAlways(WeeklyHours hours) {
        return hours.everyDay() && hours.start().equals(hours.end());
    }

    private static void weekly(ObjectNode json, WeeklyHours hours) {
        if (!hours.everyDay()) {
            ArrayNode days = json.putArray("days");
            for (DayOfWeek day : DayOfWeek.values()) {
                if (hours.days().contains(day)) {
                    days.add(day.name().substring(0, 3));
                }
            }
        }
        json.put("start", hours.start().toString()).put("end", hours.end().toString());
    }

    /** Writes {@code from} and {@code until} as far as the period has them. */
    static void dated(ObjectNode json, Period period) {
        if (period.hasBeginning()) {
            json.put("from", WireTime.of(period.from()));
        }
        if (period.hasEnd()) {
            json.put("until", WireTime.roundedUp(period.until()));
        }
    }
}

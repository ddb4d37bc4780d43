package org.onthelatch.web.assess;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Window;

/** The form as somebody filled it in, or as it is offered to be filled in. Nothing that was typed is lost. */
public record FilledForm(MultiMap values) {
    /** How many rows of agreed times the form has for each place. */
    public static final int ROWS = 4;

    /** Her agreed times and companions as they are; reasons are always fresh, since a copied one is none (D48). */
    static FilledForm offering(List<Assessment> latest) {
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        values.set("basedOn", "0");
        latest.forEach(before -> {
            values.set("basedOn", Integer.toString(before.version()));
            offer(values, "ward", before.times().wardExit());
            offer(values, "site", before.times().site());
            for (VisitorId companion : before.companions()) {
                values.add("companion", companion.value());
            }
            if (!before.variations().isEmpty()) {
                values.set("keepVariations", "yes");
            }
        });
        return new FilledForm(values);
    }

    private static void offer(MultiMap values, String place, List<Window> windows) {
        int row = 1;
        for (Window window : windows) {
            values.set(place + "-from-" + row, window.hours().start().toString());
            values.set(place + "-to-" + row, window.hours().end().toString());
            for (java.time.DayOfWeek day : new TreeSet<>(window.hours().days())) {
                values.add(place + "-days-" + row, day.name());
            }
            row++;
        }
    }

    public String text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).orElse("");
    }

    public List<String> all(String name) {
        return values.getAll(name);
    }

    public boolean isChosen(String name, String value) {
        return values.getAll(name).contains(value);
    }

    FilledForm basedOn(int version) {
        MultiMap copy = MultiMap.caseInsensitiveMultiMap().addAll(values);
        copy.set("basedOn", Integer.toString(version));
        return new FilledForm(copy);
    }
}

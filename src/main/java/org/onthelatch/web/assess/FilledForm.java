package org.onthelatch.web.assess;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Window;

/** The form as somebody filled it in, or as it is offered to be filled in. Nothing that was typed is lost. */
public record FilledForm(MultiMap values) {
    /** The most rows of agreed times that the form takes for each place. */
    static final int ROWS = 20;

    /** What was pressed on the page, beside what was filled in. */
    private static final String PRESSED = "do";

    /**
     * Her agreed times and companions as they are, and her legal power as the register has it. Reasons are always fresh, since a
     * copied one is none (D48), and no level is chosen for anybody (N4).
     *
     * @param legalBasis "" for none
     */
    static FilledForm offering(List<Assessment> latest, String legalBasis) {
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        values.set("basedOn", "0");
        values.set("legalBasis", legalBasis);
        values.set("review", "usual");
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
        for (Window window : windows.stream().filter(FilledForm::isWeekly).toList()) {
            values.set(place + "-from-" + row, window.hours().start().toString());
            values.set(place + "-to-" + row, window.hours().end().toString());
            for (java.time.DayOfWeek day : new TreeSet<>(window.hours().days())) {
                values.add(place + "-days-" + row, day.name());
            }
            row++;
        }
    }

    private static boolean isWeekly(Window window) {
        return !window.period().hasBeginning() && !window.period().hasEnd();
    }

    /** Agreed times for certain dates, which this form cannot take over and says so. */
    static List<Window> dated(Assessment before) {
        return Stream.concat(before.times().wardExit().stream(), before.times().site().stream())
                .filter(window -> !isWeekly(window))
                .toList();
    }

    /** How many rows of agreed times to offer for a place: those filled in and two more. */
    public int rows(String place) {
        int filled = 0;
        for (int row = 1; row <= ROWS; row++) {
            if (!text(place + "-from-" + row).isEmpty()
                    || !text(place + "-to-" + row).isEmpty()) {
                filled = row;
            }
        }
        return Math.min(filled + 2, ROWS);
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

    /** Everything that was filled in, to be sent again. */
    List<Map.Entry<String, String>> sent() {
        return values.entries().stream()
                .filter(field -> !field.getKey().equals(PRESSED))
                .toList();
    }

    FilledForm basedOn(int version) {
        MultiMap copy = MultiMap.caseInsensitiveMultiMap().addAll(values);
        copy.set("basedOn", Integer.toString(version));
        return new FilledForm(copy);
    }
}

package org.onthelatch.web.assess;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.onthelatch.web.words.TypedDate;

/**
 * A date that is asked for as day, month and year: for dates that are remembered or read from papers, not chosen by the calendar.
 *
 * @param name of the date; its fields are {@code name-day}, {@code name-month} and {@code name-year}
 * @param what begins the sentence about what is wrong, such as "The last day"
 */
public record DateFields(String name, String what) {

    /** The fields' names, in the order in which they stand. */
    public List<String> names() {
        return List.of(name + "-day", name + "-month", name + "-year");
    }

    /** As they came, so that nothing typed is lost. */
    public void keep(Function<String, String> texts, Map<String, String> values) {
        names().forEach(field -> values.put(field, texts.apply(field).strip()));
    }

    /**
     * The date as one text, such as 2026-12-21.
     *
     * @param wrong is told which part is wrong; not if all of them are empty
     * @return "" if all are empty, or if it is no date
     */
    public String text(Function<String, String> texts, List<FormError> wrong) {
        List<String> typed =
                names().stream().map(field -> texts.apply(field).strip()).toList();
        if (String.join("", typed).isEmpty()) {
            return "";
        }
        TypedDate date = TypedDate.read(what, typed.get(0), typed.get(1), typed.get(2));
        if (date instanceof TypedDate.Wrong bad) {
            wrong.add(new FormError(name + "-" + bad.part(), bad.message()));
            return "";
        }
        return ((TypedDate.Day) date).day().toString();
    }

    /** Where the page shows what is wrong with the date as a whole. */
    public String first() {
        return name + "-day";
    }
}

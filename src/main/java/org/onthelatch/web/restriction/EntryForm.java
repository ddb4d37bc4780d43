package org.onthelatch.web.restriction;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.RestrictionRefusal;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.assess.DateFields;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.words.NhsDates;

/**
 * The form for one entry of the register, as offered or as filled in. Nothing typed is lost.
 *
 * @param number which entry, or "" for a new one
 * @param version how often it was written when the form was offered; 0 for a new one
 */
public record EntryForm(String number, int version, Map<String, String> values, List<FormError> errors)
        implements WithErrors {

    /** One field. */
    public record Field(String name, boolean isHinted) {
        public String label() {
            return say("restriction.field." + name);
        }

        public String hint() {
            return isHinted ? say("restriction.hint." + name) : "";
        }
    }

    /** Every text of an entry but the doors and the day of the review, in the order in which it is asked (D26). */
    public static final List<Field> FIELDS = List.of(
            new Field("rule", true),
            new Field("affects", false),
            new Field("hours", true),
            new Field("reason", false),
            new Field("risks", true),
            new Field("alternatives", false),
            new Field("consulted", true),
            new Field("advocate", false),
            new Field("exemptions", true),
            new Field("notice", false),
            new Field("removal", false));

    static DateFields reviewDue() {
        return new DateFields("reviewDue", say("restriction.form.reviewDue.date"));
    }

    public EntryForm {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    static EntryForm empty() {
        return new EntryForm("", 0, Map.of(), List.of());
    }

    static EntryForm of(BlanketRestriction entry, int version, NhsDates dates) {
        Map<String, String> values = new HashMap<>();
        values.put("rule", entry.rule());
        values.put("affects", entry.affects());
        values.put("hours", entry.hours());
        values.put("reason", entry.reason());
        values.put("risks", entry.risks());
        values.put("alternatives", entry.alternatives());
        values.put("consulted", entry.consulted());
        values.put("advocate", entry.advocate());
        values.put("exemptions", entry.exemptions());
        values.put("notice", entry.notice());
        values.put("removal", entry.removal());
        values.put("doors", doors(entry));
        // The next date is asked for anew: a review is more than a press of the button.
        values.put("last", dates.lastDay(entry.reviewDueAt()));
        return new EntryForm(entry.number().value(), version, values, List.of());
    }

    private static String doors(BlanketRestriction entry) {
        return entry.doors().stream().map(DoorId::value).sorted().collect(Collectors.joining(", "));
    }

    EntryForm filled(Ask ask, List<RestrictionRefusal> refusals) {
        Map<String, String> filled = new HashMap<>(values);
        FIELDS.forEach(field -> filled.put(field.name(), ask.field(field.name())));
        List.of("doors", "why").forEach(name -> filled.put(name, ask.field(name)));
        DateFields reviewDue = reviewDue();
        reviewDue.keep(ask::field, filled);
        List<FormError> all = new ArrayList<>();
        reviewDue.text(ask::field, all);
        boolean isTold = !all.isEmpty(); // more precisely than that there is no date
        refusals.stream()
                .filter(refusal -> !isTold || !refusal.field().equals("reviewDueAt"))
                .map(refusal -> new FormError(
                        refusal.field().equals("reviewDueAt") ? reviewDue.first() : refusal.field(),
                        refusal.sentence()))
                .forEach(all::add);
        return new EntryForm(number, version, filled, all);
    }

    public boolean isNew() {
        return number.isEmpty();
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }
}

package org.onthelatch.web.lock;

import java.util.List;
import java.util.Map;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.restriction.RestrictionRefusal;
import org.onthelatch.restriction.SecureExit;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;
import org.onthelatch.web.http.Ask;

/**
 * The form that secures an exit or says that it is still needed, as offered or as filled in. Nothing typed is lost.
 *
 * @param doors to choose from
 */
public record LockForm(List<Door> doors, Map<String, String> values, List<FormError> errors) implements WithErrors {
    public LockForm {
        doors = List.copyOf(doors);
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    static LockForm offering(AccessFacts facts, SecureExit locks) {
        return new LockForm(
                exits(facts, locks),
                Map.of("minutes", Long.toString(locks.limits().alone().toMinutes()), "told", LockWords.usual()),
                List.of());
    }

    static LockForm empty() {
        return new LockForm(List.of(), Map.of(), List.of());
    }

    LockForm filled(Ask ask, List<RestrictionRefusal> refusals) {
        Map<String, String> values = new java.util.HashMap<>();
        List.of("door", "minutes", "reason", "told", "inCharge").forEach(name -> values.put(name, ask.field(name)));
        return new LockForm(
                doors,
                values,
                refusals.stream()
                        .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                        .toList());
    }

    static List<Door> exits(AccessFacts facts, SecureExit locks) {
        return facts.register().doors().stream().filter(locks::isSecurable).toList();
    }

    static SecureExit.Start start(Ask ask) {
        return new SecureExit.Start(
                new DoorId(id(ask.field("door"))),
                minutes(ask.field("minutes")),
                ask.field("reason"),
                ask.field("told"),
                ask.field("inCharge").equals("yes"),
                ask.by().actor());
    }

    static SecureExit.Confirm confirm(DoorId door, Ask ask) {
        return new SecureExit.Confirm(
                door,
                minutes(ask.field("minutes")),
                ask.field("reason"),
                ask.by().actor());
    }

    /** What is no number is no number of minutes that can be granted. */
    private static long minutes(String text) {
        return text.matches("[0-9]{1,4}") ? Long.parseLong(text) : 0;
    }

    /** A door that nobody can have chosen stands for none. */
    private static String id(String text) {
        return text.matches("[A-Z]{2,4}[0-9]{1,5}") ? text : "NONE0";
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }
}

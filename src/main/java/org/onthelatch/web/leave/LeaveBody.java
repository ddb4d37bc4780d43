package org.onthelatch.web.leave;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Set;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;

/** What a program sends, brought into the form's shape, so that both are read by the same rules. */
final class LeaveBody {
    private static final List<String> TEXTS = List.of(
            "type",
            "escort",
            "custodian",
            "custodyAuthority",
            "kind",
            "purpose",
            "places",
            "from",
            "until",
            "longest",
            "usesPerDay",
            "usesPerWeek",
            "overnightAddress",
            "conditions",
            "notToGoAhead",
            "contact",
            "consulted",
            "copiesTo",
            "herCopy",
            "nextOfKin",
            "riskView",
            "herWords",
            "reviewOn",
            "ctoConsidered",
            "courtOrder",
            "stepType",
            "stepKind",
            "stepAfter",
            "opens");
    private static final List<String> FLAGS = List.of("custody", "checkEachTime", "withinConsent", "anyTime");
    private static final List<String> NOTICE =
            List.of("reason", "notice", "servedOn", "how", "servedAt", "ministryTold");

    private static final List<String> AWAY =
            List.of("what", "looksFine", "agreedBack", "where", "staffView", "herView", "words", "cause");
    private static final List<String> AWAY_FLAGS = List.of("concern", "fob", "phone", "leaving");

    private LeaveBody() {}

    /** @throws Declined if it is no leave at all */
    static FilledForm leave(Ask ask, String id, int basedOn) {
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        TEXTS.forEach(name -> values.set(name, body.text(name)));
        FLAGS.stream().filter(body::has).forEach(name -> values.set(name, body.flag(name) ? "yes" : ""));
        body.each("companions", "a visitor's id such as V01", text -> text)
                .forEach(visitor -> values.add("companions", visitor));
        int row = 1;
        for (JsonFields window : body.objects("windows")) {
            window.only(Set.of("from", "to", "days"));
            values.set("time-from-" + row, window.text("from"));
            values.set("time-to-" + row, window.text("to"));
            for (java.time.DayOfWeek day : window.each("days", "a day such as MONDAY", java.time.DayOfWeek::valueOf)) {
                values.add("time-days-" + row, day.name());
            }
            row++;
        }
        java.util.Set<String> known = new java.util.HashSet<>(TEXTS);
        known.addAll(FLAGS);
        known.addAll(List.of("id", "companions", "windows"));
        body.only(known);
        values.set("leave", id.isEmpty() ? body.text("id") : id);
        values.set("basedOn", Integer.toString(basedOn));
        if (row - 1 > ReadLeave.ROWS) {
            Declined.refuse(
                    422,
                    "UNREADABLE",
                    List.of(new Fault("windows", "at most %d rows".formatted(ReadLeave.ROWS), row - 1 + " rows")));
        }
        Declined.refuse(422, "UNREADABLE", body.faults());
        return new FilledForm(values);
    }

    static FilledForm notice(Ask ask, int basedOn) {
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        NOTICE.forEach(name -> values.set(name, body.text(name)));
        body.only(Set.copyOf(NOTICE));
        values.set("basedOn", Integer.toString(basedOn));
        Declined.refuse(422, "UNREADABLE", body.faults());
        return new FilledForm(values);
    }

    static FilledForm away(Ask ask) {
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        AWAY.forEach(name -> values.set(name, body.text(name)));
        AWAY_FLAGS.stream().filter(body::has).forEach(name -> values.set(name, body.flag(name) ? "yes" : ""));
        java.util.Set<String> known = new java.util.HashSet<>(AWAY);
        known.addAll(AWAY_FLAGS);
        body.only(known);
        Declined.refuse(422, "UNREADABLE", body.faults());
        return new FilledForm(values);
    }

    /** @throws Declined if anything is wrong */
    static void refuse(FilledForm form, List<FormError> errors) {
        Declined.refuse(
                422,
                "UNREADABLE",
                errors.stream()
                        .map(error -> fault(LeaveDay.ofPart(error.id()), error.message(), form))
                        .toList());
    }

    private static Fault fault(String field, String expected, FilledForm form) {
        return new Fault(field, expected, shown(form.text(field)));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "nothing" : text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}

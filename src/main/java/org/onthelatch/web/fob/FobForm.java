package org.onthelatch.web.fob;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onthelatch.fob.FobRefusal;
import org.onthelatch.web.http.Ask;

/**
 * One of the desk's forms, as offered or as it came back.
 *
 * @param act what it asks for: one or none, if none of them was sent
 * @param values what was filled in, by field
 */
public record FobForm(Optional<FobAct> act, Map<String, String> values, List<FobRefusal> refusals) {
    static final FobForm EMPTY = new FobForm(Optional.empty(), Map.of(), List.of());

    public FobForm {
        values = Map.copyOf(values);
        refusals = List.copyOf(refusals);
    }

    static FobForm filled(FobAct act, Ask ask, List<FobRefusal> refusals) {
        return new FobForm(
                Optional.of(act), act.fields().stream().collect(Collectors.toMap(name -> name, ask::field)), refusals);
    }

    /** What was filled in, in the form that was sent; the others are empty. */
    public String value(FobAct one, String field) {
        return act.equals(Optional.of(one)) ? values.getOrDefault(field, "") : "";
    }

    /** The message at a field, or "". */
    public String error(FobAct one, String field) {
        return refusals.stream()
                .filter(refusal ->
                        act.equals(Optional.of(one)) && refusal.field().equals(field))
                .map(FobRefusal::sentence)
                .collect(Collectors.joining(" "));
    }

    /** The id of a field on the page, which has several forms. */
    public static String id(FobAct act, String field) {
        return act.name().toLowerCase(java.util.Locale.ROOT) + "-" + field;
    }

    /** Where the fault stands on the page. */
    public String id(FobRefusal refusal) {
        return id(act.orElseThrow(), refusal.field());
    }

    /** Whether the sender has to say yes to something more. */
    public boolean asks(FobAct one, String code) {
        return refusals.stream()
                .anyMatch(refusal ->
                        act.equals(Optional.of(one)) && refusal.code().equals(code));
    }
}

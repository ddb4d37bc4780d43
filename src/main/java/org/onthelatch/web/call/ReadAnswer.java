package org.onthelatch.web.call;

import static org.onthelatch.web.words.Say.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onthelatch.call.Answered;
import org.onthelatch.call.Call;
import org.onthelatch.call.CallId;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.sources.Sources;

/** Reads which call is meant and what was done about it, field by field. */
final class ReadAnswer {
    private final Function<String, String> fields;
    private final List<Fault> faults = new ArrayList<>();

    /** @param fields the text of a field, or "" */
    ReadAnswer(Function<String, String> fields) {
        this.fields = fields;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** @throws Declined if there is no such call */
    static Call known(Sources sources, String text) {
        return Optional.of(text)
                .filter(id -> id.matches("[A-Za-z0-9.-]{1,160}"))
                .flatMap(id -> sources.calls().all().find(new CallId(id)))
                .orElseThrow(() -> Declined.notFound(say("call.one.unknown")));
    }

    /** What was done, or none after every fault was noted. */
    Optional<Answered> read() {
        Optional<Answered.Action> action = oneOf("action", Answered.Action.values(), say("call.takes.action"));
        Optional<Answered.Basis> basis = fields.apply("basis").isEmpty()
                ? Optional.empty()
                : oneOf("basis", Answered.Basis.values(), say("call.takes.basis"));
        Optional<PersonId> person = person();
        return faults.isEmpty()
                ? Optional.of(new Answered(
                        action.orElseThrow(),
                        person,
                        basis,
                        fields.apply("words"),
                        fields.apply("lacksCapacity"),
                        fields.apply("bestInterests"),
                        fields.apply("lessRestrictive")))
                : Optional.empty();
    }

    Optional<PersonId> person() {
        String text = fields.apply("person");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PersonId(text));
        } catch (IllegalArgumentException e) {
            wrong("person", say("call.takes.person"), text);
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> oneOf(String name, E[] all, String expected) {
        String text = fields.apply(name);
        Optional<E> chosen =
                Stream.of(all).filter(one -> one.name().equals(text)).findFirst();
        if (chosen.isEmpty()) {
            wrong(name, expected, text);
        }
        return chosen;
    }

    private void wrong(String field, String expected, String came) {
        faults.add(new Fault(field, expected, came.isEmpty() ? "nothing" : "\"%s\"".formatted(came)));
    }

    /** The version that she saw; 0, which is before every version, if it was not sent. */
    static int version(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}

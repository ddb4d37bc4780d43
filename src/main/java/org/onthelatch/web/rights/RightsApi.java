package org.onthelatch.web.rights;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.Rights;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsRefusal;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** A person's rights for programs. */
public record RightsApi(Sources sources, Readers readers, Writing writing) {
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "told", Set.of("what", "format", "language", "understood", "repeatDue", "words"),
            "advocate", Set.of("what", "answer", "words"),
            "reading", Set.of("what", "advocate", "given", "words"),
            "plan", Set.of("what", "form", "version", "words"),
            "carer", Set.of("what", "carer", "given", "mayBeTold", "basis", "reason"));

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "rights", ask.at())
                .compose(kept -> readers.read(() -> answer(200, person, ask)));
    }

    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        Optional<String> what = body.required("what", "told, advocate, reading, plan or carer", text -> {
            if (!FIELDS.containsKey(text)) {
                throw new IllegalArgumentException(text);
            }
            return text;
        });
        Declined.refuse(body.faults());
        body.only(FIELDS.getOrDefault(what.orElseThrow(), Set.of()));
        boolean given = !body.has("given") || body.flag("given");
        ReadNote read = new ReadNote(
                name -> name.equals("given") ? (given ? "yes" : "no") : body.text(name),
                new Moments(sources.policy().zone()),
                person,
                ask);
        RightsNote.Kind kind =
                Rights.kind(sources.facts().get().resident(person).orElseThrow().legal(), ask.at());
        Optional<RightsNote> note = read.read(what.orElseThrow(), kind);
        Declined.refuse(body.faults());
        Declined.refuse(faults(read.wrong()));
        return writing.write(() ->
                        sources.rights().record(note.orElseThrow(), ask.by().actor()))
                .compose(refusals -> {
                    Declined.refuse(faults(refusals));
                    return readers.read(() -> answer(201, person, ask));
                });
    }

    private Answer answer(int status, PersonId person, Ask ask) {
        return Answer.json(status, RightsJson.of(RightsView.of(sources, person, Map.of(), List.of(), ask.at())));
    }

    private static List<Fault> faults(List<RightsRefusal> refusals) {
        List<Fault> faults = new ArrayList<>();
        refusals.forEach(refusal -> faults.add(new Fault(refusal.field(), refusal.sentence(), "something else")));
        return faults;
    }
}

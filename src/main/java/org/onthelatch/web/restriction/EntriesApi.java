package org.onthelatch.web.restriction;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.restriction.KeepRegister.Outcome;
import org.onthelatch.restriction.RegisterEntry;
import org.onthelatch.restriction.RestrictionNumber;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.IfMatch;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** Entries of the register of blanket restrictions for programs: record, review, end. */
public record EntriesApi(Sources sources, Writing writing) {
    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        RegisterEntry entry = entry(ask);
        return writing.write(() -> sources.register().record(entry, ask.by().actor(), ask.at()))
                .map(this::answer);
    }

    public Future<Answer> review(Ask ask) {
        new Parameters(ask).check();
        RestrictionNumber number = ReadEntry.number(sources, ask.part("number"));
        int version = IfMatch.version(ask, "Name the version that this is based on, as the register has it.");
        RegisterEntry entry = entry(ask);
        return writing.write(() -> sources.register()
                        .review(number, version, entry, ask.by().actor(), ask.at()))
                .map(this::answer);
    }

    public Future<Answer> end(Ask ask) {
        new Parameters(ask).check();
        RestrictionNumber number = ReadEntry.number(sources, ask.part("number"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.of("why"));
        String why = body.text("why");
        Declined.refuse(body.faults());
        return writing.write(() -> sources.register().end(number, why, ask.by().actor(), ask.at()))
                .map(this::answer);
    }

    private RegisterEntry entry(Ask ask) {
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        Set<String> known = new HashSet<>(Set.of("doors", "reviewDue"));
        EntryForm.FIELDS.forEach(field -> known.add(field.name()));
        body.only(known);
        String doors = String.join(",", body.each("doors", "a door such as HD03", text -> text));
        String due = body.text("reviewDue");
        RegisterEntry entry = ReadEntry.of(
                name -> name.equals("doors") ? doors : body.text(name),
                due,
                new Moments(sources.policy().zone()));
        Declined.refuse(body.faults());
        return entry;
    }

    private Answer answer(Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            int version = sources.register().version(kept.entry().number());
            return Answer.json(201, RestrictionsPage.json(kept.entry())).version(version);
        }
        if (outcome instanceof Outcome.Refused refused) {
            List<Fault> faults = new ArrayList<>();
            refused.refusals()
                    .forEach(refusal -> faults.add(new Fault(refusal.field(), refusal.sentence(), refusal.code())));
            boolean missing = refused.refusals().stream()
                    .anyMatch(refusal -> refusal.code().equals("MISSING"));
            Declined.refuse(
                    missing ? 422 : 409,
                    missing ? "REFUSED" : refused.refusals().get(0).code(),
                    faults);
        }
        throw new Declined(Problem.stale("Somebody else changed it meanwhile. Read it again."));
    }
}

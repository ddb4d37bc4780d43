package org.onthelatch.web.explain;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.sources.Sources;

/** Answers what a door does for a person or a fob at a moment, and why, from what is recorded now. */
public record Explain(Sources sources, Writing writing) {

    public Future<Answer> json(Ask ask) {
        AccessFacts facts = sources.facts().get();
        Parameters parameters = new Parameters(ask);
        Credential credential = credential(parameters, facts);
        DoorId door = parameters.required(
                "door", "a door of the register, such as HD01", text -> knownDoor(text, facts), new DoorId("X"));
        Way way = parameters.oneOf("way", Way.class).orElse(Way.OUT);
        Instant at = parameters
                .optional("at", "an instant such as 2026-11-23T14:00:00Z", Instant::parse)
                .orElse(ask.at());
        parameters.check();
        JsonObject json = new JsonObject()
                .put("door", door.value())
                .put("way", way.name())
                .put("at", at.toString());
        json.mergeIn(DecisionJson.of(new Decide(facts).at(door, way, credential, at)));
        Optional<PersonId> person = person(credential, facts, at);
        return person.isPresent()
                ? writing.seen(ask.by(), person.get(), "explain " + door, ask.at())
                        .map(kept -> Answer.json(200, json))
                : Future.succeededFuture(Answer.json(200, json));
    }

    private static Credential credential(Parameters parameters, AccessFacts facts) {
        Optional<Credential> person = parameters
                .optional("person", "somebody of the ward, such as P03", text -> knownPerson(text, facts))
                .map(id -> new Credential.FobOf(new Holder.OfResident(id)));
        Optional<Credential> fob = parameters
                .optional("fob", "8 to 32 lower-case hexadecimal digits", FobToken::new)
                .map(Credential.Fob::new);
        boolean both =
                !parameters.text("person").isEmpty() && !parameters.text("fob").isEmpty();
        if (both) {
            parameters.wrong("fob", "nothing beside person");
        }
        return person.or(() -> fob).orElse(new Credential.NoFob());
    }

    private static PersonId knownPerson(String text, AccessFacts facts) {
        PersonId id = new PersonId(text);
        if (facts.resident(id).isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    private static DoorId knownDoor(String text, AccessFacts facts) {
        DoorId id = new DoorId(text);
        if (facts.register().find(id).isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }

    private static Optional<PersonId> person(Credential credential, AccessFacts facts, Instant at) {
        Optional<Holder> holder = credential instanceof Credential.Fob fob
                ? facts.fobs().holdingAt(fob.token(), at).map(holding -> holding.holder())
                : credential instanceof Credential.FobOf of ? Optional.of(of.holder()) : Optional.empty();
        return holder.filter(Holder.OfResident.class::isInstance).map(known -> ((Holder.OfResident) known).person());
    }
}

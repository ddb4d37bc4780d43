package org.onthelatch.web.call;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.call.AnswerCall.Outcome;
import org.onthelatch.call.AnswerCall.Proposal;
import org.onthelatch.call.Answered;
import org.onthelatch.call.Call;
import org.onthelatch.call.CallEntry;
import org.onthelatch.call.CallRefusal;
import org.onthelatch.call.CallStep;
import org.onthelatch.person.Resident;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.release.AskDoors;
import org.onthelatch.web.release.CommandWords;
import org.onthelatch.web.sources.Sources;

/** One call: who it is, what staff do about it, and, if she is not let out, on what lawful ground (D58). */
public record CallPage(Sources sources, Pages pages, Readers readers, Writing writing, AskDoors askDoors) {
    private static final List<String> FIELDS =
            List.of("action", "basis", "person", "words", "lacksCapacity", "bestInterests", "lessRestrictive", "form");

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        Call call = ReadAnswer.known(sources, ask.part("call"));
        return seen(call, ask).compose(kept -> readers.read(() -> page(200, call, Map.of(), List.of(), false, ask)));
    }

    private Future<Boolean> seen(Call call, Ask ask) {
        return call.person()
                .map(person -> writing.seen(ask.by(), person, "call " + call.id(), ask.at()))
                .orElseGet(() -> Future.succeededFuture(true));
    }

    public Future<Answer> letOut(Ask ask) {
        Call call = ReadAnswer.known(sources, ask.part("call"));
        ReadAnswer read = new ReadAnswer(ask::field);
        Optional<org.onthelatch.person.PersonId> whom = read.person()
                .filter(person -> sources.facts().get().resident(person).isPresent());
        return new LetOut(sources, askDoors)
                .letOut(call, ReadAnswer.version(ask.field("version")), whom, ask)
                .map(sent -> Answer.seeOther("/calls/" + call.id()));
    }

    public Future<Answer> answer(Ask ask) {
        Call call = ReadAnswer.known(sources, ask.part("call"));
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(name -> values.put(name, ask.field(name)));
        ReadAnswer read = new ReadAnswer(ask::field);
        Optional<Answered> answered = read.read();
        if (answered.isEmpty()) {
            return readers.read(() -> page(422, call, values, errors(read.faults()), false, ask));
        }
        Proposal proposal = new Proposal(
                call.id(),
                ReadAnswer.version(ask.field("version")),
                answered.get(),
                ask.by().actor(),
                ask.at());
        return writing.write(() -> sources.calls().answer(proposal))
                .compose(outcome -> readers.read(() -> answer(outcome, call, values, ask)));
    }

    private Answer answer(Outcome outcome, Call call, Map<String, String> values, Ask ask) {
        if (outcome instanceof Outcome.Kept kept) {
            return Answer.seeOther("/calls/" + kept.call().id());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return page(422, call, values, refused(refused.refusals()), false, ask);
        }
        if (outcome instanceof Outcome.Stale stale) {
            return page(409, stale.latest(), values, List.of(), true, ask);
        }
        throw Declined.notFound(say("call.one.unknown.nothing"));
    }

    private static List<FormError> errors(List<Fault> faults) {
        return faults.stream()
                .map(fault -> new FormError(fault.field(), say("call.choose", fault.expected())))
                .toList();
    }

    static List<FormError> refused(List<CallRefusal> refusals) {
        return refusals.stream()
                .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                .toList();
    }

    private Answer page(
            int status, Call call, Map<String, String> values, List<FormError> errors, boolean conflict, Ask ask) {
        AccessFacts facts = sources.facts().get();
        CallWords words = CallWords.of(sources, ask);
        CallView view = new CallView(
                call,
                CallView.status(call, facts, ask.at()),
                people(facts),
                ask.by().may(Permission.ANSWER_CALLS),
                told(call, ask),
                values,
                errors,
                conflict);
        String title = say("call.one.title", words.door(call));
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.CALLS, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "call", frame, Map.of("view", view, "words", words))
                .with("Referrer-Policy", "same-origin");
    }

    static List<Resident> people(AccessFacts facts) {
        return facts.residents().map(access -> access.resident()).toList();
    }

    /** What came of the last time that the door was asked. */
    private List<String> told(Call call, Ask ask) {
        CommandWords words = new CommandWords(pages.dates(), sources.directory().get(), ask.at());
        return call.steps().stream()
                .map(CallEntry::step)
                .filter(CallStep.AskedDoor.class::isInstance)
                .map(step -> ((CallStep.AskedDoor) step).command())
                .reduce((earlier, later) -> later)
                .flatMap(sources.commands()::told)
                .map(words::sentence)
                .stream()
                .toList();
    }
}

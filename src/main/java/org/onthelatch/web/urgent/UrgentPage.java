package org.onthelatch.web.urgent;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.assessment.TightenUrgently;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.assess.AssessmentJson;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;

/** Tightens a detained person's level at once, for hours; it returns by itself (D42). */
public record UrgentPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    private static final List<String> FIELDS = List.of("level", "hours", "reason", "herWords");

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "urgent change", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, new FilledForm(ask.form()), List.of(), ask)));
    }

    public Future<Answer> record(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        FilledForm form = new FilledForm(ask.form());
        ReadUrgent read = new ReadUrgent(form);
        return read.request(person, ask.field("basedOn"), ask.by())
                .map(request -> writing.write(() -> sources.reviews().tighten(request, ask.at()))
                        .compose(outcome -> readers.read(() -> answer(outcome, request, form, ask))))
                .orElseGet(() -> readers.read(() -> page(422, person, form, read.errors(), ask)));
    }

    public Future<Answer> write(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        FIELDS.forEach(name -> values.set(name, body.text(name)));
        body.only(Set.copyOf(FIELDS));
        Declined.refuse(body.faults());
        ReadUrgent read = new ReadUrgent(new FilledForm(values));
        TightenUrgently.Request request = read.request(
                        person, ask.header("If-Match").replace("\"", ""), ask.by())
                .orElseThrow(() -> declined(read.errors()));
        return writing.write(() -> sources.reviews().tighten(request, ask.at())).map(UrgentPage::json);
    }

    private static Answer json(Outcome outcome) {
        if (outcome instanceof Outcome.Recorded recorded) {
            return Answer.json(201, AssessmentJson.of(recorded.assessment()))
                    .version(recorded.assessment().version() + 1);
        }
        if (outcome instanceof Outcome.Refused refused) {
            List<Fault> faults = refused.refusals().stream()
                    .map(refusal -> new Fault(refusal.field(), refusal.expected(), refusal.came()))
                    .toList();
            throw new Declined(Problem.unsaved(409, refused.refusals().get(0).code(), faults));
        }
        if (outcome instanceof Outcome.Stale) {
            throw new Declined(Problem.stale(say("urgent.conflict")));
        }
        throw Declined.notFound(say("urgent.notHere"));
    }

    private static Declined declined(List<FormError> errors) {
        List<Fault> faults = errors.stream()
                .map(error -> new Fault(error.id(), error.message(), "something else"))
                .toList();
        return new Declined(Problem.unsaved(422, "REFUSED", faults));
    }

    private Answer answer(Outcome outcome, TightenUrgently.Request request, FilledForm form, Ask ask) {
        if (outcome instanceof Outcome.Recorded recorded) {
            return Answer.seeOther("/people/%s?saved=%d"
                    .formatted(request.person(), recorded.assessment().version() + 1));
        }
        if (outcome instanceof Outcome.Refused refused) {
            List<FormError> errors = refused.refusals().stream()
                    .map(refusal -> new FormError(refusal.field(), say("urgent.refused", refusal.expected())))
                    .toList();
            return page(422, request.person(), form, errors, ask);
        }
        if (outcome instanceof Outcome.Stale) {
            return page(409, request.person(), form, List.of(new FormError("main", say("urgent.conflict"))), ask);
        }
        throw Declined.notFound(say("urgent.notHere"));
    }

    private Answer page(int status, PersonId person, FilledForm form, List<FormError> errors, Ask ask) {
        ResidentAccess access = sources.facts().get().resident(person).orElseThrow();
        LevelWords levels = new LevelWords(sources.policy().ladder());
        Map<String, Object> all = new HashMap<>();
        all.put("her", access.resident());
        all.put("status", access.legal().statusAt(ask.at()));
        all.put(
                "present",
                access.levels()
                        .inForceAt(ask.at())
                        .map(InForce::level)
                        .map(levels::name)
                        .orElseGet(() -> say("urgent.notAssessed")));
        all.put("version", access.levels().latest().map(one -> one.version()).orElse(0));
        all.put("levels", levels);
        all.put("form", form);
        all.put("errors", errors);
        String title = say("urgent.title.short");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "urgent", frame, all).with("Referrer-Policy", "same-origin");
    }
}

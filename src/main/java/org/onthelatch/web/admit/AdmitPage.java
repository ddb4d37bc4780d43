package org.onthelatch.web.admit;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.AdmissionRequest;
import org.onthelatch.assessment.AdmitPerson.Outcome;
import org.onthelatch.assessment.Refusal;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Recording;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;

/** Admits somebody: a form, the answers to check, and her own page, where she is given her fob (D27). */
public record AdmitPage(Sources sources, Pages pages, Readers readers, Writing writing, Recording recording) {

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, new FilledForm(ask.form()), List.of(), false, ask);
    }

    public Future<Answer> send(Ask ask) {
        FilledForm form = new FilledForm(ask.form());
        ReadAdmission read = new ReadAdmission(form, rooms());
        Optional<AdmissionRequest> request = read.request(ask.by().actor());
        String act = ask.field("do");
        if (act.equals("change")) {
            return readers.read(() -> page(200, form, List.of(), false, ask));
        }
        if (request.isEmpty()) {
            return readers.read(() -> page(422, form, read.errors(), false, ask));
        }
        if (!act.equals("save")) {
            return writing.write(() -> recording.check(request.get()))
                    .compose(refusals -> readers.read(() ->
                            page(refusals.isEmpty() ? 200 : 422, form, errors(refusals), refusals.isEmpty(), ask)));
        }
        return writing.write(() -> recording.admit(request.get(), ask.at())).compose(outcome -> {
            if (outcome instanceof Outcome.Admitted admitted) {
                return Future.succeededFuture(
                        Answer.seeOther("/people/" + admitted.resident().id()));
            }
            List<FormError> errors = errors(((Outcome.Refused) outcome).refusals());
            return readers.read(() -> page(422, form, errors, false, ask));
        });
    }

    public Future<Answer> write(Ask ask) {
        new Parameters(ask).check();
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        body.only(Set.copyOf(ReadAdmission.FIELDS));
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        ReadAdmission.FIELDS.forEach(field -> {
            if (field.equals("age")) {
                body.number("age", "her age in years, such as 34").ifPresent(age -> values.set("age", age.toString()));
            } else if (field.equals("sharedRoom")) {
                if (body.has(field) && body.flag(field)) {
                    values.set(field, "yes");
                }
            } else {
                values.set(field, body.text(field));
            }
        });
        Declined.refuse(body.faults());
        ReadAdmission read = new ReadAdmission(new FilledForm(values), rooms());
        Optional<AdmissionRequest> request = read.request(ask.by().actor());
        Declined.refuse(read.errors().stream()
                .map(error -> new Fault(error.id(), error.message(), values.get(error.id())))
                .toList());
        return writing.write(() -> recording.admit(request.orElseThrow(), ask.at()))
                .map(AdmitPage::json);
    }

    private static Answer json(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            Declined.refuse(refused.refusals().stream()
                    .map(refusal -> new Fault(refusal.field(), refusal.expected(), refusal.came()))
                    .toList());
        }
        String person = ((Outcome.Admitted) outcome).resident().id().value();
        return Answer.json(201, new JsonObject().put("person", person)).with("Location", "/api/v1/people/" + person);
    }

    private static List<FormError> errors(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new FormError(refusal.field(), say("admit.refused", refusal.expected())))
                .toList();
    }

    private Rooms rooms() {
        return Rooms.of(sources.facts().get());
    }

    /** Those that somebody can be admitted under; holding powers begin on her page. */
    private List<LegalStatus> statuses() {
        return sources.policy().statuses().all().stream()
                .filter(status -> status.absence() != LegalStatus.Absence.NOT_AVAILABLE)
                .sorted(Comparator.comparing(LegalStatus::givesPowerToHold).thenComparing(LegalStatus::words))
                .toList();
    }

    private Answer page(int status, FilledForm form, List<FormError> errors, boolean check, Ask ask) {
        Map<String, Object> all = new HashMap<>();
        Rooms rooms = rooms();
        all.put("form", form);
        all.put("errors", errors);
        all.put("check", check);
        all.put("rooms", rooms.all());
        all.put("hers", rooms.find(form.text("room")).stream().toList());
        all.put("statuses", statuses());
        all.put("offered", recording.admissionDefault().stream().toList());
        all.put("levels", new LevelWords(sources.policy().ladder()));
        String title = say(check ? "admit.title.check" : "admit.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "admit", frame, all).with("Referrer-Policy", "same-origin");
    }
}

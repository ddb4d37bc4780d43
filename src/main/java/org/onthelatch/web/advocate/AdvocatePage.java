package org.onthelatch.web.advocate;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.review.Participation;
import org.onthelatch.review.Request;
import org.onthelatch.review.RequestStep.From;
import org.onthelatch.review.WorkOnRequest.Asking;
import org.onthelatch.review.WorkOnRequest.Outcome;
import org.onthelatch.rights.Rights;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.PersonWords;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.request.RequestWords;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;

/**
 * For an advocate: the people who let her read, what was decided about each and why, and a challenge for her, which is answered
 * by a date (D23, D44, D47). Her consent is asked at every look: when she takes it back, nothing is shown any more.
 */
public record AdvocatePage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        List<Resident> people = sources.facts()
                .get()
                .everyone()
                .map(ResidentAccess::resident)
                .filter(resident -> lets(resident.id(), ask))
                .toList();
        Frame frame = pages.frame(say("advocate.title"), Section.NONE, ask);
        List<AdvocateView> views =
                people.stream().map(resident -> view(resident.id(), ask)).toList();
        return pages.page(200, "advocate", frame, Map.of("views", views, "words", words(ask)));
    }

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = hers(ask);
        return writing.seen(ask.by(), person, "advocate sheet", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, List.of(), ask)));
    }

    /** Keeps a challenge as a request for her, with whoever decides and a date for the answer. */
    public Future<Answer> challenge(Ask ask) {
        PersonId person = hers(ask);
        Optional<StaffId> decides = sources.directory().get().decidesFor(person, ask.at());
        Asking asking = new Asking(
                person,
                From.ADVOCATE,
                ask.field("words"),
                ask.at(),
                decides,
                ask.by().actor());
        return writing.write(() -> sources.reviews().ask(asking, ask.at()))
                .compose(outcome -> outcome instanceof Outcome.Kept
                        ? Future.succeededFuture(Answer.seeOther("/advocate/" + person))
                        : readers.read(() -> page(422, person, errors(outcome), ask)));
    }

    private static List<FormError> errors(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.refusals().stream()
                        .map(refusal -> new FormError("words", refusal.sentence()))
                        .toList()
                : List.of(new FormError("words", say("advocate.challenge.notKept")));
    }

    /** @throws Declined if she is unknown, or does not let this advocate read */
    private PersonId hers(Ask ask) {
        return sources.facts()
                .get()
                .everyone()
                .map(access -> access.resident().id())
                .filter(id -> id.value().equals(ask.part("person")) && lets(id, ask))
                .findFirst()
                .orElseThrow(() -> Declined.notFound(say("advocate.notHers")));
    }

    private boolean lets(PersonId person, Ask ask) {
        return Rights.mayRead(sources.rights().of(person), ask.by().staff(), ask.at());
    }

    private AdvocateView view(PersonId person, Ask ask) {
        List<Participation> participations = sources.reviews().participations().stream()
                .filter(part -> part.person().equals(person))
                .sorted(Comparator.comparing(Participation::at).reversed())
                .toList();
        List<Request> requests = sources.reviews().requests().stream()
                .filter(request -> request.person().equals(person))
                .sorted(Comparator.comparing(Request::recordedAt).reversed())
                .toList();
        return new AdvocateView(new ReadPerson(sources, ask.at()).of(person), participations, requests);
    }

    private Answer page(int status, PersonId person, List<FormError> errors, Ask ask) {
        AdvocateView view = view(person, ask);
        String title = say("advocate.for", view.record().resident().name());
        Map<String, Object> parts = Map.of(
                "view",
                view,
                "words",
                words(ask),
                "errors",
                errors,
                "wrote",
                errors.isEmpty() ? "" : ask.field("words"));
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(
                        status,
                        "advocateone",
                        pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.NONE, ask),
                        parts)
                .with("Referrer-Policy", "same-origin");
    }

    private AdvocateWords words(Ask ask) {
        return new AdvocateWords(
                new RequestWords(pages.dates(), sources.directory().get(), ask.at()),
                new PersonWords(pages.dates(), sources.directory().get(), sources.policy(), ask.at()),
                new LevelWords(sources.policy().ladder()));
    }
}

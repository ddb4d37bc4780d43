package org.onthelatch.web.request;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Request;
import org.onthelatch.review.WorkOnRequest.Asking;
import org.onthelatch.review.WorkOnRequest.Move;
import org.onthelatch.review.WorkOnRequest.Outcome;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FilledForm;
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
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;

/** What one person asks to be changed: her words, who decides by when, how it goes, and the answer (D44). */
public record RequestsPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "requests", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, ask, List.of())));
    }

    public Future<Answer> ask(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadRequest read = reader(ask);
        Optional<Asking> asking = read.asking(person, sources.directory().get(), ask.by());
        return asking.isEmpty()
                ? readers.read(() -> page(422, person, ask, read.errors()))
                : writing.write(() -> sources.reviews().ask(asking.get(), ask.at()))
                        .compose(outcome -> readers.read(() -> answer(outcome, person, ask)));
    }

    public Future<Answer> move(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        Request request = ReadRequest.known(sources, person, ask.part("request"));
        ReadRequest read = reader(ask);
        Optional<Move> move = read.move(request.id(), RequestsApi.version(ask.field("version")), ask.by());
        return move.isEmpty()
                ? readers.read(() -> page(422, person, ask, read.errors()))
                : writing.write(() -> sources.reviews().move(move.get(), ask.at()))
                        .compose(outcome -> readers.read(() -> answer(outcome, person, ask)));
    }

    private ReadRequest reader(Ask ask) {
        return new ReadRequest(new FilledForm(ask.form()), sources.policy().zone(), ask.at());
    }

    private Answer answer(Outcome outcome, PersonId person, Ask ask) {
        if (outcome instanceof Outcome.Kept) {
            return Answer.seeOther("/people/%s/requests".formatted(person));
        }
        if (outcome instanceof Outcome.Refused refused) {
            List<FormError> errors = refused.refusals().stream()
                    .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                    .toList();
            return page(422, person, ask, errors);
        }
        if (outcome instanceof Outcome.Stale) {
            return page(409, person, ask, List.of(new FormError("main", say("requests.conflict"))));
        }
        throw Declined.notFound(say("requests.gone"));
    }

    private Answer page(int status, PersonId person, Ask ask, List<FormError> errors) {
        Map<String, Object> all = new HashMap<>();
        all.put("her", sources.facts().get().resident(person).orElseThrow().resident());
        all.put(
                "requests",
                sources.reviews().requests().stream()
                        .filter(request -> request.person().equals(person))
                        .sorted(java.util.Comparator.comparing(Request::recordedAt)
                                .reversed())
                        .toList());
        all.put("words", new RequestWords(pages.dates(), sources.directory().get(), ask.at()));
        all.put("deciders", ReadRequest.deciders(sources.directory().get()));
        all.put("mayRecord", ask.by().may(Permission.RECORD_REQUEST));
        all.put("mayAnswer", ask.by().may(Permission.ANSWER_REQUESTS));
        all.put("form", new FilledForm(ask.form()));
        all.put("errors", errors);
        String title = say("requests.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "requests", frame, all).with("Referrer-Policy", "same-origin");
    }
}

package org.onthelatch.web.call;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.call.AnswerCall.Outcome;
import org.onthelatch.call.Request;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.Door;
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
import org.onthelatch.web.release.ReleaseForm;
import org.onthelatch.web.sources.Sources;

/** The calls, how long people waited (M9), and a form for somebody who asked staff and not the door. */
public record CallsPage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        return page(200, Map.of("once", UUID.randomUUID().toString()), List.of(), ask);
    }

    public Future<Answer> asked(Ask ask) {
        ReadRequest read = new ReadRequest(ask::field, sources.policy().zone(), ask);
        Optional<Request.InPerson> request = read.read();
        Map<String, String> values = new HashMap<>();
        List.of("once", "door", "person", "askedAt").forEach(name -> values.put(name, ask.field(name)));
        if (request.isEmpty()) {
            List<FormError> errors = read.faults().stream()
                    .map(fault -> new FormError(fault.field(), say("call.asked.enter", fault.expected())))
                    .toList();
            return readers.read(() -> page(422, values, errors, ask));
        }
        return writing.write(() ->
                        sources.calls().askedInPerson(request.get(), ask.by().actor(), ask.at()))
                .compose(outcome -> readers.read(() -> answer(outcome, values, ask)));
    }

    private Answer answer(Outcome outcome, Map<String, String> values, Ask ask) {
        if (outcome instanceof Outcome.Kept kept) {
            return Answer.seeOther("/calls/" + kept.call().id());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return page(422, values, CallPage.refused(refused.refusals()), ask);
        }
        throw Declined.notFound(say("call.nothing"));
    }

    private Answer page(int status, Map<String, String> values, List<FormError> errors, Ask ask) {
        AccessFacts facts = sources.facts().get();
        List<Door> doors =
                ReleaseForm.releasable(facts).stream().filter(Door::isExit).toList();
        String title = say("call.title.short");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.CALLS, ask);
        AskedForm form =
                new AskedForm(ask.by().may(Permission.ANSWER_CALLS), doors, CallPage.people(facts), values, errors);
        return pages.page(
                        status,
                        "calls",
                        frame,
                        Map.of(
                                "view",
                                CallsView.of(sources, ask.at()),
                                "words",
                                CallWords.of(sources, ask),
                                "form",
                                form))
                .with("Referrer-Policy", "same-origin");
    }
}

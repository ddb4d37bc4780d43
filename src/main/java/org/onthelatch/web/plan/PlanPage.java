package org.onthelatch.web.plan;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsRefusal;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.rights.ReadNote;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** Her access plan: on screen, to print, as a PDF, and the form that says that she was given it. */
public record PlanPage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Future<Answer> show(Ask ask) {
        Style style = PlanSheets.style(ask);
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "plan", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, style, Map.of(), List.of(), ask)));
    }

    public Future<Answer> pdf(Ask ask) {
        Style style = PlanSheets.style(ask);
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "plan", ask.at())
                .compose(kept -> readers.read(
                        () -> sheets().pdf(sheets().of(person, style, ask.at()), "access-plan-" + person)));
    }

    /** Keeps that she was given it. */
    public Future<Answer> given(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadNote read = new ReadNote(ask::field, new Moments(sources.policy().zone()), person, ask);
        Optional<RightsNote> note = read.read("plan", RightsNote.Kind.INFORMAL_LEAFLET);
        if (note.isEmpty()) {
            return readers.read(() -> again(person, read.wrong(), ask));
        }
        return writing.write(() -> sources.rights().record(note.get(), ask.by().actor()))
                .compose(refusals -> refusals.isEmpty()
                        ? Future.succeededFuture(Answer.seeOther("/people/%s#rights".formatted(person)))
                        : readers.read(() -> again(person, refusals, ask)));
    }

    /** A plan with how it is laid out. */
    public record Sheet(Plan plan, Style style) {}

    private PlanSheets sheets() {
        return new PlanSheets(sources, pages);
    }

    private Answer again(PersonId person, List<RightsRefusal> refusals, Ask ask) {
        List<FormError> errors = refusals.stream()
                .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                .toList();
        Map<String, String> values = Map.of("form", ask.field("form"), "words", ask.field("words"));
        return page(422, person, Style.PLAIN, values, errors, ask);
    }

    private Answer page(
            int status, PersonId person, Style style, Map<String, String> values, List<FormError> errors, Ask ask) {
        Sheet sheet = sheets().of(person, style, ask.at());
        Plan plan = sheet.plan();
        String title = "%s: %s".formatted(plan.title(), plan.name());
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        Map<String, Object> all = Map.of(
                "sheet",
                sheet,
                "person",
                person.value(),
                "mayRecord",
                ask.by().may(Permission.RECORD_RIGHTS),
                "values",
                values,
                "errors",
                errors);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "plan", frame, all).with("Referrer-Policy", "same-origin");
    }
}

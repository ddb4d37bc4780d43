package org.onthelatch.web.status;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.RecordStatus;
import org.onthelatch.legalstatus.StatusChange;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;

/** The page on which the Mental Health Act office records what the papers say. */
public record StatusPage(Sources sources, Pages pages, Readers readers, Writing writing, RecordStatus statuses) {

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        StatusForm form = StatusForm.offering(known(), pages.dates(), ask.at());
        return writing.seen(ask.by(), person, "status form", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, form, ask)));
    }

    public Future<Answer> record(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        StatusForm form = StatusForm.filled(known(), ask);
        List<FormError> wrong = new ArrayList<>();
        Optional<StatusChange> change = form.read(person, pages.dates(), ask, wrong);
        if (change.isEmpty()) {
            return readers.read(() -> page(422, person, form.with(wrong), ask));
        }
        return writing.write(() -> StatusSeen.isOutdated(
                                form.text("basedOn"), access(person).legal(), ask.at())
                        ? Optional.<RecordStatus.Outcome>empty()
                        : Optional.of(
                                statuses.record(change.get(), access(person).legal(), ask.at())))
                .compose(outcome -> outcome.map(kept -> answer(kept, person, form, ask))
                        .orElseGet(() -> readers.read(() -> conflict(person, form, ask))));
    }

    private Future<Answer> answer(RecordStatus.Outcome outcome, PersonId person, StatusForm form, Ask ask) {
        return outcome instanceof RecordStatus.Outcome.Refused refused
                ? readers.read(() -> page(422, person, form.with(errors(refused)), ask))
                : Future.succeededFuture(Answer.seeOther("/people/" + person));
    }

    private Answer conflict(PersonId person, StatusForm form, Ask ask) {
        String difference =
                StatusSeen.conflict(access(person).legal(), sources.directory().get(), pages.dates(), ask.at());
        return page(409, person, form.with(List.of(new FormError("kind", difference))), ask);
    }

    private static List<FormError> errors(RecordStatus.Outcome.Refused refused) {
        return refused.refusals().stream()
                .map(refusal -> new FormError(fieldOf(refusal.field()), refusal.sentence()))
                .toList();
    }

    private static String fieldOf(String field) {
        return switch (field) {
            case "at" -> "day";
            case "until" -> StatusForm.UNTIL.first();
            default -> field;
        };
    }

    private ResidentAccess access(PersonId person) {
        return sources.facts().get().resident(person).orElseThrow();
    }

    private List<LegalStatus> known() {
        return sources.policy().statuses().all().stream()
                .sorted(Comparator.comparing(status -> status.code().value()))
                .toList();
    }

    private Answer page(int status, PersonId person, StatusForm form, Ask ask) {
        ResidentAccess access = access(person);
        String title = say("status.title.short", access.resident().name());
        Frame frame = pages.frame(form.errors().isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(
                        status,
                        "status",
                        frame,
                        Map.of(
                                "form",
                                form,
                                "her",
                                access.resident(),
                                "seen",
                                StatusSeen.id(access.legal(), ask.at()),
                                "age",
                                access.legal()
                                        .standingAt(ask.at())
                                        .map(standing -> StatusSeen.age(
                                                standing, sources.directory().get(), pages.dates(), ask.at()))
                                        .orElse(""),
                                "present",
                                access.legal().statusAt(ask.at())))
                .with("Referrer-Policy", "same-origin");
    }
}

package org.onthelatch.web.care;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.CareTeam;
import org.onthelatch.review.RecordCare.Happened;
import org.onthelatch.review.RecordCare.Outcome;
import org.onthelatch.review.RecordCare.Team;
import org.onthelatch.review.RecordParticipation.Note;
import org.onthelatch.review.ReviewRefusal;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.web.assess.FilledForm;
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
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.TriggerWords;

/** Who answers for a person's care, by which dates, and what happened that calls for a review (D49). */
public record CarePage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "care", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, ask, List.of())));
    }

    public Future<Answer> team(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadCare read = reader(ask);
        Team team = read.team(person, CareApi.version(ask.field("version")), ask.by());
        return write(person, read, () -> sources.reviews().team(team, ask.at()), ask);
    }

    public Future<Answer> happened(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadCare read = reader(ask);
        Happened happened = read.happened(person, ask.by());
        return write(person, read, () -> sources.reviews().happened(happened, ask.at()), ask);
    }

    public Future<Answer> part(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadCare read = reader(ask);
        Note note = read.part(person, ask.by());
        if (!read.errors().isEmpty()) {
            return readers.read(() -> page(422, person, ask, read.errors()));
        }
        return writing.write(() -> sources.reviews().participated(note, ask.at()))
                .compose(refusals -> readers.read(() -> refusals.isEmpty()
                        ? Answer.seeOther("/people/%s/care#part".formatted(person))
                        : page(422, person, ask, errors(refusals))));
    }

    private static List<FormError> errors(List<ReviewRefusal> refusals) {
        return refusals.stream()
                .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                .toList();
    }

    private ReadCare reader(Ask ask) {
        return new ReadCare(
                new FilledForm(ask.form()),
                sources.directory().get(),
                sources.policy().zone(),
                ask.at());
    }

    private Future<Answer> write(PersonId person, ReadCare read, Supplier<Outcome> work, Ask ask) {
        return read.errors().isEmpty()
                ? writing.write(work).compose(outcome -> readers.read(() -> answer(outcome, person, ask)))
                : readers.read(() -> page(422, person, ask, read.errors()));
    }

    private Answer answer(Outcome outcome, PersonId person, Ask ask) {
        if (outcome instanceof Outcome.Refused refused) {
            return page(422, person, ask, errors(refused.refusals()));
        }
        return outcome instanceof Outcome.Stale
                ? page(409, person, ask, List.of(new FormError("main", say("care.conflict"))))
                : Answer.seeOther("/people/%s/care".formatted(person));
    }

    private Answer page(int status, PersonId person, Ask ask, List<FormError> errors) {
        CareView view = CareView.of(sources, person, ask);
        Map<String, Object> all = new HashMap<>();
        all.put("view", view);
        all.put("directory", sources.directory().get());
        all.put(
                "clinician",
                sources.directory().get().clinicians().of(person, ask.at()).stream()
                        .toList());
        all.put("nurses", ReadCare.inRole(sources.directory().get(), Role.NURSE));
        all.put("words", new TriggerWords(pages.dates()));
        all.put("mayRecord", ask.by().may(Permission.RECORD_CARE_TEAM));
        all.put("mayTell", ask.by().may(Permission.NOTE_REVIEW_PART));
        all.put("form", status == 422 ? new FilledForm(ask.form()) : filled(view));
        all.put("errors", errors);
        String title = say("care.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "care", frame, all).with("Referrer-Policy", "same-origin");
    }

    private static FilledForm filled(CareView view) {
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        for (CareTeam team : view.team()) {
            team.namedNurse().forEach(id -> values.set("namedNurse", id.value()));
            values.set("wardRounds", days(team.wardRounds()));
            values.set("treatmentReviews", days(team.treatmentReviews()));
        }
        return new FilledForm(values);
    }

    private static String days(List<java.time.LocalDate> days) {
        return days.stream().map(NhsDates::numbers).collect(Collectors.joining(", "));
    }
}

package org.onthelatch.web.purpose;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.AdmissionPurpose;
import org.onthelatch.review.RecordPurpose;
import org.onthelatch.review.ReviewRefusal;
import org.onthelatch.staff.Permission;
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
import org.onthelatch.web.words.TypedDate;

/** What a person is here for and when she is expected to go home; every version stays. */
public record PurposePage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "purpose of admission", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, offered(person), List.of(), ask)));
    }

    private FilledForm offered(PersonId person) {
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        PurposeView view = PurposeView.of(sources, person);
        values.set("version", Integer.toString(view.version()));
        for (AdmissionPurpose purpose : view.latest()) {
            values.set("purpose", purpose.purpose());
            for (LocalDate day : purpose.discharge()) {
                values.set("discharge-day", Integer.toString(day.getDayOfMonth()));
                values.set("discharge-month", Integer.toString(day.getMonthValue()));
                values.set("discharge-year", Integer.toString(day.getYear()));
            }
        }
        return new FilledForm(values);
    }

    public Future<Answer> record(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        FilledForm form = new FilledForm(ask.form());
        String seen = form.text("version");
        int basedOn = seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0;
        String day = form.text("discharge-day");
        String month = form.text("discharge-month");
        String year = form.text("discharge-year");
        List<LocalDate> discharge = List.of();
        if (!(day + month + year).isEmpty()) {
            TypedDate typed = TypedDate.read(say("purpose.discharge.what"), day, month, year);
            if (typed instanceof TypedDate.Wrong wrong) {
                FormError error = new FormError("discharge-" + wrong.part(), wrong.message());
                return readers.read(() -> page(422, person, form, List.of(error), ask));
            }
            discharge = List.of(((TypedDate.Day) typed).day());
        }
        RecordPurpose.Note note = new RecordPurpose.Note(
                person, basedOn, form.text("purpose"), discharge, ask.by().actor());
        return writing.write(() -> sources.reviews().purpose(note, ask.at()))
                .compose(refusals -> readers.read(() -> answer(refusals, person, form, ask)));
    }

    private Answer answer(List<ReviewRefusal> refusals, PersonId person, FilledForm form, Ask ask) {
        if (refusals.isEmpty()) {
            return Answer.seeOther("/people/%s".formatted(person));
        }
        boolean stale = refusals.get(0).code().equals("STALE");
        List<FormError> errors = refusals.stream()
                .map(refusal -> new FormError(refusal.field(), refusal.sentence()))
                .toList();
        return page(stale ? 409 : 422, person, form, errors, ask);
    }

    private Answer page(int status, PersonId person, FilledForm form, List<FormError> errors, Ask ask) {
        Map<String, Object> all = new HashMap<>();
        all.put("her", sources.facts().get().resident(person).orElseThrow().resident());
        PurposeView view = PurposeView.of(sources, person);
        all.put("view", view);
        all.put("form", form);
        all.put("version", view.version()); // after a conflict the next try follows theirs, which is shown
        all.put("errors", errors);
        all.put("mayRecord", ask.by().may(Permission.RECORD_ASSESSMENT));
        String title = say("purpose.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "purpose", frame, all).with("Referrer-Policy", "same-origin");
    }
}

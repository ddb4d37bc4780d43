package org.onthelatch.web.background;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Background;
import org.onthelatch.review.Background.Said;
import org.onthelatch.review.EthnicCategory;
import org.onthelatch.review.RecordBackground;
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

/** What a person said of herself for the equality measure, and who placed her; every version stays. */
public record BackgroundPage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "background", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, offered(person), List.of(), ask)));
    }

    private FilledForm offered(PersonId person) {
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        BackgroundView view = BackgroundView.of(sources, person);
        values.set("ethnicity", EthnicCategory.NOT_KNOWN.code());
        Stream.of("disability", "autism", "out-of-area").forEach(name -> values.set(name, Said.NOT_KNOWN.name()));
        for (Background latest : view.all().stream().limit(1).toList()) {
            values.set("ethnicity", latest.ethnicity().code());
            values.set("disability", latest.disability().name());
            values.set("autism", latest.autismOrLearningDisability().name());
            values.set("placed-by", latest.placedBy());
            values.set("out-of-area", latest.outOfArea().name());
        }
        return new FilledForm(values);
    }

    public Future<Answer> record(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        FilledForm form = new FilledForm(ask.form());
        List<FormError> errors = new ArrayList<>();
        Optional<EthnicCategory> ethnicity = EthnicCategory.of(form.text("ethnicity"));
        if (ethnicity.isEmpty()) {
            errors.add(new FormError("ethnicity", say("background.choose.ethnicity")));
        }
        Said disability = said(form, "disability", errors);
        Said autism = said(form, "autism", errors);
        Said outOfArea = said(form, "out-of-area", errors);
        if (!errors.isEmpty()) {
            return readers.read(() -> page(422, person, form, errors, ask));
        }
        String seen = form.text("version");
        RecordBackground.Note note = new RecordBackground.Note(
                person,
                seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : 0,
                ethnicity.orElseThrow(),
                disability,
                autism,
                form.text("placed-by"),
                outOfArea,
                ask.by().actor());
        return writing.write(() -> sources.reviews().background(note, ask.at()))
                .compose(refusals -> readers.read(() -> answer(refusals, person, form, ask)));
    }

    private static Said said(FilledForm form, String field, List<FormError> errors) {
        Optional<Said> said = Stream.of(Said.values())
                .filter(one -> one.name().equals(form.text(field)))
                .findFirst();
        if (said.isEmpty()) {
            errors.add(new FormError(field, say("background.choose." + field)));
        }
        return said.orElse(Said.NOT_KNOWN);
    }

    private Answer answer(List<ReviewRefusal> refusals, PersonId person, FilledForm form, Ask ask) {
        if (refusals.isEmpty()) {
            return Answer.seeOther("/people/%s/background".formatted(person));
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
        BackgroundView view = BackgroundView.of(sources, person);
        all.put("view", view);
        all.put("form", form);
        all.put("version", view.version()); // after a conflict the next try follows theirs, which is shown
        all.put("errors", errors);
        all.put("mayRecord", ask.by().may(Permission.RECORD_ASSESSMENT));
        String title = say("background.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "background", frame, all).with("Referrer-Policy", "same-origin");
    }
}

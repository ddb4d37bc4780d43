package org.onthelatch.web.rights;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.person.PersonId;
import org.onthelatch.rights.Rights;
import org.onthelatch.rights.RightsNote;
import org.onthelatch.rights.RightsRefusal;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.DateFields;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** One person's rights: what she was told, who speaks for her, who may be told about her, and the three forms for it. */
public record RightsPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    private static final List<String> FIELDS = List.of(
            "format",
            "language",
            "understood",
            "repeatDue",
            "words",
            "answer",
            "advocate",
            "carer",
            "given",
            "mayBeTold",
            "basis",
            "reason");

    private static final DateFields REPEAT_DUE = new DateFields("repeatDue", say("rights.repeat.day"));

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "rights", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, Map.of(), List.of(), ask)));
    }

    /** @param what {@code told}, {@code advocate}, {@code reading} or {@code carer} */
    public Handling form(String what) {
        return ask -> {
            PersonId person = ReadPerson.known(sources, ask.part("person"));
            List<FormError> unread = new ArrayList<>();
            String repeatDue = REPEAT_DUE.text(ask::field, unread);
            ReadNote read = new ReadNote(
                    name -> name.equals("repeatDue") ? repeatDue : ask.field(name),
                    new Moments(sources.policy().zone()),
                    person,
                    ask);
            Optional<RightsNote> note = read.read(what, asked(person, ask));
            if (note.isEmpty()) {
                return readers.read(
                        () -> page(422, person, values(what, ask), errors(what, read.wrong(), unread), ask));
            }
            return writing.write(
                            () -> sources.rights().record(note.get(), ask.by().actor()))
                    .compose(refusals -> refusals.isEmpty()
                            ? Future.succeededFuture(Answer.seeOther("/people/%s/rights".formatted(person)))
                            : readers.read(
                                    () -> page(422, person, values(what, ask), errors(what, refusals, unread), ask)));
        };
    }

    private RightsNote.Kind asked(PersonId person, Ask ask) {
        return Rights.kind(sources.facts().get().resident(person).orElseThrow().legal(), ask.at());
    }

    private static Map<String, String> values(String what, Ask ask) {
        Map<String, String> values = new HashMap<>();
        FIELDS.forEach(name -> values.put(what + "-" + name, ask.field(name)));
        REPEAT_DUE.keep(ask::field, values);
        return values;
    }

    /** A part of the date that is wrong says more than that there is no date. */
    private static List<FormError> errors(String what, List<RightsRefusal> refusals, List<FormError> unread) {
        List<FormError> errors = new ArrayList<>(unread);
        refusals.stream()
                .filter(refusal -> unread.isEmpty() || !refusal.field().equals("repeatDue"))
                .map(refusal -> new FormError(
                        refusal.field().equals("repeatDue") ? REPEAT_DUE.first() : what + "-" + refusal.field(),
                        refusal.sentence()))
                .forEach(errors::add);
        return errors;
    }

    private Answer page(int status, PersonId person, Map<String, String> values, List<FormError> errors, Ask ask) {
        RightsView view = RightsView.of(sources, person, values, errors, ask.at());
        String title = say("rights.title.of", view.access().resident().name());
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        RightsWords words = new RightsWords(pages.dates(), sources.directory().get(), ask.at());
        Map<String, Object> parts =
                Map.of("view", view, "words", words, "mayRecord", ask.by().may(Permission.RECORD_RIGHTS));
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "rights", frame, parts).with("Referrer-Policy", "same-origin");
    }
}

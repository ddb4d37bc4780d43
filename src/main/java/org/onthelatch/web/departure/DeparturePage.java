package org.onthelatch.web.departure;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.departure.Leaving;
import org.onthelatch.departure.RecordDeparture.Outcome;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.hold.HoldForm;
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

/** Somebody left for good, or moved: one page says what is open of hers, one button closes it (D98). */
public record DeparturePage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        Map<String, String> offered = ReadDeparture.offered(ask.at(), pages.dates());
        return writing.seen(ask.by(), person, "departure", ask.at())
                .compose(kept -> page(200, person, offered, List.of(), ask));
    }

    public Future<Answer> record(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ReadDeparture read = ReadDeparture.of(ask, pages.dates());
        List<FormError> wrong = new ArrayList<>();
        Optional<Leaving> leaving = read.read(person, ask, wrong);
        if (leaving.isEmpty()) {
            return page(422, person, read.values(), wrong, ask);
        }
        return writing.write(() -> sources.desk().departures().record(leaving.get(), ask.at()))
                .compose(outcome -> answer(outcome, person, read.values(), ask));
    }

    private Future<Answer> answer(Outcome outcome, PersonId person, Map<String, String> values, Ask ask) {
        if (outcome instanceof Outcome.Kept) {
            return Future.succeededFuture(Answer.seeOther("/people/%s/departure".formatted(person)));
        }
        if (outcome instanceof Outcome.Stale stale) {
            String first = say(
                    "departure.stale",
                    name(person),
                    words(ask).said(stale.latest()),
                    words(ask).recorded(stale.latest()));
            return page(409, person, values, List.of(new FormError("kind", first)), ask);
        }
        List<FormError> errors = ((Outcome.Refused) outcome)
                .refusals().stream()
                        .map(refusal -> new FormError(
                                refusal.field().equals("at") ? ReadDeparture.MOMENT : refusal.field(),
                                refusal.sentence()))
                        .toList();
        return page(422, person, values, errors, ask);
    }

    private String name(PersonId person) {
        return sources.facts().get().resident(person).orElseThrow().resident().name();
    }

    private DepartureWords words(Ask ask) {
        return new DepartureWords(pages.dates(), sources.directory().get(), sources.policy(), ask.at());
    }

    /** As she stands now: what would become of each if she left the hospital with her fob in her pocket. */
    private Leaving asIs(PersonId person, Ask ask) {
        Instant now = ask.at();
        return new Leaving(
                HoldForm.newId(),
                person,
                Departure.Kind.DISCHARGED,
                now,
                "",
                false,
                Optional.empty(),
                0,
                ask.by().actor());
    }

    private Future<Answer> page(
            int status, PersonId person, Map<String, String> values, List<FormError> errors, Ask ask) {
        return writing.write(() -> sources.desk().departures().open(asIs(person, ask), ask.at()))
                .compose(open -> readers.read(() -> {
                    DepartureView view = DepartureView.of(sources, person, open, values, errors, ask.at());
                    String title = say("departure.title.of", name(person));
                    Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
                    Map<String, Object> parts = Map.of(
                            "view",
                            view,
                            "words",
                            words(ask),
                            "hold",
                            new HoldWords(pages.dates(), ask.at()),
                            "mayRecord",
                            ask.by().may(Permission.RECORD_DEPARTURE));
                    // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin
                    // header).
                    return pages.page(status, "departure", frame, parts).with("Referrer-Policy", "same-origin");
                }));
    }
}

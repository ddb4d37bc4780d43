package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.PersonId;
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
import org.onthelatch.web.sources.AwayDesk;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.whereabouts.LeaveUses;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.TimeAway;

/** One person's time away: the check before, where it stands, a decision when she is late, and how it was. */
public record AwayPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    private static final int MOST_EVENTS = 1_000;

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "time away", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, new FilledForm(ask.form()), List.of(), ask)));
    }

    public Future<Answer> json(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "time away", ask.at())
                .compose(kept -> readers.read(() -> Answer.json(200, json(person, ask.at()))));
    }

    public Future<Answer> send(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        FilledForm form = new FilledForm(ask.form());
        return write(person, form, ask)
                .compose(errors -> errors.isEmpty()
                        ? Future.succeededFuture(Answer.seeOther("/people/%s/away".formatted(person)))
                        : readers.read(() -> page(422, person, form, errors, ask)));
    }

    public Future<Answer> write(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        FilledForm form = LeaveBody.away(ask);
        return write(person, form, ask).compose(errors -> {
            LeaveBody.refuse(form, errors);
            return readers.read(() -> Answer.json(201, json(person, ask.at())));
        });
    }

    private Future<List<FormError>> write(PersonId person, FilledForm form, Ask ask) {
        AwayDesk desk = sources.away();
        ResidentAccess access = access(person);
        LegalStatus status = access.legal().statusAt(ask.at());
        ReadAway read = new ReadAway(form, sources.policy().zone(), ask.at());
        Place place = sources.whereabouts().get().of(person);
        Optional<ReadAway.Read> found =
                read.of(person, place, access.leave(), ask.by().staff());
        if (found.isEmpty()) {
            return Future.succeededFuture(read.errors());
        }
        AwayNote note = found.get().note();
        return writing.write(() -> desk.write(
                        note,
                        found.get().said(),
                        status,
                        found.get().back(),
                        ask.by().actor(),
                        ask.at()))
                .map(refusals -> {
                    if (refusals.isEmpty()) {
                        desk.committed(found.get().said());
                    }
                    return refusals.stream().map(AwayPage::error).toList();
                });
    }

    private static FormError error(LeaveRefusal refusal) {
        return new FormError(refusal.field(), refusal.says());
    }

    private ResidentAccess access(PersonId person) {
        return sources.facts().get().resident(person).orElseThrow();
    }

    private List<AwayNote> notes(PersonId person) {
        return sources.away().notes().stream()
                .filter(note -> note.person().equals(person))
                .toList();
    }

    private TimeAway away(PersonId person, Instant now) {
        return TimeAway.of(sources.whereabouts().get().of(person), notes(person), now);
    }

    /** Reads the log, and so may block. */
    private LeaveUses uses(PersonId person, Instant now) {
        ZoneId zone = sources.policy().zone();
        List<KeptEvent> hers = sources
                .egress()
                .find(new EgressRecords.Query(
                        LeaveUses.monday(zone, now),
                        now.plusSeconds(1),
                        Optional.empty(),
                        Optional.of(person),
                        EgressRecords.Query.Outcome.OPENED,
                        Optional.empty(),
                        MOST_EVENTS))
                .stream()
                .map(EgressRecords.Entry::event)
                .toList();
        return LeaveUses.of(hers, notes(person), sources.facts().get().register(), zone, now);
    }

    private JsonObject json(PersonId person, Instant now) {
        LeaveUses uses = uses(person, now);
        TimeAway away = away(person, now);
        JsonArray notes = new JsonArray();
        notes(person).forEach(note -> notes.add(AwayJson.of(note)));
        JsonObject json = new JsonObject()
                .put("person", person.value())
                .put("asAt", now.toString())
                .put("state", away.state().name())
                .put("checkRecorded", !away.checked().isEmpty())
                .put("usedToday", uses.today())
                .put("usedThisWeek", uses.thisWeek())
                .put("notes", notes);
        if (away.place() instanceof Place.Out out) {
            json.put("since", out.since().toString());
            if (out.dueBack().isBefore(Instant.MAX)) {
                json.put("dueBack", out.dueBack().toString());
            }
        }
        away.latest().ifPresent(decision -> json.put("decision", decision.what().name()));
        return json;
    }

    private Answer page(int status, PersonId person, FilledForm form, List<FormError> errors, Ask ask) {
        ResidentAccess access = access(person);
        Map<String, Object> all = new HashMap<>();
        all.put("her", access.resident());
        all.put("status", access.legal().statusAt(ask.at()));
        all.put("away", away(person, ask.at()));
        all.put("notes", notes(person));
        all.put("form", form);
        all.put("errors", errors);
        all.put("directory", sources.directory().get());
        all.put("places", new PlaceWords(pages.dates(), ask.at()));
        boolean revoked = access.leave().leaves().stream()
                .anyMatch(leave ->
                        leave.revokedAt().filter(at -> !at.isAfter(ask.at())).isPresent());
        all.put("revoked", revoked);
        all.put("uses", uses(person, ask.at()));
        all.put(
                "limited",
                access.leave().leaves().stream()
                        .filter(leave -> leave.inForce().contains(ask.at()))
                        .filter(leave -> leave.usesPerDay() > 0 || leave.terms().usesPerWeek() > 0)
                        .toList());
        String title = say("away.title", access.resident().name());
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        return pages.page(status, "away", frame, all).with("Referrer-Policy", "same-origin");
    }
}

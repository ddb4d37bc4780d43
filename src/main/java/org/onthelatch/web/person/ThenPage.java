package org.onthelatch.web.person;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.KnownThen;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.leave.Leave;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.explain.DecisionJson;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.ClockTimes;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.Moments;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.PlaceWords;

/** What was in force for one person at a moment, and what was known of it then (D52). Every look is kept first. */
public record ThenPage(Sources sources, Pages pages, Readers readers, Writing writing) {

    /** Who and when. */
    private record Question(ResidentAccess access, Instant at) {
        PersonId person() {
            return access.resident().id();
        }
    }

    public Future<Answer> show(Ask ask) {
        Question question = question(ask);
        return writing.seen(ask.by(), question.person(), "then", ask.at())
                .compose(kept -> readers.read(() -> page(question, ask)));
    }

    public Future<Answer> json(Ask ask) {
        Question question = question(ask);
        return writing.seen(ask.by(), question.person(), "then", ask.at())
                .compose(kept -> readers.read(() -> Answer.json(200, json(view(question)))));
    }

    private Question question(Ask ask) {
        Parameters parameters = new Parameters(ask);
        Moments moments = new Moments(sources.policy().zone());
        Optional<Instant> at =
                parameters.optional("at", "an instant such as 2026-11-19T18:20:00Z", text -> past(text, ask));
        Optional<java.time.LocalDate> day = parameters.optional("day", "a day such as 19/11/2026", Moments::day);
        Optional<LocalTime> time = parameters.optional("time", "a time such as 6:20pm or 18:20", ClockTimes::read);
        Instant asked = day.map(date -> date.atTime(time.orElse(LocalTime.NOON))
                        .atZone(moments.zone())
                        .toInstant())
                .orElse(at.orElse(ask.at()));
        if (asked.isAfter(ask.at())) {
            parameters.wrong("day", "a moment that has been");
        }
        parameters.check();
        PersonId id = ReadPerson.known(sources, ask.part("person"));
        return new Question(sources.facts().get().resident(id).orElseThrow(), asked);
    }

    private static Instant past(String text, Ask ask) {
        Instant at = Instant.parse(text);
        if (at.isAfter(ask.at())) {
            throw new IllegalArgumentException(text);
        }
        return at;
    }

    private ThenView view(Question question) {
        return ThenView.of(sources, question.access(), question.at());
    }

    private Answer page(Question question, Ask ask) {
        ThenView view = view(question);
        NhsDates dates = pages.dates();
        var local = view.at().atZone(dates.zone());
        Map<String, Object> all = new HashMap<>();
        all.put("view", view);
        all.put("levels", new LevelWords(sources.policy().ladder()));
        all.put("directory", sources.directory().get());
        all.put("places", new PlaceWords(dates, view.at()));
        all.put("day", NhsDates.numbers(local.toLocalDate()));
        all.put("time", "%02d:%02d".formatted(local.getHour(), local.getMinute()));
        String title = say("then.title", view.resident().name(), dates.dateTime(view.at()));
        return pages.page(200, "then", pages.frame(title, Section.BOARD, ask), all);
    }

    private JsonObject json(ThenView view) {
        JsonArray later = new JsonArray();
        view.later()
                .forEach(one -> later.add(new JsonObject()
                        .put("recordedAt", one.recordedAt().toString())
                        .put("what", what(one))));
        return new JsonObject()
                .put("person", view.resident().id().value())
                .put("at", view.at().toString())
                .put("knownThen", told(view.known()))
                .put("recordedNow", told(view.recorded()))
                .put("recordedSince", later);
    }

    private static String what(KnownThen.Later later) {
        if (later instanceof KnownThen.Later.Entry entry) {
            return entry.entry() instanceof Leave ? "LEAVE" : "CONSENT";
        }
        return later instanceof KnownThen.Later.Level ? "ASSESSMENT" : "LEGAL_STATUS";
    }

    private static JsonObject told(ThenView.Told told) {
        JsonObject json = new JsonObject();
        told.level()
                .forEach(level -> json.put("level", level.level().name())
                        .put("version", level.assessment().version())
                        .put("decidedBy", level.assessment().decidedBy().value())
                        .put("decidedAt", level.assessment().decidedAt().toString()));
        told.legal()
                .forEach(standing -> json.put(
                                "legalStatus", standing.status().code().value())
                        .put("givesPowerToHold", standing.status().givesPowerToHold()));
        JsonArray doors = new JsonArray();
        told.doors()
                .forEach(door -> doors.add(DecisionJson.of(door.decision())
                        .put("door", door.door().id().value())));
        return json.put("doors", doors);
    }
}

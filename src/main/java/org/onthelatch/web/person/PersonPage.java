package org.onthelatch.web.person;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.assessment.Urgent;
import org.onthelatch.fob.Holder;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.care.CareView;
import org.onthelatch.web.departure.DepartureWords;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.egress.EventWords;
import org.onthelatch.web.fob.FobPage;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.purpose.PurposeView;
import org.onthelatch.web.request.RequestWords;
import org.onthelatch.web.review.Triggers;
import org.onthelatch.web.rights.RightsView;
import org.onthelatch.web.rights.RightsWords;
import org.onthelatch.web.second.SecondView;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.PlaceWords;
import org.onthelatch.web.words.ReminderWords;
import org.onthelatch.web.words.ReviewWords;
import org.onthelatch.web.words.TriggerWords;

/** A person's own page. Every look at it is kept first. */
public record PersonPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    private static final Duration SHOWN_REQUESTS = Duration.ofDays(90);

    public Future<Answer> show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        int saved = parameters.optional("saved", "a version", Integer::parseInt).orElse(0);
        parameters.check();
        PersonId id = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), id, "page", ask.at()).compose(kept -> readers.read(() -> page(id, saved, ask)));
    }

    public Future<Answer> json(Ask ask) {
        new Parameters(ask).check();
        PersonId id = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), id, "api", ask.at())
                .compose(kept -> readers.read(() -> {
                    PersonRecord record = new ReadPerson(sources, ask.at()).of(id);
                    return Answer.json(200, PersonJson.of(record)).version(record.latestVersion());
                }));
    }

    private Answer page(PersonId id, int saved, Ask ask) {
        PersonRecord record = new ReadPerson(sources, ask.at()).of(id);
        AccessFacts facts = sources.facts().get();
        Directory directory = sources.directory().get();
        LevelWords levels = new LevelWords(sources.policy().ladder());
        Map<String, Object> all = new HashMap<>();
        all.put("view", record);
        all.put("saved", saved);
        all.put("mayAssess", ask.by().may(Permission.RECORD_ASSESSMENT));
        all.put("mayGrantLeave", ask.by().may(Permission.GRANT_LEAVE));
        all.put("words", new PersonWords(pages.dates(), directory, sources.policy(), ask.at()));
        all.put("levels", levels);
        all.put("reviews", new ReviewWords(pages.dates()));
        all.put("places", new PlaceWords(pages.dates(), ask.at()));
        all.put(
                "reminders",
                sources.reviews().reminders(ask.at()).stream()
                        .filter(reminder -> reminder.person().equals(id))
                        .toList());
        all.put(
                "requests",
                sources.reviews().requests().stream()
                        .filter(request -> request.person().equals(id))
                        .filter(request -> request.isOpen()
                                || request.recordedAt().isAfter(ask.at().minus(SHOWN_REQUESTS)))
                        .toList());
        all.put("asking", new RequestWords(pages.dates(), directory, ask.at()));
        all.put(
                "triggers",
                Triggers.of(sources, id, ask.at()).of(facts.resident(id).orElseThrow()));
        all.put("trigger", new TriggerWords(pages.dates()));
        all.put(
                "urgent",
                Urgent.unassessed(facts.resident(id).orElseThrow().levels().assessments()).stream()
                        .filter(urgent -> urgent.isRunning(ask.at()))
                        .toList());
        all.put(
                "mayTighten",
                ask.by().may(Permission.TIGHTEN_URGENTLY)
                        && record.legal().stream()
                                .anyMatch(standing -> standing.status().hold() == LegalStatus.Hold.MENTAL_HEALTH_ACT));
        all.put("purpose", PurposeView.of(sources, id));
        all.put("second", SecondView.of(sources, id, ask.at()));
        all.put(
                "part",
                CareView.parts(sources, id).stream()
                        .limit(2)
                        .map(part -> CareView.words(part, pages.dates()))
                        .toList());
        all.put("reminding", new ReminderWords(pages.dates(), directory, ask.at()));
        all.put("hold", new HoldWords(pages.dates(), ask.at()));
        all.put("fob", new FobPage(sources, pages).offering(new Holder.OfResident(id), ask));
        all.put("rights", RightsView.of(sources, id, Map.of(), List.of(), ask.at()));
        all.put("rightsWords", new RightsWords(pages.dates(), directory, ask.at()));
        all.put("departures", new DepartureWords(pages.dates(), directory, sources.policy(), ask.at()));
        all.put("events", new EventWords(facts, directory, levels));
        Frame frame = pages.frame(record.resident().name(), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(200, "person", frame, all).with("Referrer-Policy", "same-origin");
    }
}

package org.onthelatch.web.second;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.DecideTightening.Decision;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.assessment.Refusal;
import org.onthelatch.assessment.StateLimit;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Recording;
import org.onthelatch.web.sources.Sources;

/** Where a second person reads a tightening, then confirms or declines it, and a clinician says how far nurses may loosen. */
public record SecondPage(Sources sources, Pages pages, Readers readers, Writing writing, Recording recording) {
    public Future<Answer> show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        parameters.optional("proposed", "1", Integer::parseInt);
        parameters.check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "level changes", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, List.of(), ask)));
    }

    public Future<Answer> decide(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        String act = ask.field("act");
        if (!act.equals("confirm") && !act.equals("decline")) {
            return readers.read(() -> page(422, person, List.of(new FormError("act", say("second.wrong.act"))), ask));
        }
        AssessmentId id = tightening(ask.part("tightening"));
        Decision decision = new Decision(
                id, person, act.equals("confirm"), ask.field("reason"), ask.by().actor());
        return writing.write(() -> recording.decide(decision, ask.at()))
                .compose(outcome -> readers.read(() -> answer(outcome, person, ask)));
    }

    /** @throws Declined as not found if nothing can have this id */
    static AssessmentId tightening(String given) {
        try {
            return new AssessmentId(given);
        } catch (IllegalArgumentException e) {
            throw Declined.notFound(say("second.notKnown"));
        }
    }

    private Answer answer(Outcome outcome, PersonId person, Ask ask) {
        if (outcome instanceof Outcome.Recorded recorded) {
            return Answer.seeOther("/people/%s?saved=%d"
                    .formatted(person, recorded.assessment().version()));
        }
        if (outcome instanceof Outcome.Waiting) {
            return Answer.seeOther("/people/%s/level-changes".formatted(person));
        }
        if (outcome instanceof Outcome.Refused refused) {
            return page(422, person, errors(refused.refusals()), ask);
        }
        if (outcome instanceof Outcome.Stale) {
            return page(409, person, List.of(new FormError("main", say("second.conflict"))), ask);
        }
        throw Declined.notFound(say("second.notKnown"));
    }

    public Future<Answer> limit(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        List<Level> freest = Stream.of(Level.values())
                .filter(level -> level.name().equals(ask.field("freest")))
                .toList();
        if (freest.isEmpty()) {
            return readers.read(
                    () -> page(422, person, List.of(new FormError("freest", say("second.wrong.freest"))), ask));
        }
        String version = ask.field("version");
        StateLimit.Request request = new StateLimit.Request(
                person,
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : -1,
                freest.get(0),
                ask.field("limitReason"),
                ask.by().actor());
        return writing.write(() -> recording.limit(request, ask.at()))
                .compose(refusals -> refusals.isEmpty()
                        ? Future.succeededFuture(Answer.seeOther("/people/%s/level-changes".formatted(person)))
                        : readers.read(() -> page(
                                refusals.get(0).code().equals("STALE") ? 409 : 422,
                                person,
                                limitErrors(refusals),
                                ask)));
    }

    private static List<FormError> limitErrors(List<Refusal> refusals) {
        return errors(refusals).stream()
                .map(error -> error.id().equals("reason") ? new FormError("limitReason", error.message()) : error)
                .toList();
    }

    private static List<FormError> errors(List<Refusal> refusals) {
        return refusals.stream()
                .map(refusal -> new FormError(refusal.field(), say("second.refused", refusal.expected())))
                .toList();
    }

    private Answer page(int status, PersonId person, List<FormError> errors, Ask ask) {
        SecondView view = SecondView.of(sources, person, ask.at());
        Map<String, Object> all = new HashMap<>();
        all.put("view", view);
        all.put("errors", errors);
        all.put("form", errors.isEmpty() ? filled(view) : new FilledForm(ask.form()));
        all.put("mayDecide", ask.by().may(Permission.CONFIRM_TIGHTENING));
        all.put("mayState", ask.by().may(Permission.STATE_LOOSENING_LIMIT));
        String title = say("second.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "levelchanges", frame, all).with("Referrer-Policy", "same-origin");
    }

    private static FilledForm filled(SecondView view) {
        MultiMap values = MultiMap.caseInsensitiveMultiMap();
        view.limit().forEach(limit -> values.set("freest", limit.freest().name()));
        return new FilledForm(values);
    }
}

package org.onthelatch.web.review;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.assessment.SecondPerson;
import org.onthelatch.measure.RequestToDecision;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.board.BoardJson;
import org.onthelatch.web.care.CareApi;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.request.RequestWords;
import org.onthelatch.web.review.ReviewQueue.State;
import org.onthelatch.web.second.SecondApi;
import org.onthelatch.web.second.SecondView;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.ReminderWords;
import org.onthelatch.web.words.ReviewWords;
import org.onthelatch.web.words.TriggerWords;
import org.onthelatch.web.words.Why;

/** The review queue. */
public record ReviewsPage(Sources sources, Pages pages) {

    private static final Duration LATE_SHOWN = Duration.ofDays(28);

    public Answer show(Ask ask) {
        ReviewFilter filter = ReviewFilter.of(ask);
        ReviewQueue queue = ReviewQueue.at(sources, ask.at());
        Directory directory = sources.directory().get();
        Map<String, Object> all = new HashMap<>();
        all.put("view", queue);
        all.put("narrowed", queue.narrowed(filter));
        all.put("filter", filter);
        all.put("shown", filter.state().map(List::of).orElse(List.of(State.values())));
        all.put("waiting", RemindersView.countFor(sources, ask.by(), ask.at()));
        all.put("reminders", new ReminderWords(pages.dates(), directory, ask.at()));
        all.put("asking", new RequestWords(pages.dates(), directory, ask.at()));
        all.put("measure", RequestToDecision.in(sources.reviews().requests(), RequestToDecision.USUAL, ask.at()));
        all.put("second", SecondView.waiting(sources, ask.at()));
        all.put(
                "late",
                late(ask).stream()
                        .map(one -> SecondView.of(sources, one.person(), ask.at()))
                        .distinct()
                        .toList());
        all.put("words", new ReviewWords(pages.dates()));
        all.put("triggers", new TriggerWords(pages.dates()));
        all.put("levels", new LevelWords(sources.policy().ladder()));
        all.put("directory", directory);
        all.put("mayAssess", ask.by().may(Permission.RECORD_ASSESSMENT));
        return pages.page(200, "reviews", pages.frame(say("review.title"), Section.REVIEWS, ask), all);
    }

    /** What it means to be there; nothing for a date that is far. */
    public static Optional<Why> why(State state) {
        return switch (state) {
            case OVERDUE -> Optional.of(Why.overdue());
            case DUE_SOON -> Optional.of(Why.dueSoon());
            case CURRENT -> Optional.empty();
        };
    }

    public Answer json(Ask ask) {
        ReviewQueue queue = ReviewQueue.at(sources, ask.at());
        List<ReviewQueue.Row> rows = queue.narrowed(ReviewFilter.of(ask)).all();
        JsonArray reviews = new JsonArray();
        rows.forEach(row -> reviews.add(review(queue, row)));
        JsonArray unassessed = new JsonArray();
        queue.unassessed().forEach(resident -> unassessed.add(resident.id().value()));
        JsonArray second = new JsonArray();
        SecondView.waiting(sources, ask.at())
                .forEach(view -> view.waiting().forEach(one -> second.add(SecondApi.json(one, view.state(one)))));
        JsonArray late = new JsonArray();
        late(ask).forEach(one -> late.add(SecondApi.json(one, ask.at())));
        return Answer.json(
                200,
                new JsonObject()
                        .put("waitForSecondPerson", second)
                        .put("secondPersonLate", late)
                        .put("asAt", ask.at().toString())
                        .put("reviews", reviews)
                        .put("notAssessed", unassessed));
    }

    /** Within the last four weeks; each stays on the person's own page. */
    private List<SecondPerson> late(Ask ask) {
        return sources.reviews().secondPeople(ask.at()).stream()
                .filter(one -> one.isLate(ask.at()) && one.age(ask.at()).compareTo(LATE_SHOWN) < 0)
                .toList();
    }

    private static JsonObject review(ReviewQueue queue, ReviewQueue.Row row) {
        JsonObject json = new JsonObject()
                .put("person", row.resident().id().value())
                .put("name", row.resident().name())
                .put("ward", row.resident().ward().value())
                .put("level", row.level().level().name())
                .put("version", row.level().assessment().version())
                .put("decidedBy", row.level().assessment().decidedBy().value())
                .put(
                        "sameWords",
                        new JsonArray(queue.alike().getOrDefault(row.resident().id(), List.of()).stream()
                                .map(other -> other.id().value())
                                .toList()))
                .put("remindersIgnored", row.ignored().size())
                .put("requestsWaiting", row.requests().size())
                .put("reviewEarly", CareApi.triggers(row.triggers()))
                .put("review", BoardJson.review(row.review()));
        row.clinician().forEach(id -> json.put("responsibleClinician", id.value()));
        row.nextRound().forEach(day -> json.put("nextWardRound", day.toString()));
        return json;
    }

    public static String heading(State state) {
        return say("review.state." + state.name());
    }

    /** Why a part of the queue is empty, and what comes next. */
    public static String empty(State state, ReviewQueue queue, ReviewFilter filter, NhsDates dates) {
        if (filter.isNarrow()) {
            return say("review.none.matches");
        }
        return state == State.OVERDUE ? queue.noneLate(dates) : say("review.none." + state.name());
    }

    /** The state as it stands in an address. */
    public static String small(State state) {
        return Parameters.small(state);
    }
}

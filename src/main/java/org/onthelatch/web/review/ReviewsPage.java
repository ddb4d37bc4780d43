package org.onthelatch.web.review;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.web.board.BoardJson;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.measure.RequestToDecision;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.review.ReviewQueue.State;
import org.onthelatch.web.request.RequestWords;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.ReminderWords;
import org.onthelatch.web.words.ReviewWords;

/** The review queue. */
public record ReviewsPage(Sources sources, Pages pages) {

    public Answer show(Ask ask) {
        Optional<State> state = state(ask);
        Frame frame = pages.frame("Reviews", Section.REVIEWS, ask);
        return pages.page(
                200,
                "reviews",
                frame,
                Map.of(
                        "view", ReviewQueue.at(sources, ask.at()),
                        "shown", state.map(List::of).orElse(List.of(State.values())),
                        "waiting", RemindersView.countFor(sources, ask.by(), ask.at()),
                        "reminders",
                                new ReminderWords(
                                        pages.dates(), sources.directory().get(), ask.at()),
                        "asking",
                                new RequestWords(
                                        pages.dates(), sources.directory().get(), ask.at()),
                        "measure",
                                RequestToDecision.in(
                                        sources.reviews().requests(), RequestToDecision.USUAL, ask.at()),
                        "words", new ReviewWords(pages.dates()),
                        "levels", new LevelWords(sources.policy().ladder()),
                        "directory", sources.directory().get()));
    }

    public Answer json(Ask ask) {
        Optional<State> state = state(ask);
        ReviewQueue queue = ReviewQueue.at(sources, ask.at());
        List<ReviewQueue.Row> rows = state.map(queue::in).orElse(queue.all());
        JsonArray reviews = new JsonArray();
        rows.forEach(row -> reviews.add(new JsonObject()
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
                .put("review", BoardJson.review(row.review()))));
        JsonArray unassessed = new JsonArray();
        queue.unassessed().forEach(resident -> unassessed.add(resident.id().value()));
        return Answer.json(
                200,
                new JsonObject()
                        .put("asAt", ask.at().toString())
                        .put("reviews", reviews)
                        .put("notAssessed", unassessed));
    }

    private static Optional<State> state(Ask ask) {
        Parameters parameters = new Parameters(ask);
        Optional<State> state = parameters.oneOf("state", State.class);
        parameters.check();
        return state;
    }

    public static String heading(State state) {
        return switch (state) {
            case OVERDUE -> "Overdue";
            case DUE_SOON -> "Due soon";
            case CURRENT -> "Current";
        };
    }

    public static String empty(State state) {
        return switch (state) {
            case OVERDUE -> "No review is overdue.";
            case DUE_SOON -> "No review is due soon.";
            case CURRENT -> "Nobody's review is further away.";
        };
    }

    /** The state as it stands in an address. */
    public static String small(State state) {
        return Parameters.small(state);
    }
}

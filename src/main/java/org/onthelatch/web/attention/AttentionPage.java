package org.onthelatch.web.attention;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.onthelatch.web.board.Need;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** Everything that waits for a human, in one list (D105). */
public record AttentionPage(Sources sources, Pages pages) {

    public Answer show(Ask ask) {
        return pages.page("attention", pages.frame(say("attention.title"), Section.ATTENTION, ask), view(ask));
    }

    public Answer json(Ask ask) {
        AttentionView view = view(ask);
        JsonArray needs = new JsonArray();
        view.shown().forEach(one -> needs.add(json(one, view)));
        return Answer.json(
                200,
                new JsonObject()
                        .put("asAt", ask.at().toString())
                        .put("waiting", view.attention().count())
                        .put("notRead", new JsonArray(view.attention().unread()))
                        .put("needs", needs));
    }

    private AttentionView view(Ask ask) {
        AttentionFilter filter =
                AttentionFilter.of(ask, sources.facts().get().register().wards());
        Attention attention = Attention.of(sources, pages.dates(), ask.by(), ask.at());
        return AttentionView.of(attention, filter, ask.by(), pages.dates());
    }

    private static JsonObject json(Listed one, AttentionView view) {
        Need need = one.need();
        JsonObject json = new JsonObject()
                .put("urgency", need.kind().urgency().name())
                .put("kind", need.kind().name())
                .put(
                        "people",
                        new JsonArray(need.whose().stream()
                                .map(her -> her.id().value())
                                .toList()))
                .put(
                        "names",
                        new JsonArray(
                                need.whose().stream().map(her -> her.name()).toList()))
                .put(
                        "wards",
                        new JsonArray(one.wards().stream()
                                .map(ward -> ward.id().value())
                                .toList()))
                .put("what", need.what())
                .put("next", need.next())
                .put("link", view.link(need));
        need.since().forEach(at -> json.put("since", at.toString()));
        need.until().forEach(at -> json.put("until", at.toString()));
        return json;
    }
}

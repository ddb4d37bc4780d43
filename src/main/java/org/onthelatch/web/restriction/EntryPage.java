package org.onthelatch.web.restriction;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.restriction.KeepRegister.Outcome;
import org.onthelatch.restriction.RegisterEntry;
import org.onthelatch.restriction.RestrictionRefusal;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.Moments;

/** The screens on which the manager records an entry of the register, reviews it and ends it (D26). */
public record EntryPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    public Answer offer(Ask ask) {
        new Parameters(ask).check();
        return page(200, EntryForm.empty(), ask);
    }

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, form(ask), ask);
    }

    public Future<Answer> record(Ask ask) {
        return writing.write(
                        () -> sources.register().record(entry(ask), ask.by().actor(), ask.at()))
                .compose(outcome -> answer(outcome, EntryForm.empty(), ask));
    }

    public Future<Answer> review(Ask ask) {
        EntryForm form = form(ask);
        String seen = ask.field("version");
        int version = seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
        var number = ReadEntry.number(sources, ask.part("number"));
        return writing.write(() -> sources.register()
                        .review(number, version, entry(ask), ask.by().actor(), ask.at()))
                .compose(outcome -> answer(outcome, form, ask));
    }

    public Future<Answer> end(Ask ask) {
        EntryForm form = form(ask);
        var number = ReadEntry.number(sources, ask.part("number"));
        return writing.write(() -> sources.register()
                        .end(number, ask.field("why"), ask.by().actor(), ask.at()))
                .compose(outcome -> outcome instanceof Outcome.Refused refused
                        ? readers.read(() -> page(422, ended(form, refused, ask), ask))
                        : Future.succeededFuture(Answer.seeOther("/restrictions")));
    }

    /** What the entry said stays on the screen; only the reason for the end was sent. */
    private static EntryForm ended(EntryForm form, Outcome.Refused refused, Ask ask) {
        EntryForm filled = form.filled(ask, refused.refusals());
        return new EntryForm(form.number(), form.version(), form.values(), filled.errors());
    }

    private RegisterEntry entry(Ask ask) {
        return ReadEntry.of(
                ask::field,
                EntryForm.reviewDue().text(ask::field, new ArrayList<>()), // what is wrong stands at its field
                new Moments(sources.policy().zone()));
    }

    private EntryForm form(Ask ask) {
        BlanketRestriction entry = ReadEntry.known(sources, ask.part("number"));
        return EntryForm.of(entry, sources.register().version(entry.number()), pages.dates());
    }

    private Future<Answer> answer(Outcome outcome, EntryForm form, Ask ask) {
        if (outcome instanceof Outcome.Kept kept) {
            return Future.succeededFuture(
                    Answer.seeOther("/restrictions#" + kept.entry().number()));
        }
        List<RestrictionRefusal> refusals = outcome instanceof Outcome.Refused refused
                ? refused.refusals()
                : List.of(new RestrictionRefusal("rule", "STALE", say("restriction.form.stale")));
        return readers.read(() -> page(outcome instanceof Outcome.Stale ? 412 : 422, form.filled(ask, refusals), ask));
    }

    private Answer page(int status, EntryForm form, Ask ask) {
        String title = say(form.isNew() ? "restriction.form.new.short" : "restriction.form.review", form.number());
        String whole = form.errors().isEmpty() ? title : say("page.error", title);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "restriction", pages.frame(whole, Section.RESTRICTIONS, ask), Map.of("form", form))
                .with("Referrer-Policy", "same-origin");
    }
}

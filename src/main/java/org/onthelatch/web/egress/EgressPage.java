package org.onthelatch.web.egress;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.function.Function;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.Moments;

/** The egress log for reviewers: as a page, and as JSON, NDJSON or CSV. A question about one person is kept first. */
public record EgressPage(Sources sources, Pages pages, Readers readers, Writing writing) {
    private static final int ON_A_PAGE = 50;
    private static final int IN_AN_ANSWER = 100;
    private static final int MOST = 10_000;

    public Future<Answer> show(Ask ask) {
        EgressFilter filter = filter(new Parameters(ask), ask, ON_A_PAGE);
        return kept(filter, ask).compose(seen -> readers.read(() -> page(filter, ask)));
    }

    public Future<Answer> export(Ask ask) {
        return exported(ask, filter -> answer(filter, ask));
    }

    /** What the page shows, but more of it, as a table. */
    public Future<Answer> csv(Ask ask) {
        return exported(ask, filter -> export().csv(new ReadEgress(sources).of(filter, ask)));
    }

    private Future<Answer> exported(Ask ask, Function<EgressFilter, Answer> answer) {
        Parameters parameters = new Parameters(ask);
        int limit = parameters
                .optional("limit", say("egress.expected.limit", MOST), EgressPage::limit)
                .orElse(IN_AN_ANSWER);
        EgressFilter filter = filter(parameters, ask, limit);
        if (!filter.faults().isEmpty()) {
            throw new Declined(Problem.badParameters(filter.faults()));
        }
        return kept(filter, ask).compose(seen -> readers.read(() -> answer.apply(filter)));
    }

    private EventExport export() {
        return new EventExport(pages.dates(), AskedFor.in(sources.commands()));
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException(text);
        }
        return limit;
    }

    private EgressFilter filter(Parameters parameters, Ask ask, int limit) {
        Moments moments = new Moments(sources.policy().zone());
        return EgressFilter.of(parameters, moments, sources.facts().get(), limit, ask.at());
    }

    private Future<Boolean> kept(EgressFilter filter, Ask ask) {
        return filter.query()
                .person()
                .map(person -> writing.seen(ask.by(), person, "egress log", ask.at()))
                .orElseGet(() -> Future.succeededFuture(true));
    }

    private Answer page(EgressFilter filter, Ask ask) {
        EgressView view = new ReadEgress(sources).of(filter, ask);
        AccessFacts facts = sources.facts().get();
        EventWords events = new EventWords(
                facts,
                sources.directory().get(),
                new LevelWords(sources.policy().ladder()),
                AskedFor.in(sources.commands()));
        String title = say("egress.title");
        Frame frame = pages.frame(filter.faults().isEmpty() ? title : say("page.error", title), Section.EGRESS, ask);
        int status = filter.faults().isEmpty() ? 200 : 400;
        return pages.page(status, "egress", frame, Map.of("view", view, "events", events));
    }

    private Answer answer(EgressFilter filter, Ask ask) {
        EgressView view = new ReadEgress(sources).of(filter, ask);
        EventExport export = export();
        Answer answer;
        if (ask.accepts("text/csv")) {
            answer = export.csv(view);
        } else if (ask.accepts("application/x-ndjson")) {
            answer = Answer.of(200, "application/x-ndjson", Buffer.buffer(export.ndjson(view.entries())));
        } else {
            answer = Answer.json(200, export.json(view, ask.at()));
        }
        String next = view.nextLink("/api/v1/egress-events");
        return next.isEmpty() ? answer : answer.with("Link", "<%s>; rel=\"next\"".formatted(next));
    }
}

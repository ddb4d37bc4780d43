package org.onthelatch.web.fob;

import static org.onthelatch.web.words.Say.say;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onthelatch.fob.FobToken;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.CsvTable;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** The fob desk: every fob, and a field that finds one. */
public record FobsPage(Sources sources, Pages pages) {
    private static final CsvTable TABLE =
            new CsvTable("fobs", List.of("fob", "state", "holder", "name", "where", "since", "by"));

    public Answer show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        String scanned = parameters.text("scan");
        FobFilter filter = FobFilter.of(parameters, sources.facts().get().register());
        boolean readable = scanned.isEmpty() || isToken(scanned);
        if (!scanned.isEmpty() && readable) {
            return Answer.seeOther("/fobs/" + ReadFobs.token(scanned));
        }
        boolean good = filter.faults().isEmpty() && readable;
        String title = good ? say("fob.title") : say("page.error", say("fob.title"));
        Frame frame = pages.frame(title, Section.FOBS, ask);
        Map<String, Object> all = new HashMap<>();
        ReadFobs read = new ReadFobs(sources, ask.at());
        all.put("view", read.view(filter));
        all.put("read", read);
        all.put("scanned", scanned);
        all.put("programmers", sources.programming().programmers());
        all.put("wards", sources.facts().get().register().wards());
        all.put("mayTend", ask.by().may(Permission.TEND_FOBS));
        all.put("words", new FobWords(pages.dates(), sources.directory().get(), ask.at()));
        return pages.page(good ? 200 : 400, "fobs", frame, all);
    }

    private static boolean isToken(String text) {
        try {
            return !ReadFobs.token(text).value().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public Answer json(Ask ask) {
        return Answer.json(200, FobsJson.of(asked(ask), ask.at()));
    }

    public Answer one(Ask ask) {
        new Parameters(ask).check();
        FobToken fob = FobPage.known(ask.part("fob"));
        return Answer.json(200, FobsJson.of(new ReadFobs(sources, ask.at()).line(fob)));
    }

    /** The table for a spreadsheet, with the same filters. */
    public Answer csv(Ask ask) {
        return TABLE.of(asked(ask).lines().stream()
                .map(line -> FobsJson.of(line).put("state", line.tag().words()).put("where", line.where())));
    }

    private FobsView asked(Ask ask) {
        Parameters parameters = new Parameters(ask);
        FobFilter filter = FobFilter.of(parameters, sources.facts().get().register());
        parameters.check();
        return new ReadFobs(sources, ask.at()).view(filter);
    }
}

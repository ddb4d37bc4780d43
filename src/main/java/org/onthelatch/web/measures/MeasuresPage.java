package org.onthelatch.web.measures;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Map;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.CsvTable;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** The measures of a ward and time, each with its definition (D24), and a sheet for the Locked Ward Indicator (D25). */
public record MeasuresPage(Sources sources, Pages pages) {
    private static final CsvTable TABLE = new CsvTable(
            "measures",
            List.of(
                    "measure",
                    "title",
                    "line",
                    "period",
                    "told",
                    "part",
                    "whole",
                    "number",
                    "bedDays",
                    "seconds",
                    "doorHours",
                    "medianSeconds",
                    "centile95Seconds",
                    "longestSeconds",
                    "words"));

    public Answer show(Ask ask) {
        MeasuresView view = view(ask);
        String title = say("measures.title.short", view.ward(), view.words());
        Frame frame = pages.frame(title, Section.MEASURES, ask);
        return pages.page(
                200,
                "measures",
                frame,
                Map.of(
                        "view",
                        view,
                        "before",
                        MeasureWords.time(view.before(ask.at())),
                        "evidence",
                        Evidence.of(view, frame)));
    }

    public Answer json(Ask ask) {
        return Answer.json(200, MeasuresJson.of(view(ask), ask.at()));
    }

    public Answer csv(Ask ask) {
        return TABLE.of(this::json, "rows").answer(ask);
    }

    private MeasuresView view(Ask ask) {
        return new ReadMeasures(sources, MeasuresQuestion.of(ask, sources), ask.at()).view();
    }
}

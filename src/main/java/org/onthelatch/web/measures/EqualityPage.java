package org.onthelatch.web.measures;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.onthelatch.measure.Equality;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.CsvTable;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** M19: the measures by what people said of themselves and by who placed them. */
public record EqualityPage(Sources sources, Pages pages) {
    private static final CsvTable TABLE = new CsvTable(
            "measures-equality",
            List.of(
                    "characteristic",
                    "group",
                    "column",
                    "told",
                    "part",
                    "whole",
                    "number",
                    "bedDays",
                    "medianSeconds",
                    "words"));

    public Answer show(Ask ask) {
        MeasuresQuestion question = MeasuresQuestion.of(ask, sources);
        String ward =
                question.ward().stream().map(one -> one.name()).findFirst().orElseGet(() -> say("measures.allWards"));
        String title = say("measures.equality.title.short", ward, MeasureWords.time(question.time()));
        Frame frame = pages.frame(title, Section.MEASURES, ask);
        return pages.page(
                200,
                "equality",
                frame,
                Map.of(
                        "ward", ward,
                        "time", MeasureWords.time(question.time()),
                        "query", question.query(),
                        "outside", question.outside(),
                        "groups", new ReadMeasures(sources, question, ask.at()).equality()));
    }

    public Answer json(Ask ask) {
        MeasuresQuestion question = MeasuresQuestion.of(ask, sources);
        JsonArray rows = new JsonArray();
        for (EqualityGroup group : new ReadMeasures(sources, question, ask.at()).equality()) {
            for (int i = 0; i < group.told().size(); i++) {
                JsonObject row = new JsonObject()
                        .put("characteristic", group.by().name())
                        .put("group", group.words())
                        .put("column", Equality.columns().get(i));
                rows.add(MeasuresJson.told(row, group.told().get(i)));
            }
        }
        return Answer.json(
                200,
                new JsonObject()
                        .put("asAt", ask.at().toString())
                        .put("ward", question.wardName())
                        .put("period", question.time().name())
                        .put("rows", rows));
    }

    public Answer csv(Ask ask) {
        return TABLE.of(this::json, "rows").answer(ask);
    }
}

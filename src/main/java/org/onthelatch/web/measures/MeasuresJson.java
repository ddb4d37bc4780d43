package org.onthelatch.web.measures;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import org.onthelatch.measure.Amount;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.DoorTime;
import org.onthelatch.measure.Amount.Rate;
import org.onthelatch.measure.Amount.Rules;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.measure.Amount.Time;
import org.onthelatch.measure.Amount.Typical;
import org.onthelatch.measure.Measure;
import org.onthelatch.measure.Told;

/** The measures for programs; what a page does not tell, no program is told either. */
final class MeasuresJson {
    private MeasuresJson() {}

    static JsonObject of(MeasuresView view, Instant asAt) {
        JsonArray rows = new JsonArray();
        for (MeasuresView.Row row : view.rows()) {
            rows.add(row(row, view.month(), row.now()));
            rows.add(row(row, view.month().minusMonths(1), row.before()));
        }
        JsonArray definitions = new JsonArray();
        Arrays.stream(Measure.values())
                .forEach(measure -> definitions.add(new JsonObject()
                        .put("measure", measure.code())
                        .put("title", measure.title())
                        .put("definition", measure.definition())));
        return new JsonObject()
                .put("asAt", asAt.toString())
                .put("ward", view.wardId())
                .put("month", view.month().toString())
                .put("finished", view.finished())
                .put(
                        "gaps",
                        new JsonObject()
                                .put("days", view.gaps().days())
                                .put("daysWithoutDoorEvents", view.gaps().withoutDoors())
                                .put("movementsThatCameLate", view.gaps().late())
                                .put("eventsThatHaveNotCome", view.gaps().lost()))
                .put("definitions", definitions)
                .put("rows", rows);
    }

    private static JsonObject row(MeasuresView.Row row, YearMonth month, Told told) {
        JsonObject json = new JsonObject()
                .put("measure", row.measure().code())
                .put("title", row.measure().title())
                .put("line", row.words())
                .put("month", month.toString());
        if (told instanceof Told.Exact exact) {
            put(json.put("told", "EXACT"), exact.amount(), false);
        } else if (told instanceof Told.Rounded rounded) {
            put(json.put("told", "ROUNDED_TO_5"), rounded.amount(), true);
        } else {
            json.put("told", told instanceof Told.FewerThanFive ? "FEWER_THAN_5" : "WITHHELD");
        }
        return json.put("words", MeasureWords.told(told));
    }

    private static void put(JsonObject json, Amount amount, boolean rounded) {
        if (amount instanceof Share share) {
            json.put("part", share.part()).put("whole", share.whole());
        } else if (amount instanceof Count number) {
            json.put("number", number.number());
        } else if (amount instanceof Rules rules) {
            json.put("number", rules.number());
        } else if (amount instanceof Rate rate) {
            json.put("number", tenth(rate.number())).put("bedDays", tenth(rate.bedDays()));
        } else if (amount instanceof Time time) {
            json.put("seconds", time.time().toSeconds());
        } else if (amount instanceof DoorTime doors) {
            json.put("seconds", doors.part().toSeconds())
                    .put("doorHours", doors.whole().toHours());
        } else if (amount instanceof Typical typical) {
            if (!rounded) {
                json.put("number", typical.each().size());
                typical.longest().ifPresent(longest -> json.put("longestSeconds", longest.toSeconds()));
            }
            typical.median().ifPresent(median -> json.put("medianSeconds", median.toSeconds()));
        }
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }
}

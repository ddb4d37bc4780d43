package org.onthelatch.web.measures;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
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
import org.onthelatch.measure.MeasuredTime;
import org.onthelatch.measure.Told;

/** The measures for programs; what a page does not tell, no program is told either. */
final class MeasuresJson {
    private MeasuresJson() {}

    static JsonObject of(MeasuresView view, Instant asAt) {
        JsonArray rows = new JsonArray();
        MeasuredTime before = view.before(asAt);
        for (MeasuresView.Row row : view.rows()) {
            rows.add(row(row, view.time(), row.now()));
            rows.add(row(row, before, row.before()));
        }
        JsonArray definitions = new JsonArray();
        Arrays.stream(Measure.values())
                .forEach(measure -> definitions.add(new JsonObject()
                        .put("measure", measure.code())
                        .put("title", measure.title())
                        .put("definition", measure.definition())
                        .put("counted", measure.counted())
                        .put("of", measure.of())
                        .put("cannotKnow", measure.cannotKnow())));
        return new JsonObject()
                .put("asAt", asAt.toString())
                .put("ward", view.wardId())
                .put("period", view.time().name())
                .put("from", view.time().first().toString())
                .put("to", view.time().last().toString())
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

    private static JsonObject row(MeasuresView.Row row, MeasuredTime time, Told told) {
        JsonObject json = new JsonObject()
                .put("measure", row.measure().code())
                .put("title", row.measure().title())
                .put("line", row.words())
                .put("period", time.name());
        return told(json, told);
    }

    /** How much of it is told, and that, as far as it is. */
    static JsonObject told(JsonObject json, Told told) {
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
            if (!rounded) {
                typical.centile95().ifPresent(within -> json.put("centile95Seconds", within.toSeconds()));
            }
            typical.median().ifPresent(median -> json.put("medianSeconds", median.toSeconds()));
        }
    }

    private static double tenth(double number) {
        return Math.round(number * 10) / 10.0;
    }
}

package org.onthelatch.web.assess;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.ward.Window;

/** An assessment for programs. */
public final class AssessmentJson {
    private AssessmentJson() {}

    public static JsonObject of(Assessment assessment) {
        JsonArray companions = new JsonArray();
        assessment.companions().stream()
                .map(companion -> companion.value())
                .sorted()
                .forEach(companions::add);
        JsonArray variations = new JsonArray();
        assessment
                .variations()
                .forEach(variation -> variations.add(new JsonObject()
                        .put("zone", variation.zone().name())
                        .put("rule", rule(variation.rule()))
                        .put("reason", variation.reason())));
        return new JsonObject()
                .put("id", assessment.id().value())
                .put("person", assessment.person().value())
                .put("version", assessment.version())
                .put("level", assessment.level().name())
                .put(
                        "times",
                        new JsonObject()
                                .put("wardExit", windows(assessment.times().wardExit()))
                                .put("site", windows(assessment.times().site())))
                .put("companions", companions)
                .put("variations", variations)
                .put("herWords", assessment.reasons().herWords())
                .put("rationale", assessment.reasons().rationale())
                .put("evidence", assessment.reasons().evidence())
                .put("alternatives", assessment.reasons().alternatives())
                .put("nextStep", assessment.reasons().nextStep())
                .put("legalBasis", assessment.reasons().legalBasis())
                .put("reliedOn", assessment.reliedOn().value())
                .put("decidedBy", assessment.decidedBy().value())
                .put("recordedBy", assessment.recordedBy().value())
                .put("decidedAt", assessment.decidedAt().toString())
                .put("takesEffectAt", assessment.takesEffectAt().toString())
                .put("recordedAt", assessment.recordedAt().toString())
                .put("reviewDueAt", assessment.reviewDueAt().toString())
                .put("personPresent", assessment.personPresent())
                .put("provisional", assessment.provisional());
    }

    private static String rule(ExitRule rule) {
        if (rule instanceof ExitRule.Free) {
            return "FREE";
        }
        return rule.equals(ExitRule.ASK_EACH_TIME) ? "ASK_EACH_TIME" : "AS_AGREED";
    }

    private static JsonArray windows(List<Window> windows) {
        JsonArray json = new JsonArray();
        for (Window window : windows) {
            JsonArray days = new JsonArray();
            for (DayOfWeek day : new TreeSet<>(window.hours().days())) {
                days.add(day.name());
            }
            JsonObject one = new JsonObject()
                    .put("from", window.hours().start().toString())
                    .put("to", window.hours().end().toString())
                    .put("days", days);
            if (window.period().hasBeginning()) {
                one.put("notBefore", window.period().from().toString());
            }
            if (window.period().hasEnd()) {
                one.put("notAfter", window.period().until().toString());
            }
            json.add(one);
        }
        return json;
    }
}

package org.onthelatch.web.call;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import org.onthelatch.call.Call;
import org.onthelatch.call.CallEntry;
import org.onthelatch.call.CallStep;
import org.onthelatch.call.LawfulBasis;
import org.onthelatch.measure.WaitAtTheDoor;

/** A call for programs: ids, no names but in its sentence. */
final class CallJson {
    private CallJson() {}

    static JsonObject of(Call call, CallWords words) {
        JsonArray steps = new JsonArray();
        call.steps().forEach(entry -> steps.add(step(entry)));
        JsonObject json = new JsonObject()
                .put("id", call.id().value())
                .put("version", call.version())
                .put("kind", call.request().kind())
                .put("state", call.state().name())
                .put("door", call.request().door().value())
                .put("way", call.request().way().name())
                .put("since", call.request().since().toString())
                .put("knownSince", call.rangAt().toString())
                .put("called", CallWords.reached(call, words.now()).name())
                .put("waitedSeconds", call.waited(words.now()).toSeconds())
                .put("sentence", words.sentence(call) + " " + words.state(call))
                .put("steps", steps);
        call.person().ifPresent(person -> json.put("person", person.value()));
        call.answeredAt().ifPresent(at -> json.put("answeredAt", at.toString()));
        return json;
    }

    private static JsonObject step(CallEntry entry) {
        CallStep step = entry.step();
        JsonObject json = new JsonObject().put("at", entry.at().toString()).put("action", action(step));
        CallStep.deed(step).ifPresent(deed -> {
            json.put("by", deed.by().value());
            deed.whom().forEach(person -> json.put("person", person.value()));
        });
        if (step instanceof CallStep.Told told) {
            json.put("called", told.called().name());
        }
        if (step instanceof CallStep.AskedDoor asked) {
            json.put("command", asked.command().value());
        }
        if (step instanceof CallStep.LetOut out) {
            json.put("openedAt", out.openedAt().toString());
            out.staff().forEach(staff -> json.put("by", staff.value()));
        }
        List<String> words = CallWords.words(entry);
        if (!words.isEmpty()) {
            json.put("words", String.join("\n", words));
        }
        return step instanceof CallStep.Declined declined ? declined(json, declined) : json;
    }

    private static JsonObject declined(JsonObject json, CallStep.Declined declined) {
        json.put("basis", declined.basis().kind()).put("doorWouldOpen", declined.doorWouldOpen());
        if (declined.basis() instanceof LawfulBasis.RecordedAuthority recorded) {
            json.put("status", recorded.status().value());
        } else if (declined.basis() instanceof LawfulBasis.HoldingPower power) {
            json.put("status", power.status().value());
        }
        return json;
    }

    private static String action(CallStep step) {
        if (step instanceof CallStep.Told) {
            return "TOLD";
        }
        if (step instanceof CallStep.Came) {
            return "CAME";
        }
        if (step instanceof CallStep.AskedDoor) {
            return "ASKED_DOOR";
        }
        if (step instanceof CallStep.KeptBack) {
            return "NECESSITY";
        }
        if (step instanceof CallStep.LetOut) {
            return "LET_OUT";
        }
        if (step instanceof CallStep.OpenedByHand) {
            return "OPENED_BY_HAND";
        }
        if (step instanceof CallStep.Stayed) {
            return "STAYED";
        }
        if (step instanceof CallStep.Declined) {
            return "DECLINE";
        }
        if (step instanceof CallStep.NobodyThere) {
            return "NOBODY_THERE";
        }
        throw new IllegalStateException("no name for " + step);
    }

    static JsonObject waits(WaitAtTheDoor waits) {
        JsonArray hours = new JsonArray();
        waits.byHour()
                .forEach(hour -> hours.add(new JsonObject()
                        .put("hour", hour.hour())
                        .put("count", hour.count())
                        .put("ofPeopleFreeToGo", hour.free())
                        .put("medianSeconds", hour.median().toSeconds())
                        .put("longestSeconds", hour.longest().toSeconds())));
        JsonArray unpowered = new JsonArray();
        waits.withoutPower()
                .forEach(waited -> unpowered.add(new JsonObject()
                        .put("call", waited.call().id().value())
                        .put("seconds", waited.withoutPower().orElseThrow().toSeconds())));
        return new JsonObject().put("byHour", hours).put("withoutPower", unpowered);
    }
}

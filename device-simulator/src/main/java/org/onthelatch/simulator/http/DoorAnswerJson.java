package org.onthelatch.simulator.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.onthelatch.simulator.accesslist.Outcome;
import org.onthelatch.simulator.device.DoorAnswer;
import org.onthelatch.simulator.device.Event;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** What a door did, for whoever scripts it: what the person sees, and the reason, which only a test may know. */
final class DoorAnswerJson {
    private DoorAnswerJson() {}

    static ObjectNode of(DoorAnswer answer) {
        ObjectNode json = StrictJson.newObject();
        if (answer instanceof DoorAnswer.Decided decided) {
            outcome(json, decided.outcome());
            shown(json, decided.outcome());
            recorded(json, decided.recorded());
            json.put("at", WireInstant.format(decided.at()));
        } else if (answer instanceof DoorAnswer.Waiting waiting) {
            outcome(json, waiting.outcome());
            json.put("light", "AMBER_SOFT");
            json.put("waitsSeconds", waiting.length().toSeconds());
            json.put("at", WireInstant.format(waiting.at()));
        } else if (answer instanceof DoorAnswer.Released released) {
            json.put("outcome", "OPEN").put("cause", "RELEASED");
            json.put("releasedBy", released.by().name());
            json.put("light", "OFF").put("at", WireInstant.format(released.at()));
        } else if (answer instanceof DoorAnswer.WithoutPower without) {
            json.put("outcome", "ASK").put("cause", "NO_POWER");
            json.put("light", "OFF").put("at", WireInstant.format(without.at()));
        } else {
            throw new IllegalStateException("no such answer: " + answer);
        }
        return json;
    }

    private static void outcome(ObjectNode json, Outcome outcome) {
        json.put("outcome", outcome.result().name());
        outcome.cause().ifPresent(cause -> json.put("cause", cause.name()));
        outcome.rule().ifPresent(rule -> json.put("rule", rule.id()));
    }

    private static void shown(ObjectNode json, Outcome outcome) {
        if (outcome.result() == Outcome.Result.ASK) {
            json.put("light", "AMBER_SOFT").put("says", "Please speak to us");
        } else {
            json.put("light", "GREEN_SOFT");
        }
    }

    private static void recorded(ObjectNode json, List<Event> events) {
        if (!events.isEmpty()) {
            ObjectNode event = events.get(events.size() - 1).toJson();
            json.put("epoch", events.get(0).epoch());
            json.set("seq", event.get("seq"));
            json.set("kind", event.get("kind"));
            if (event.has("listVersion")) {
                json.set("listVersion", event.get("listVersion"));
            }
        }
    }
}

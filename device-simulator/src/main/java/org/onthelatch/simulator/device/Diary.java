package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import org.onthelatch.simulator.accesslist.Outcome;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** One device's lines in the ledger. An event is written here before it is stored, so that none is stored unseen. */
final class Diary {
    private final DeviceId device;
    private final Clock oscillator;
    private final Ledger ledger;

    Diary(DeviceId device, Clock oscillator, Ledger ledger) {
        this.device = device;
        this.oscillator = oscillator;
        this.ledger = ledger;
    }

    /** The firmware has started from its memory: what came before is not in this ledger. */
    void started(DeviceSettings settings, EventLog log, ListKeeper lists) {
        ObjectNode line = line("started").put("epoch", log.epoch()).put("lastSeq", log.lastSeq());
        lists.version().ifPresent(version -> line.set("listVersion", version.toJson()));
        ArrayNode held = line.putArray("held");
        log.unreceipted().forEach(event -> held.add(numbered(event)));
        ArrayNode doors = line.putArray("doors");
        settings.doors()
                .forEach(door -> doors.addObject()
                        .put("door", door.door().id())
                        .put("internal", door.internal())
                        .put("fire", door.fire().name()));
        ledger.write(line);
    }

    void event(Event event) {
        ledger.write(line("event").setAll(numbered(event)));
    }

    void sent(List<Event> events) {
        if (!events.isEmpty()) {
            ObjectNode line = line("sent").put("epoch", events.get(0).epoch());
            line.put("from", events.get(0).seq());
            line.put("to", events.get(events.size() - 1).seq());
            ledger.write(line.put("count", events.size()));
        }
    }

    void receipt(long epoch, long upTo, ReceiptEffect effect) {
        ledger.write(line("receipt").put("epoch", epoch).put("upTo", upTo).put("effect", effect.name()));
    }

    /** The stored numbering is gone, and with it every event of the epoch that it still held. */
    void forgot(long epoch, long lastSeq) {
        ledger.write(line("forgot").put("epoch", epoch).put("lastSeq", lastSeq));
    }

    /** Its numbers were taken: what it holds of the epoch follows under new ones. */
    void renumbered(long epoch) {
        ledger.write(line("renumbered").put("epoch", epoch));
    }

    /** @param answer as it is published */
    void list(ObjectNode answer) {
        ledger.write(line("list").setAll(answer));
    }

    void answered(DoorId door, Way way, Presented presented, DoorAnswer answer) {
        ObjectNode line = line("answer").put("door", door.id()).put("way", way.name());
        presented.fob().ifPresent(fob -> line.put("fob", fob.toString()));
        presented.escort().ifPresent(fob -> line.put("escort", fob.toString()));
        if (answer instanceof DoorAnswer.Decided decided) {
            outcome(line.put("answer", "DECIDED"), decided.outcome());
            ArrayNode recorded = line.putArray("recorded");
            decided.recorded().forEach(event -> recorded.add(event.seq()));
        } else if (answer instanceof DoorAnswer.Waiting waiting) {
            outcome(line.put("answer", "WAITING"), waiting.outcome());
        } else if (answer instanceof DoorAnswer.Released released) {
            line.put("answer", "RELEASED").put("by", released.by().name());
        } else if (answer instanceof DoorAnswer.WithoutPower) {
            line.put("answer", "WITHOUT_POWER");
        } else {
            throw new IllegalStateException("no such answer: " + answer);
        }
        ledger.write(line);
    }

    void input(DoorId door, ReleaseCause cause, boolean on) {
        ledger.write(
                line("input").put("door", door.id()).put("input", cause.name()).put("on", on));
    }

    void restored(DoorId door) {
        ledger.write(line("restored").put("door", door.id()));
    }

    /** @param answer to a command, as it is published */
    void commandAnswered(byte[] answer) {
        ledger.write(line("command").set("said", StrictJson.object(answer).node()));
    }

    void line(boolean up) {
        ledger.write(line("line").put("up", up));
    }

    void power(boolean on) {
        ledger.write(line("power").put("on", on));
    }

    private static void outcome(ObjectNode line, Outcome outcome) {
        line.put("outcome", outcome.result().name());
        outcome.cause().ifPresent(cause -> line.put("cause", cause.name()));
        outcome.rule().ifPresent(rule -> line.put("rule", rule.id()));
    }

    private static ObjectNode numbered(Event event) {
        ObjectNode json = StrictJson.newObject().put("epoch", event.epoch()).put("hash", event.hash());
        return json.set("event", event.toJson());
    }

    private ObjectNode line(String what) {
        return StrictJson.newObject()
                .put("device", device.id())
                .put("what", what)
                .put("t", WireInstant.format(oscillator.instant()));
    }
}

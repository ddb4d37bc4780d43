package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.simulator.wire.StrictJson;

/** A device that writes a ledger, and the export of a service that heard what the device has sent since the last one. */
public final class LedgerBench {
    private static final int BUFFER = 10;

    private final List<ObjectNode> ledger = new ArrayList<>();
    private final Bench bench = new Bench(new InMemoryDeviceMemory(), BUFFER, line -> ledger.add(line.deepCopy()));

    public LedgerBench() {
        bench.connect();
        bench.contact();
        bench.giveList();
    }

    public List<ObjectNode> ledger() {
        return ledger;
    }

    public void walkOut() {
        bench.out(Bench.HD02, Bench.FREE_RESIDENT);
    }

    public void enterOwnRoom() {
        bench.device.present(Bench.HD11, Way.IN, new Presented.OneFob(Bench.FREE_RESIDENT));
    }

    public void fire() {
        bench.device.faults().fire(Bench.HD02);
    }

    public void forget() {
        bench.device.faults().forget();
    }

    public void offline() {
        bench.device.disconnected();
    }

    public void walkOutUntilTheBufferIsFull() {
        for (int i = 0; i < 2 * BUFFER; i++) {
            walkOut();
        }
        bench.uplink.forget();
        bench.connect();
    }

    public void receiptAll() {
        bench.receiptAll();
    }

    public long lastSeq() {
        return bench.state().get("lastSeq").longValue();
    }

    /** As the service shows what it was sent: each event once, with its hash, without what only the hash stands for. */
    public List<ObjectNode> export() {
        List<ObjectNode> export = new ArrayList<>();
        long epoch = bench.state().get("epoch").longValue();
        Set<String> sent = new HashSet<>();
        bench.uplink.events().forEach(event -> sent.add(event.toString())); // as text: numbers have several types
        for (JsonNode line : ledger) {
            JsonNode event = line.path("event");
            boolean made = line.get("what").textValue().equals("event");
            if (made && line.get("epoch").longValue() == epoch && sent.contains(event.toString())) {
                ObjectNode shown =
                        StrictJson.newObject().put("controller", "heron-a").put("epoch", epoch);
                for (String field : List.of("seq", "kind", "at", "door", "way", "cause")) {
                    if (event.has(field)) {
                        shown.set(field, event.get(field));
                    }
                }
                export.add(shown.put("hash", line.get("hash").textValue()));
            }
        }
        return export;
    }
}

package org.onthelatch.simulator.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.onthelatch.simulator.wire.Members;

/**
 * An event as its device made it.
 *
 * @param hash over all its fields (contract, section 4)
 * @param json as it stands in a message
 */
record LedgerEvent(EventNumber number, String hash, ObjectNode json) {
    static LedgerEvent read(Members line) {
        Members event = line.object("event");
        EventNumber number =
                new EventNumber(line.whole("epoch", 1, Members.MAX_WHOLE), event.whole("seq", 1, Members.MAX_WHOLE));
        return new LedgerEvent(number, line.value("hash", text -> text), event.node());
    }

    String kind() {
        return json.path("kind").asText();
    }

    boolean isLost() {
        return kind().equals("LOST");
    }

    boolean isGranted() {
        return kind().contains("_GRANTED");
    }

    /** Whether it says that an event of its epoch was lost. */
    boolean covers(EventNumber lost) {
        return isLost()
                && lost.epoch() == number.epoch()
                && json.path("from").longValue() <= lost.seq()
                && lost.seq() <= json.path("to").longValue();
    }
}

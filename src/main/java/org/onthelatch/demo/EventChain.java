package org.onthelatch.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.ward.DeviceId;

/** Numbers what happened at each controller from 1, and chains it by hashes, as the contract says (section 4). */
final class EventChain {
    private static final String FIRST = "0".repeat(64);

    /**
     * What happened, before it has a number; parts that its kind does not carry are blank.
     *
     * @param receivedAt later than {@code at} when the controller had no connection
     */
    record Happening(
            DeviceId controller,
            Instant at,
            Instant receivedAt,
            EventKind kind,
            String door,
            String way,
            String fob,
            String escort,
            String cause) {
        boolean late() {
            return receivedAt.isAfter(at.plusSeconds(60));
        }
    }

    private record Link(long seq, String hash) {}

    private final Map<DeviceId, Link> last = new HashMap<>();

    /** Each controller's happenings have to come in the order of their times. */
    PastEvent add(Happening happening) {
        Link before = last.getOrDefault(happening.controller(), new Link(0, FIRST));
        EventKey key = new EventKey(happening.controller(), 1, before.seq() + 1);
        String hash = OpaqueId.sha256(hashed(key, happening, before.hash()));
        last.put(happening.controller(), new Link(key.seq(), hash));
        DeviceEvent event = new DeviceEvent(
                key,
                happening.kind(),
                happening.at(),
                true,
                happening.door(),
                happening.way(),
                happening.fob(),
                happening.escort(),
                "",
                happening.cause(),
                "",
                happening.late(),
                0,
                0,
                "",
                before.hash(),
                hash);
        return new PastEvent(event, happening.receivedAt());
    }

    private static String hashed(EventKey key, Happening happening, String prev) {
        return String.join(
                "\n",
                Long.toString(key.epoch()),
                Long.toString(key.seq()),
                happening.at().toString(),
                "SYNCED",
                happening.door(),
                happening.kind().name(),
                happening.way(),
                happening.fob(),
                happening.escort(),
                "",
                happening.cause(),
                "",
                happening.late() ? "true" : "",
                "",
                "",
                "",
                prev,
                "");
    }
}

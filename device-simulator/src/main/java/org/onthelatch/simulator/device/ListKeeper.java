package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onthelatch.simulator.accesslist.AccessList;
import org.onthelatch.simulator.accesslist.AccessListReader;
import org.onthelatch.simulator.accesslist.ListHeader;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.accesslist.ListReading;
import org.onthelatch.simulator.accesslist.ListVersion;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.wire.Sha256;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** Keeps the list in force; a list is stored before it is answered. */
final class ListKeeper {
    private final DeviceSettings settings;
    private final DeviceMemory memory;
    private final DeviceClock clock;
    private final Line line;
    private final Recorder recorder;
    private final Diary diary;
    private @Nullable AccessList held;
    private String lastRefused = "";

    ListKeeper(
            DeviceSettings settings,
            DeviceMemory memory,
            DeviceClock clock,
            Line line,
            Recorder recorder,
            Diary diary) {
        this.settings = settings;
        this.memory = memory;
        this.clock = clock;
        this.line = line;
        this.recorder = recorder;
        this.diary = diary;
        this.held = memory.read(Cell.ACCESS_LIST).map(AccessList::parse).orElse(null);
    }

    Optional<AccessList> held() {
        return Optional.ofNullable(held);
    }

    Optional<ListVersion> version() {
        return held().map(AccessList::version);
    }

    /** Whether the list held has to be treated as stale. */
    boolean isStale() {
        return held().filter(list -> clock.isStale(list.staleAfter())).isPresent();
    }

    /**
     * Takes what came and answers it.
     *
     * @param full whether the device has to behave as if its table were full
     */
    void receive(byte[] payload, KeyRing ring, boolean full) {
        ListLimits limits = full ? new ListLimits(0, settings.limits().maxListBytes()) : settings.limits();
        AccessListReader reader = new AccessListReader(settings.device(), limits, ring);
        ListReading reading =
                held().map(list -> reader.readAfter(list, payload)).orElseGet(() -> reader.readFirst(payload));
        ObjectNode answer = reading.match(
                this::apply, same -> applied(same.header()), refused -> refuse(refused, Sha256.hex(payload)));
        diary.list(answer);
        line.publish(DeviceTopic.ACCESS_LIST_ANSWER, answer.put("at", WireInstant.format(clock.now())));
    }

    private ObjectNode apply(ListReading.Accepted accepted) {
        memory.write(Cell.ACCESS_LIST, accepted.body().bytes());
        held = accepted.list();
        lastRefused = "";
        return applied(accepted.list().header());
    }

    private ObjectNode refuse(ListReading.Refused refused, String payloadHash) {
        Optional<ListHeader> which = refused.which();
        if (!payloadHash.equals(lastRefused)) {
            lastRefused = payloadHash;
            recorder.record(Happening.of(EventKind.LIST_REJECTED)
                    .with(EventField.CAUSE, refused.cause())
                    .withAny(EventField.LIST_VERSION, which.map(ListHeader::version)));
        }
        ObjectNode answer = StrictJson.newObject();
        which.ifPresent(header -> identify(answer, header));
        return answer.put("outcome", "REJECTED").put("cause", refused.cause().name());
    }

    private static ObjectNode applied(ListHeader header) {
        ObjectNode answer = StrictJson.newObject();
        identify(answer, header);
        return answer.put("outcome", "APPLIED");
    }

    private static void identify(ObjectNode answer, ListHeader header) {
        answer.set("version", header.version().toJson());
        answer.put("contentHash", header.contentHash());
    }
}

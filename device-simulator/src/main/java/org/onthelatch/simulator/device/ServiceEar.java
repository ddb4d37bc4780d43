package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onthelatch.simulator.signed.Envelope;
import org.onthelatch.simulator.signed.Opened;
import org.onthelatch.simulator.signed.PayloadType;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.wire.MalformedMessage;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Hears receipts and the service's status; what it cannot verify it ignores. */
final class ServiceEar {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceEar.class);
    private static final int CHECKPOINTS_KEPT = 16;
    private static final Pattern CHECKPOINT = Pattern.compile("(?s).{0,4096}");

    private final DeviceId self;
    private final DeviceMemory memory;
    private final Keys keys;
    private final DeviceClock clock;
    private final Recorder recorder;
    private final List<String> checkpoints = new ArrayList<>();

    ServiceEar(DeviceId self, DeviceMemory memory, Keys keys, DeviceClock clock, Recorder recorder) {
        this.self = self;
        this.memory = memory;
        this.keys = keys;
        this.clock = clock;
        this.recorder = recorder;
        memory.read(Cell.CHECKPOINTS)
                .map(StrictJson::object)
                .ifPresent(cell -> checkpoints.addAll(cell.values("checkpoints", text -> text)));
    }

    /** The last ones that came with receipts, the oldest first. */
    List<String> checkpoints() {
        return List.copyOf(checkpoints);
    }

    void receipt(byte[] payload, Diary diary) {
        open(payload, PayloadType.RECEIPT, verified -> {
            Members receipt = verified.body().parse();
            if (!receipt.value("audience", DeviceId::new).equals(self)) {
                ignore(PayloadType.RECEIPT, "WRONG_AUDIENCE");
                return;
            }
            long epoch = receipt.whole("epoch", 1, Members.MAX_WHOLE);
            long upTo = receipt.whole("upTo", 0, Members.MAX_WHOLE);
            ReceiptEffect effect = recorder.receipt(epoch, upTo);
            diary.receipt(epoch, upTo, effect);
            if (effect == ReceiptEffect.MOVED && receipt.has("checkpoint")) {
                keepCheckpoint(receipt.text("checkpoint", CHECKPOINT));
            }
        });
    }

    /**
     * Hears the service's status.
     *
     * @param retained whether the broker had kept it, so that it may be old
     */
    void status(byte[] payload, boolean retained) {
        if (payload.length == 0) {
            return; // the service's will: it is away, which changes nothing at a door
        }
        open(payload, PayloadType.SERVICE_STATUS, verified -> {
            Members status = verified.body().parse();
            if (status.whole("keyEpoch", 1, Members.MAX_WHOLE) != verified.keyEpoch()) {
                ignore(PayloadType.SERVICE_STATUS, "BAD_SIGNATURE");
                return;
            }
            status.optionalObject("nextKey").map(Keys::key).ifPresent(next -> keys.announce(next, verified.keyEpoch()));
            if (!retained || clock.trust() == ClockTrust.UNTRUSTED) {
                clock.follow(status.instant("now")).ifPresent(this::recordStep);
            }
        });
    }

    private void recordStep(Duration step) {
        long seconds = Math.round(step.toMillis() / 1000.0);
        recorder.record(
                Happening.of(EventKind.CLOCK_STEP).with(EventField.REASON, (seconds > 0 ? "+" : "") + seconds + "s"));
    }

    private void keepCheckpoint(String checkpoint) {
        checkpoints.add(checkpoint);
        while (checkpoints.size() > CHECKPOINTS_KEPT) {
            checkpoints.remove(0);
        }
        ObjectNode cell = StrictJson.newObject();
        ArrayNode kept = cell.putArray("checkpoints");
        checkpoints.forEach(kept::add);
        memory.write(Cell.CHECKPOINTS, StrictJson.bytes(cell));
    }

    private void open(byte[] payload, PayloadType type, Consumer<Opened.Verified> use) {
        try {
            if (Envelope.open(payload, type, keys.ring()) instanceof Opened.Verified verified) {
                use.accept(verified);
            } else {
                ignore(type, "not verified");
            }
        } catch (MalformedMessage e) {
            ignore(type, e.getMessage());
        }
    }

    /** While the service changes its key it says its status under each of them, and a device may hold only one. */
    private void ignore(PayloadType type, @Nullable String why) {
        Level level = type == PayloadType.SERVICE_STATUS ? Level.DEBUG : Level.WARN;
        LOG.atLevel(level).log("{}: ignored a {}: {}", self, type, why);
    }
}

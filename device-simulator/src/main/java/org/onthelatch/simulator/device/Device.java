package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.simulator.accesslist.AccessList;
import org.onthelatch.simulator.accesslist.Cause;
import org.onthelatch.simulator.accesslist.Outcome;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;

/** A stand-in door controller, as its cable, its readers and the passing of time reach it. */
public final class Device {
    private final Casing casing;
    private final Faults faults;

    /**
     * Makes a device and powers it up.
     *
     * @param oscillator counts its time on between contacts, also while it has no power
     */
    public Device(DeviceSettings settings, DeviceMemory memory, Clock oscillator) {
        this(settings, memory, oscillator, Ledger.NONE);
    }

    /** Makes a device that writes down what it does. */
    public Device(DeviceSettings settings, DeviceMemory memory, Clock oscillator, Ledger ledger) {
        this(settings, memory, oscillator, ledger, Optional.empty());
    }

    /** @param pad where a fob lies, on a fob programmer */
    public Device(DeviceSettings settings, DeviceMemory memory, Clock oscillator, Ledger ledger, Optional<Pad> pad) {
        this.casing = new Casing(settings, memory, oscillator, ledger, pad);
        this.faults = new Faults(casing);
    }

    public DeviceId id() {
        return casing.settings().device();
    }

    /** Where a fob lies, if it is a fob programmer. */
    public Optional<Pad> pad() {
        return casing.pad();
    }

    /** What can go wrong with it. */
    public Faults faults() {
        return faults;
    }

    /** Someone comes to a door; nothing shown is {@link Presented.Nothing}. */
    public DoorAnswer present(DoorId door, Way way, Presented presented) {
        synchronized (casing) {
            DoorHardware hardware = casing.door(door);
            boolean freeByHardware = hardware.settings().fire() == FireRelease.FREE_EXIT && way == Way.OUT;
            if (!hardware.settings().reader()
                    && !(freeByHardware && presented.fob().isEmpty())) {
                throw new NotAtThisDoor("%s has no reader".formatted(door));
            }
            DoorAnswer answer = casing.isPowered()
                    ? casing.controller().present(hardware, way, presented)
                    : withoutPower(hardware, freeByHardware);
            casing.diary().answered(door, way, presented, answer);
            return answer;
        }
    }

    /** Someone presses the call button; it never opens the door. */
    public Event call(DoorId door) {
        return call(Happening.at(door, EventKind.EGRESS_REQUESTED).with(EventField.WAY, Way.OUT), door);
    }

    /** Someone shows a fob and presses the call button. */
    public Event call(DoorId door, FobToken fob) {
        return call(
                Happening.at(door, EventKind.EGRESS_REQUESTED)
                        .with(EventField.WAY, Way.OUT)
                        .with(EventField.FOB, fob),
                door);
    }

    /** Whether it tries to connect: it has power and its cable is plugged in. */
    public boolean wantsConnection() {
        synchronized (casing) {
            return casing.isPowered() && !casing.line().isCut();
        }
    }

    /**
     * It is connected and subscribed: it says what it is, and sends what the service has not receipted.
     *
     * @param session the same as in this connection's will
     */
    public void connected(Uplink uplink, String session) {
        synchronized (casing) {
            if (!wantsConnection()) {
                uplink.sever();
                return;
            }
            casing.line().up(uplink, session);
            casing.diary().line(true);
            casing.controller().status().publish();
            casing.controller().recorder().sendAgain();
            casing.controller().recorder().record(Happening.of(EventKind.CONTROLLER_ONLINE));
        }
    }

    /** The connection is gone. */
    public void disconnected() {
        synchronized (casing) {
            boolean wasUp = casing.line().isUp();
            casing.line().down();
            casing.diary().line(false);
            if (wasUp && casing.isPowered()) {
                casing.controller().recorder().record(Happening.of(EventKind.CONTROLLER_OFFLINE));
            }
        }
    }

    /**
     * Something came from the service.
     *
     * @param retained whether the broker had kept it
     */
    public void receive(ServiceTopic topic, byte[] payload, boolean retained) {
        synchronized (casing) {
            if (casing.isPowered() && !casing.line().isDeaf()) {
                casing.controller().receive(topic, payload, retained, casing.isTableFull());
            }
        }
    }

    /** Time has passed; called about once a second. */
    public void tick() {
        synchronized (casing) {
            if (casing.isPowered()) {
                casing.controller().tick();
            }
        }
    }

    /** Its state: the status that it would publish, and what only someone beside it could see. */
    public ObjectNode describe() {
        synchronized (casing) {
            Controller controller = casing.controller();
            ObjectNode state = controller.status().current();
            state.put("device", id().id());
            state.put("powered", casing.isPowered());
            state.put("online", casing.line().isUp());
            state.put("line", casing.line().state());
            state.put("unreceipted", controller.recorder().log().unreceipted().size());
            state.put("listStale", controller.lists().isStale());
            state.put("checkpoints", controller.checkpoints().size());
            return state;
        }
    }

    /** The fobs on the list that it holds, each with whose kind it is. */
    public Map<FobToken, String> listedFobs() {
        synchronized (casing) {
            return casing.controller().lists().held().map(AccessList::fobKinds).orElse(Map.of());
        }
    }

    private Event call(Happening happening, DoorId door) {
        synchronized (casing) {
            casing.door(door);
            if (!casing.isPowered()) {
                throw new NotAtThisDoor("%s has no power".formatted(id()));
            }
            return casing.controller().recorder().record(happening);
        }
    }

    /** Its handle opens a door that is always free from inside, and nobody is left to record it. */
    private DoorAnswer withoutPower(DoorHardware door, boolean freeByHardware) {
        Instant at = casing.controller().clock().now();
        if (freeByHardware) {
            return new DoorAnswer.Decided(new Outcome.OpenBecause(Cause.FREE), List.of(), at);
        }
        return door.inputs().isEmpty()
                ? new DoorAnswer.WithoutPower(at)
                : new DoorAnswer.Released(door.inputs().iterator().next(), at);
    }
}

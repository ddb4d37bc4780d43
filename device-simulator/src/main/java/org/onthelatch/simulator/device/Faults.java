package org.onthelatch.simulator.device;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.onthelatch.simulator.site.DoorId;

/** What can go wrong with a device, done to it on purpose. */
public final class Faults {
    private final Casing casing;

    Faults(Casing casing) {
        this.casing = casing;
    }

    /** Pulls the cable. */
    public void offline() {
        synchronized (casing) {
            boolean wasUp = casing.line().isUp();
            casing.line().cut();
            if (wasUp) {
                record(Happening.of(EventKind.CONTROLLER_OFFLINE));
            }
        }
    }

    /** Cuts the line one way: what the device sends is lost, and neither end is told. */
    public void cutSending() {
        synchronized (casing) {
            casing.line().loseSent();
        }
    }

    /** Cuts the line the other way: what is sent to the device is lost, and neither end is told. */
    public void cutHearing() {
        synchronized (casing) {
            casing.line().loseHeard();
        }
    }

    /** Plugs the cable in again, and mends what was cut one way. */
    public void online() {
        synchronized (casing) {
            casing.line().mend();
        }
    }

    /** Sends everything unreceipted again. */
    public void resend() {
        withPower(controller -> controller.recorder().sendAgain());
    }

    /** Sends everything unreceipted again, one by one and out of order, as a broker might deliver it. */
    public void resendShuffled(long seed) {
        withPower(controller -> controller.recorder().sendAgainShuffled(seed));
    }

    /** Moves the device's clock, which goes on believing itself. */
    public void drift(Duration by) {
        withPower(controller -> controller.clock().drift(by));
    }

    /** The device notices that its clock cannot be right; it still counts the time since it was. */
    public void untrustClock() {
        withPower(controller -> {
            controller.clock().distrust();
            record(Happening.of(EventKind.CLOCK_UNTRUSTED));
        });
    }

    /** Cuts the power; with its last charge the device records which doors that releases. */
    public void powerLoss() {
        withPower(controller -> {
            raise(casing.doors().stream().toList(), ReleaseCause.POWER);
            casing.powerOff();
        });
    }

    /** Gives power back: the firmware starts from what was stored, and no door locks by that. */
    public void powerReturn() {
        powerReturn(controller -> {});
    }

    /** Gives power back to a device whose battery clock failed meanwhile. */
    public void powerReturnWithoutClock() {
        powerReturn(controller -> {
            controller.clock().loseCount();
            record(Happening.of(EventKind.CLOCK_UNTRUSTED).with(EventField.REASON, "battery clock failed"));
        });
    }

    /** The fire panel's output reaches every door. */
    public void fire() {
        synchronized (casing) {
            raise(casing.doors().stream().toList(), ReleaseCause.FIRE);
        }
    }

    /** The fire panel's output reaches one door. */
    public void fire(DoorId door) {
        synchronized (casing) {
            raise(List.of(casing.door(door)), ReleaseCause.FIRE);
        }
    }

    /** The fire panel is reset; released doors stay released. */
    public void fireReset() {
        synchronized (casing) {
            for (DoorHardware door : casing.doors()) {
                if (door.clear(ReleaseCause.FIRE)) {
                    casing.diary().input(door.settings().door(), ReleaseCause.FIRE, false);
                    record(Happening.at(door.settings().door(), EventKind.FIRE_RESET));
                }
            }
        }
    }

    /** Someone breaks the glass beside a door. */
    public void breakGlass(DoorId door) {
        synchronized (casing) {
            DoorHardware hardware = casing.door(door);
            if (hardware.settings().fire() == FireRelease.FREE_EXIT) {
                throw new NotAtThisDoor("%s has no break glass: it is always free from inside".formatted(door));
            }
            raise(List.of(hardware), ReleaseCause.LOCAL);
        }
    }

    /** The glass is replaced; the door stays released. */
    public void replaceGlass(DoorId door) {
        synchronized (casing) {
            casing.door(door).clear(ReleaseCause.LOCAL);
        }
    }

    /** The device loses its stored numbering and every event that it held. */
    public void forget() {
        withPower(controller -> {
            controller.recorder().log().forget();
            controller.status().publishIfChanged();
        });
    }

    /** Someone opens the device's case. */
    public void tamper() {
        withPower(controller -> record(Happening.of(EventKind.TAMPER)));
    }

    /** Something is seen at a door that nobody decided: tampering, a door held open or forced. */
    public void noticed(DoorId door, EventKind kind) {
        withPower(controller -> record(Happening.at(casing.door(door).settings().door(), kind)));
    }

    /** Refuses every new list as if the table were full, or no longer. */
    public void refuseLists(boolean refuse) {
        synchronized (casing) {
            casing.setTableFull(refuse);
        }
    }

    private void powerReturn(Consumer<Controller> first) {
        synchronized (casing) {
            if (casing.isPowered()) {
                throw new NotAtThisDoor(
                        "%s has power".formatted(casing.settings().device()));
            }
            casing.doors().forEach(door -> door.clear(ReleaseCause.POWER));
            casing.powerOn();
            first.accept(casing.controller());
            casing.controller().readInputs();
        }
    }

    private void raise(List<DoorHardware> doors, ReleaseCause cause) {
        doors.forEach(door -> {
            casing.diary().input(door.settings().door(), cause, true);
            door.raise(cause);
        });
        if (casing.isPowered()) {
            casing.controller().readInputs();
        }
    }

    private void record(Happening happening) {
        if (casing.isPowered()) {
            casing.controller().recorder().record(happening);
        }
    }

    private void withPower(Consumer<Controller> fault) {
        synchronized (casing) {
            if (!casing.isPowered()) {
                throw new NotAtThisDoor(
                        "%s has no power".formatted(casing.settings().device()));
            }
            fault.accept(casing.controller());
        }
    }
}

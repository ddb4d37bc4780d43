package org.onthelatch.simulator.device;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.simulator.site.DoorId;

/** The box on the wall: wiring, memory and cable stay when the firmware starts again; its monitor guards it all. */
final class Casing {
    private final DeviceSettings settings;
    private final DeviceMemory memory;
    private final Clock oscillator;
    private final Diary diary;
    private final Optional<Pad> pad;
    private final Line line;
    private final Map<DoorId, DoorHardware> doors = new LinkedHashMap<>();
    private Controller controller;
    private boolean powered = true;
    private boolean tableFull;

    Casing(DeviceSettings settings, DeviceMemory memory, Clock oscillator, Ledger ledger, Optional<Pad> pad) {
        this.settings = settings;
        this.pad = pad;
        this.memory = memory;
        this.oscillator = oscillator;
        this.diary = new Diary(settings.device(), oscillator, ledger);
        this.line = new Line(diary);
        settings.doors().forEach(door -> doors.put(door.door(), new DoorHardware(door)));
        this.controller = new Controller(settings, doors, memory, oscillator, line, diary, pad);
    }

    DeviceSettings settings() {
        return settings;
    }

    Optional<Pad> pad() {
        return pad;
    }

    Diary diary() {
        return diary;
    }

    Line line() {
        return line;
    }

    Controller controller() {
        return controller;
    }

    Collection<DoorHardware> doors() {
        return doors.values();
    }

    DoorHardware door(DoorId door) {
        DoorHardware found = doors.get(door);
        if (found == null) {
            throw new NotAtThisDoor("%s has no door %s; it has %s".formatted(settings.device(), door, doors.keySet()));
        }
        return found;
    }

    boolean isPowered() {
        return powered;
    }

    boolean isTableFull() {
        return tableFull;
    }

    void setTableFull(boolean full) {
        tableFull = full;
    }

    void powerOff() {
        diary.power(false);
        powered = false;
        line.sever();
    }

    void powerOn() {
        powered = true;
        diary.power(true);
        controller = new Controller(settings, doors, memory, oscillator, line, diary, pad);
    }
}

package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import org.onthelatch.doorcontroller.Capability;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;

/** What the controllers of a small ward say that they hold. */
final class SaidByControllers {
    private static final ContentHash WANTED = new ContentHash("a".repeat(64));

    private final Controllers controllers;
    private final Register register;
    private final TestClock clock;

    SaidByControllers(Controllers controllers, Register register, TestClock clock) {
        this.controllers = controllers;
        this.register = register;
        this.clock = clock;
    }

    /** The controller says that it holds the list wanted of it. */
    void inForce(String controller) {
        wanted(controller, HeronPeople.NOW.minusSeconds(90), 4);
        heard(controller, 4);
    }

    void wanted(String controller, Instant issuedAt, long n) {
        ContentHash hash = n == 4 ? WANTED : new ContentHash("b".repeat(64));
        controllers.issued(
                new IssuedList(new DeviceId(controller), new ListVersion(1, n), hash, issuedAt, "{}"), List.of());
    }

    void heard(String controller, long n) {
        List<DeviceStatus.DoorState> doors = register.controllers().stream()
                .filter(known -> known.id().value().equals(controller))
                .flatMap(known -> known.doors().stream())
                .sorted(java.util.Comparator.comparing(DoorId::value))
                .map(door -> new DeviceStatus.DoorState(door, "CLOSED", "NORMAL"))
                .toList();
        ContentHash hash = n == 4 ? WANTED : new ContentHash("b".repeat(64));
        controllers.heard(
                new DeviceStatus.Online(
                        new DeviceId(controller),
                        "s1",
                        1,
                        7,
                        clock.instant(),
                        true,
                        "1.3.0",
                        List.of(new DeviceStatus.Held(new ListVersion(1, n), hash)),
                        Capability.UNREPORTED,
                        doors),
                clock.instant());
    }
}

package org.onthelatch.simulator.http;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.EventKind;
import org.onthelatch.simulator.device.Faults;
import org.onthelatch.simulator.site.DoorId;

/** Turns {@code {"fault": …}} into a fault of a device. */
final class FaultRequest {
    static final List<String> NAMES = List.of(
            "offline",
            "cutSending",
            "cutHearing",
            "online",
            "resend",
            "drift",
            "clockUntrusted",
            "powerLoss",
            "powerReturn",
            "fire",
            "fireReset",
            "breakGlass",
            "replaceGlass",
            "forget",
            "tamper",
            "heldOpen",
            "forced",
            "refuseLists");

    private final Input input;
    private final Faults faults;

    FaultRequest(Device device, Input input) {
        this.input = input;
        this.faults = device.faults();
    }

    void happen() {
        String fault = input.required("fault", "one of " + NAMES);
        switch (fault) {
            case "offline" -> plain(faults::offline);
            case "cutSending" -> plain(faults::cutSending);
            case "cutHearing" -> plain(faults::cutHearing);
            case "online" -> plain(faults::online);
            case "resend" -> resend();
            case "drift" -> drift();
            case "clockUntrusted" -> plain(faults::untrustClock);
            case "powerLoss" -> plain(faults::powerLoss);
            case "powerReturn" -> powerReturn();
            case "fire" -> optionalDoor().ifPresentOrElse(faults::fire, faults::fire);
            case "fireReset" -> plain(faults::fireReset);
            case "breakGlass" -> faults.breakGlass(door());
            case "replaceGlass" -> faults.replaceGlass(door());
            case "forget" -> plain(faults::forget);
            case "tamper" ->
                optionalDoor().ifPresentOrElse(door -> faults.noticed(door, EventKind.TAMPER), faults::tamper);
            case "heldOpen" -> faults.noticed(door(), EventKind.HELD_OPEN);
            case "forced" -> faults.noticed(door(), EventKind.FORCED);
            case "refuseLists" ->
                faults.refuseLists(input.only("fault", "refuse").flag("refuse", true));
            default -> throw Problem.field("fault", "one of " + NAMES, "\"" + fault + "\"");
        }
    }

    private void plain(Runnable fault) {
        input.only("fault");
        fault.run();
    }

    private void resend() {
        if (input.only("fault", "shuffled", "seed").flag("shuffled", false)) {
            faults.resendShuffled(input.whole("seed", 1));
        } else {
            faults.resend();
        }
    }

    private void drift() {
        faults.drift(Duration.ofSeconds(input.only("fault", "seconds").whole("seconds", 0)));
    }

    private void powerReturn() {
        if (input.only("fault", "clockFailed").flag("clockFailed", false)) {
            faults.powerReturnWithoutClock();
        } else {
            faults.powerReturn();
        }
    }

    private Optional<DoorId> optionalDoor() {
        return input.only("fault", "door").door("door");
    }

    private DoorId door() {
        return optionalDoor().orElseThrow(() -> Problem.field("door", "a door such as HD01", "nothing"));
    }
}

package org.onthelatch.mqtt;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.ControllerLine.Command;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.doorcontroller.FindAlarms;
import org.onthelatch.ward.DeviceId;

/**
 * Compares controllers' clocks with the service's (D80). One status that is off may have been long on its way, so the
 * controller is asked for a new one, and only the second in a row counts.
 */
final class WrongClocks {
    private final ControllerLine line;
    private final Controllers controllers;
    private final Clock clock;
    private final Set<DeviceId> suspected = ConcurrentHashMap.newKeySet();

    WrongClocks(ControllerLine line, Controllers controllers, Clock clock) {
        this.line = line;
        this.controllers = controllers;
        this.clock = clock;
    }

    /** @param status fresh from the controller, not the broker's retained copy */
    void heard(DeviceStatus.Online status) {
        DeviceId controller = status.controller();
        Duration ahead = Duration.between(clock.instant(), status.at());
        if (ahead.abs().compareTo(FindAlarms.MOST_SKEW) <= 0) {
            suspected.remove(controller);
            controllers.skewed(controller, Duration.ZERO);
        } else if (suspected.add(controller)) {
            line.send(new Command.SendStatus(controller, clock.instant()));
        } else {
            controllers.skewed(controller, ahead);
        }
    }
}

package org.onthelatch.mqtt;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.ControllerLine.Command;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.egress.Numbering;
import org.onthelatch.egress.Oddities;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notices a controller that has numbered less than is kept of it. One such status may be an old one that the broker
 * delivered again, so the controller is asked for a new one, and only the second counts; it is reported once.
 */
final class BackwardsNumbers {
    private static final Logger LOG = LoggerFactory.getLogger(BackwardsNumbers.class);

    private final ControllerLine line;
    private final Oddities oddities;
    private final Clock clock;
    private final Map<DeviceId, Last> kept = new ConcurrentHashMap<>();
    private final Map<DeviceId, Boolean> suspected = new ConcurrentHashMap<>();

    BackwardsNumbers(ControllerLine line, Oddities oddities, Clock clock) {
        this.line = line;
        this.oddities = oddities;
        this.clock = clock;
    }

    private record Last(long epoch, long seq) {
        static Last higher(Last one, Last other) {
            return one.isAbove(other) ? one : other;
        }

        boolean isAbove(Last other) {
            return epoch > other.epoch || (epoch == other.epoch && seq > other.seq);
        }
    }

    /** @param numbering of the epoch that the status names */
    void heard(DeviceStatus.Online status, Numbering numbering) {
        DeviceId controller = status.controller();
        Last said = new Last(status.epoch(), status.lastSeq());
        Last highest = kept.merge(controller, new Last(status.epoch(), highest(numbering)), Last::higher);
        if (!highest.isAbove(said)) {
            suspected.remove(controller);
        } else if (suspected.putIfAbsent(controller, false) == null) {
            line.send(new Command.SendStatus(controller, clock.instant()));
        } else if (Boolean.FALSE.equals(suspected.put(controller, true))) {
            LOG.warn("numbers of {} went backwards: it says {}, but kept is {}", controller, said, highest);
            oddities.numbersWentBackwards(controller, said.epoch(), said.seq(), highest.epoch(), highest.seq());
        }
    }

    static long highest(Numbering numbering) {
        int beyond = numbering.beyond().size();
        return beyond == 0
                ? numbering.upTo()
                : numbering.beyond().get(beyond - 1).to();
    }
}

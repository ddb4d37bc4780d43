package org.onthelatch.mqtt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.ControllerLine.Command;
import org.onthelatch.egress.Numbering;
import org.onthelatch.egress.Numbering.Range;
import org.onthelatch.ward.DeviceId;

/**
 * Asks controllers for events that never came: each gap after a grace, in which it may close by itself, then again with
 * growing pauses for as long as it is open. Only the present epoch is asked for; of an older one nothing is left.
 */
final class GapRequests {
    static final Duration GRACE = Duration.ofSeconds(2);
    static final Duration TAIL_GRACE = Duration.ofSeconds(10);
    static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_AT_ONCE = 4;

    private final ControllerLine line;
    private final Predicate<DeviceId> connected;
    private final Clock clock;
    private final Map<DeviceId, Missing> missing = new HashMap<>();

    GapRequests(ControllerLine line, Predicate<DeviceId> connected, Clock clock) {
        this.line = line;
        this.connected = connected;
        this.clock = clock;
    }

    /** When a gap is asked for next, and how long to wait after that. */
    private record Turn(Instant next, Duration pause) {
        Turn after(Instant now) {
            Duration longer = pause.multipliedBy(2);
            return new Turn(now.plus(pause), longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE);
        }
    }

    /** @param turns by the first number of each gap, which stays while the gap's end moves */
    private record Missing(long epoch, long lastSeq, List<Range> gaps, Map<Long, Turn> turns) {
        static final Missing NOTHING = new Missing(0, 0, List.of(), Map.of());
    }

    /** Something was committed. */
    synchronized void kept(DeviceId controller, long epoch, Numbering numbering) {
        announced(controller, epoch, BackwardsNumbers.highest(numbering), numbering);
    }

    /** @param lastSeq the controller's last number, as it says */
    synchronized void announced(DeviceId controller, long epoch, long lastSeq, Numbering numbering) {
        Missing before = missing.getOrDefault(controller, Missing.NOTHING);
        if (epoch < before.epoch()) {
            return;
        }
        Map<Long, Turn> known = epoch == before.epoch() ? before.turns() : Map.of();
        long last = epoch == before.epoch() ? Math.max(before.lastSeq(), lastSeq) : lastSeq;
        List<Range> gaps = numbering.gaps(last);
        Map<Long, Turn> turns = new HashMap<>();
        for (Range gap : gaps) {
            boolean tail = gap.to() > BackwardsNumbers.highest(numbering);
            Turn first = new Turn(clock.instant().plus(tail ? TAIL_GRACE : GRACE), FIRST_PAUSE);
            turns.put(gap.from(), known.getOrDefault(gap.from(), first));
        }
        missing.put(controller, new Missing(epoch, last, gaps, turns));
    }

    /** Sends what is due. */
    synchronized void tick() {
        Instant now = clock.instant();
        missing.forEach((controller, open) -> {
            if (!open.gaps().isEmpty() && connected.test(controller)) {
                open.gaps().stream()
                        .filter(gap -> !turn(open, gap).next().isAfter(now))
                        .limit(MOST_AT_ONCE)
                        .forEach(gap -> ask(controller, open, gap, now));
            }
        });
    }

    private void ask(DeviceId controller, Missing open, Range gap, Instant now) {
        line.send(new Command.SendEvents(controller, now, open.epoch(), gap.from(), gap.to()));
        open.turns().put(gap.from(), turn(open, gap).after(now));
    }

    private static Turn turn(Missing open, Range gap) {
        return open.turns().getOrDefault(gap.from(), new Turn(Instant.MIN, FIRST_PAUSE));
    }
}

package org.onthelatch.simulator.device;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Records what happens and sends it until the service has receipted it. */
final class Recorder {
    private static final Duration RECEIPT_WAIT = Duration.ofSeconds(30);

    private final EventLog log;
    private final DeviceClock clock;
    private final Line line;
    private Instant waitingSince;

    Recorder(EventLog log, DeviceClock clock, Line line) {
        this.log = log;
        this.clock = clock;
        this.line = line;
        this.waitingSince = clock.tick();
    }

    Event record(Happening happening) {
        return record(happening, clock.now());
    }

    /** @param at when the device decided on it: an event that is later than its decision would tell of another one */
    Event record(Happening happening, Instant at) {
        if (log.isEmpty()) {
            waitingSince = clock.tick();
        }
        long before = log.lastSeq();
        Event event = log.record(happening, stamp(at));
        line.publishEvents(log.after(before)); // a full buffer makes a LOST event besides
        return event;
    }

    /** Sends everything that no receipt covers. */
    void sendAgain() {
        waitingSince = clock.tick();
        line.publishEvents(log.unreceipted());
    }

    /** Sends everything one by one in a disorder that a broker might bring about. */
    void sendAgainShuffled(long seed) {
        List<Event> shuffled = new ArrayList<>(log.unreceipted());
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.forEach(event -> line.publishEvents(List.of(event)));
    }

    void sendAgainWhenNoReceiptMoves() {
        boolean waiting = line.isUp() && !log.isEmpty();
        if (waiting && Duration.between(waitingSince, clock.tick()).compareTo(RECEIPT_WAIT) >= 0) {
            sendAgain();
        }
    }

    void sendGap(long from, long to) {
        line.publishEvents(log.recover(from, to, stamp(clock.now())));
    }

    ReceiptEffect receipt(long epoch, long upTo) {
        ReceiptEffect effect = log.receipt(epoch, upTo);
        if (effect == ReceiptEffect.MOVED) {
            waitingSince = clock.tick();
        } else if (effect == ReceiptEffect.RENUMBERED) {
            sendAgain();
        }
        return effect;
    }

    EventLog log() {
        return log;
    }

    private Stamp stamp(Instant at) {
        return new Stamp(at, clock.trust(), !line.isUp());
    }
}

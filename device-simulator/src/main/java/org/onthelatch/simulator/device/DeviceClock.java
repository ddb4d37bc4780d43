package org.onthelatch.simulator.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.simulator.wire.Members;
import org.onthelatch.simulator.wire.StrictJson;
import org.onthelatch.simulator.wire.WireInstant;

/** A device's own time: an oscillator that counts on from the last moment that the service named. */
final class DeviceClock {
    private static final Instant NEVER = Instant.EPOCH;
    private static final Duration STEP_WORTH_AN_EVENT = Duration.ofSeconds(2);

    private final Clock oscillator;
    private final DeviceMemory memory;
    private Duration ahead = Duration.ZERO;
    private Instant lastContact = NEVER; // by the service's time
    private Instant lastContactTick = NEVER; // by the oscillator
    private ClockTrust trust = ClockTrust.UNTRUSTED;
    private boolean elapsedKnown;

    DeviceClock(Clock oscillator, DeviceMemory memory) {
        this.oscillator = oscillator;
        this.memory = memory;
        memory.read(Cell.CLOCK).ifPresent(this::recall);
    }

    Instant now() {
        return oscillator.instant().plus(ahead);
    }

    /** Time that only counts elapsed spans: no contact and no drift moves it. */
    Instant tick() {
        return oscillator.instant();
    }

    ClockTrust trust() {
        return trust;
    }

    /** Follows the service; the step is empty when it is too small to be worth an event, or this was no contact. */
    Optional<Duration> follow(Instant serviceNow) {
        if (!serviceNow.isAfter(lastContact)) {
            return Optional.empty();
        }
        Duration step = Duration.between(now(), serviceNow);
        ahead = ahead.plus(step);
        lastContact = serviceNow;
        lastContactTick = oscillator.instant();
        trust = ClockTrust.SYNCED;
        elapsedKnown = true;
        keep();
        return step.abs().compareTo(STEP_WORTH_AN_EVENT) > 0 ? Optional.of(step) : Optional.empty();
    }

    /** Whether contact was too long ago, or there is no way to know. */
    boolean isStale(Duration staleAfter) {
        return !elapsedKnown
                || Duration.between(lastContactTick, oscillator.instant()).compareTo(staleAfter) > 0;
    }

    void drift(Duration by) {
        ahead = ahead.plus(by);
        keep();
    }

    /** No longer trusted, but the time since it was is still counted. */
    void distrust() {
        trust = ClockTrust.UNTRUSTED;
        keep();
    }

    /** The battery clock failed while the device was off: how long it was off cannot be known. */
    void loseCount() {
        elapsedKnown = false;
        distrust();
    }

    private void recall(byte[] stored) {
        Members cell = StrictJson.object(stored);
        ahead = Duration.ofMillis(cell.node().path("aheadMillis").longValue());
        lastContact = cell.instant("lastContact");
        lastContactTick = cell.instant("lastContactTick");
        trust = cell.value("trust", ClockTrust::valueOf);
        elapsedKnown = cell.flag("elapsedKnown", false);
    }

    private void keep() {
        memory.write(
                Cell.CLOCK,
                StrictJson.bytes(StrictJson.newObject()
                        .put("aheadMillis", ahead.toMillis())
                        .put("lastContact", WireInstant.format(lastContact))
                        .put("lastContactTick", WireInstant.format(lastContactTick))
                        .put("trust", trust.name())
                        .put("elapsedKnown", elapsedKnown)));
    }
}

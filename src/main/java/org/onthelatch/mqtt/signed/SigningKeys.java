package org.onthelatch.mqtt.signed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.ward.DeviceId;

/**
 * The key that signs, and the one that is taking its place while that goes on. Until a controller has said that it holds the
 * new key, everything for it is signed under the one that it holds, so that none loses its list (ADR 22). Safe for use by
 * any thread.
 */
public final class SigningKeys {
    private final Map<Long, SigningKey> every = new ConcurrentHashMap<>();
    private final Map<DeviceId, Long> holds = new ConcurrentHashMap<>();
    private volatile State state;

    /** @param next none or one; signs once it is active */
    private record State(SigningKey present, List<SigningKey> next, boolean active) {
        /** What signs for those who hold it. */
        SigningKey newest() {
            return active ? next.get(0) : present;
        }
    }

    public SigningKeys(SigningKey present) {
        state = new State(present, List.of(), false);
        every.put(present.keyEpoch(), present);
    }

    /**
     * One form of the service status, for those who hold the key that signs it.
     *
     * @param next none, or the key that it announces
     */
    public record Announcement(SigningKey signer, List<SigningKey> next) {}

    /** The key that is there for as long as not every controller holds a list under the next. */
    public SigningKey present() {
        return state.present();
    }

    public Optional<SigningKey> next() {
        return state.next().stream().findFirst();
    }

    public boolean isNextActive() {
        return state.active();
    }

    /** The key of the greatest epoch that signs: the one that a controller installed now is given. */
    public SigningKey newest() {
        return state.newest();
    }

    /** Both keys are to be held from now on; the present one goes on signing until {@link #activate}. */
    public synchronized void announce(SigningKey next) {
        if (next.keyEpoch() <= present().keyEpoch()) {
            throw new IllegalArgumentException("the next key's epoch must be above %d, but was %d"
                    .formatted(present().keyEpoch(), next.keyEpoch()));
        }
        every.put(next.keyEpoch(), next);
        state = new State(present(), List.of(next), false);
    }

    /** The announced key signs for every controller that holds it. */
    public synchronized void activate() {
        state = new State(present(), state.next(), !state.next().isEmpty());
    }

    /** The announced key is the present one. What is still to be sent under the one before can be, until the process ends. */
    public synchronized void finish() {
        state = new State(state.newest(), List.of(), false);
    }

    /**
     * A controller has said what it holds.
     *
     * @param keyEpoch the greatest that it holds; 0 if it does not say
     * @return whether that is news
     */
    public boolean heard(DeviceId controller, long keyEpoch) {
        Long before = holds.put(controller, keyEpoch);
        return before == null || before != keyEpoch;
    }

    /** What a controller will have held when it was last sent something, as long as it has not been heard. */
    public void presume(DeviceId controller, long keyEpoch) {
        holds.putIfAbsent(controller, keyEpoch);
    }

    /** The greatest key epoch that a controller says it holds; 0 if it has not said. */
    public long heldBy(DeviceId controller) {
        return holds.getOrDefault(controller, 0L);
    }

    /** The key for what goes to one controller; of one that was never heard, the one it is installed with. */
    SigningKey of(DeviceId controller) {
        State now = state;
        long held = holds.getOrDefault(controller, now.newest().keyEpoch());
        return held >= now.newest().keyEpoch() ? now.newest() : now.present();
    }

    /** @throws IllegalStateException if that key is gone */
    SigningKey ofEpoch(long keyEpoch) {
        return Optional.ofNullable(every.get(keyEpoch))
                .orElseThrow(() -> new IllegalStateException("there is no key of key epoch " + keyEpoch));
    }

    /**
     * What to say to all. While a rotation goes on the last one, which the broker keeps, is signed by the present key and
     * announces the next: whoever comes back after days can verify it and learn.
     */
    public List<Announcement> announcements() {
        State now = state;
        Announcement present = new Announcement(now.present(), now.next());
        return now.active() ? List.of(new Announcement(now.newest(), List.of()), present) : List.of(present);
    }
}

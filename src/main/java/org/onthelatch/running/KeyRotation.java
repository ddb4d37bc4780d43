package org.onthelatch.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.doorcontroller.ControllerState;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.mqtt.signed.KeyFolder;
import org.onthelatch.mqtt.signed.SigningKeys;
import org.onthelatch.mqtt.wire.JsonListEncoder;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the running service on the keys in its folder: announces what the {@code key} commands put there, lets it sign when
 * its time has come, and deletes the key before it once every controller holds its list under the new one (ADR 22).
 */
final class KeyRotation implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final KeyFolder folder;
    private final SigningKeys keys;
    private final Store store;
    private final Controllers controllers;
    private final Clock clock;
    private final Runnable changed;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "key-rotation");
        thread.setDaemon(true);
        return thread;
    });
    private String lastFault = "";

    /** @param changed what follows when another key is announced or signs: the doors are told and brought up to date */
    KeyRotation(
            KeyFolder folder, SigningKeys keys, Store store, Controllers controllers, Clock clock, Runnable changed) {
        this.folder = folder;
        this.keys = keys;
        this.store = store;
        this.controllers = controllers;
        this.clock = clock;
        this.changed = changed;
    }

    /** Takes up what is in the folder at once, before anything is sent, and looks there from now on. */
    void start() {
        List<KeyFolder.Next> next = folder.load().next();
        if (!next.isEmpty()) {
            controllers().forEach(controller -> presume(controller.id()));
            next.forEach(this::take);
        }
        var unused = beat.scheduleWithFixedDelay(
                this::look, LOOK_EVERY.toMillis(), LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    private List<Controller> controllers() {
        return store.facts().get().register().controllers();
    }

    /** It was sent its last list under a key that it had said it holds. */
    private void presume(DeviceId controller) {
        Committed.write(store.journal(), () -> store.issuedLists().latest(controller))
                .map(JsonListEncoder::keyEpoch)
                .ifPresent(keyEpoch -> keys.presume(controller, keyEpoch));
    }

    /** A fault must not end the looking, nor fill the log. */
    private void look() {
        try {
            lookOnce();
            lastFault = "";
        } catch (RuntimeException e) {
            if (!String.valueOf(e.getMessage()).equals(lastFault)) {
                lastFault = String.valueOf(e.getMessage());
                LOG.error("could not take up the list-signing keys; the doors are served under those known", e);
            }
        }
    }

    private void lookOnce() {
        folder.load().next().forEach(this::take);
        if (keys.isNextActive() && controllers().stream().allMatch(this::hasFollowed)) {
            finish();
        }
    }

    private void take(KeyFolder.Next next) {
        long epoch = next.key().keyEpoch();
        if (epoch <= keys.present().keyEpoch()) {
            return;
        }
        if (keys.next().isEmpty()) {
            keys.announce(next.key());
            tell("announce list key", epoch);
        }
        if (!keys.isNextActive() && next.isActive(clock.instant())) {
            keys.activate();
            tell("activate list key", epoch);
        }
    }

    private boolean hasFollowed(Controller controller) {
        ControllerState state = controllers.state(controller.id());
        long next = keys.newest().keyEpoch();
        return state.holdsWanted() && state.wanted().stream().allMatch(list -> JsonListEncoder.keyEpoch(list) >= next);
    }

    private void finish() {
        long before = keys.present().keyEpoch();
        folder.finish();
        keys.finish();
        tell("delete list key", before);
    }

    private void tell(String action, long keyEpoch) {
        Instant now = clock.instant();
        AuditEntry entry =
                new AuditEntry(new AuditEntry.Actor.Service("key rotation"), action, "key epoch " + keyEpoch, now, "");
        store.journal()
                .write(
                        () -> {
                            store.auditLog().add(entry);
                            return entry;
                        },
                        kept -> LOG.info("{}: {}", kept.action(), kept.subject()),
                        fault -> LOG.error("could not keep on record: {} {}", action, entry.subject(), fault));
        changed.run();
    }

    @Override
    public void close() {
        beat.shutdownNow();
    }
}

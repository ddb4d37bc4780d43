package org.onthelatch.sqlite;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.audit.StorageFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does a group of items in one transaction, so that each is kept wholly or not at all, and then answers them. */
final class GroupCommit {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);

    private static final String FILL = "INSERT INTO room (filler) VALUES (zeroblob(65536))";
    private static final String TOUCH = "INSERT INTO room (filler) VALUES (zeroblob(1))";
    private static final String CLEAR = "DELETE FROM room";

    private final Writer writer;
    private final AfterCommit afterCommit;
    private final StorageHealth health;
    private final EnumSet<RecordKind> untold = EnumSet.noneOf(RecordKind.class);
    private boolean failing;

    GroupCommit(Writer writer, AfterCommit afterCommit, StorageHealth health) {
        this.writer = writer;
        this.afterCommit = afterCommit;
        this.health = health;
    }

    boolean isFailing() {
        return failing;
    }

    void run(List<Item<?>> group) {
        try {
            writer.begin();
            group.forEach(this::attempt);
            Set<RecordKind> kinds = writer.commit();
            succeed(kinds, !kinds.isEmpty());
        } catch (RuntimeException | Error e) {
            StorageFault fault = fail(e);
            group.forEach(item -> item.fail(fault));
        }
        group.forEach(Item::answer);
    }

    /** An item's own fault undoes that item alone; a fault of the storage goes up and undoes them all. */
    private void attempt(Item<?> item) {
        writer.beginItem();
        Optional<RuntimeException> own = ownFault(item);
        if (writer.fault().isPresent()) {
            throw writer.fault().get();
        }
        if (own.isPresent()) {
            writer.undoItem();
            item.fail(own.get());
        } else {
            writer.keepItem();
        }
    }

    private static Optional<RuntimeException> ownFault(Item<?> item) {
        try {
            item.run();
            return Optional.empty();
        } catch (StorageFault e) {
            throw e;
        } catch (RuntimeException e) {
            return Optional.of(e);
        } catch (Error e) {
            return Optional.of(new IllegalStateException("could not finish a piece of work", e));
        }
    }

    /** Finds out whether the disk takes anything, also on a night on which nobody writes; after a failure with room to spare. */
    void tryDisk() {
        try {
            if (failing) {
                commit("try for room", FILL);
                commit("give the room back", CLEAR);
                succeed(Set.of(), true);
            } else {
                commit("try the disk", TOUCH, CLEAR);
            }
        } catch (RuntimeException | Error e) {
            fail(e);
        }
    }

    private void commit(String attempted, String... statements) {
        writer.begin();
        for (String statement : statements) {
            writer.update(attempted, statement);
        }
        writer.commit();
    }

    /** @param hasWritten whether the disk took anything: work that only read says nothing about room */
    private void succeed(Set<RecordKind> kinds, boolean hasWritten) {
        untold.addAll(kinds);
        try {
            afterCommit.committed(Set.copyOf(untold));
        } catch (RuntimeException | Error e) {
            noteFailure(new StorageFault("could not take up what was committed; trying again", e));
            return;
        }
        untold.clear();
        if (failing && hasWritten) {
            failing = false;
            LOG.info("the store keeps again");
            tell(health::working);
        }
    }

    /** What was being committed may or may not be on disk now, so that everything has to be taken up again. */
    private StorageFault fail(Throwable e) {
        writer.abandon();
        untold.addAll(EnumSet.allOf(RecordKind.class));
        StorageFault fault = e instanceof StorageFault met ? met : new StorageFault("could not commit", e);
        noteFailure(fault);
        return fault;
    }

    private void noteFailure(StorageFault fault) {
        if (!failing) {
            LOG.error("the store fails; nothing is acknowledged until it keeps again", fault);
        }
        failing = true;
        tell(() -> health.failing(fault));
    }

    private static void tell(Runnable news) {
        try {
            news.run();
        } catch (RuntimeException | Error e) {
            LOG.error("whoever watches over the store failed to take the news", e);
        }
    }
}

package org.onthelatch.sqlite;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.onthelatch.audit.Journal;
import org.onthelatch.audit.StorageFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that takes what is queued, never waits for more, commits it in one transaction and then answers, in order. A
 * failing storage acknowledges nothing; the journal goes on by itself once there is room again.
 */
public final class SqliteJournal implements Journal, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteJournal.class);

    private static final int MOST_QUEUED = 100_000;
    private static final int MOST_AT_ONCE = 1_000;
    private static final Duration TRY_AFTER = Duration.ofSeconds(1);

    private final BlockingQueue<Optional<Item<?>>> queue;
    private final GroupCommit commit;
    private final Duration tryAfter;
    private final Thread thread;
    private final LongSupplier nanos;
    private volatile Optional<Long> busySince = Optional.empty();
    private boolean closed;

    private SqliteJournal(GroupCommit commit, int mostQueued, Duration tryAfter, LongSupplier nanos) {
        this.nanos = nanos;
        this.queue = new LinkedBlockingQueue<>(mostQueued);
        this.commit = commit;
        this.tryAfter = tryAfter;
        this.thread = new Thread(this::work, "journal");
    }

    /**
     * @param afterCommit runs after each commit and before the answers
     * @param health learns of failures before those who asked
     */
    public static SqliteJournal start(Database database, AfterCommit afterCommit, StorageHealth health) {
        return start(database, afterCommit, health, MOST_QUEUED, TRY_AFTER, System::nanoTime);
    }

    /**
     * @param tryAfter how often to look, while nothing is asked, whether the disk takes anything
     * @param nanos counts elapsed time
     */
    static SqliteJournal start(
            Database database,
            AfterCommit afterCommit,
            StorageHealth health,
            int mostQueued,
            Duration tryAfter,
            LongSupplier nanos) {
        GroupCommit commit = new GroupCommit(database.writer(), afterCommit, health);
        SqliteJournal journal = new SqliteJournal(commit, mostQueued, tryAfter, nanos);
        database.writer().belongTo(journal.thread);
        journal.thread.start();
        return journal;
    }

    @Override
    public <R> void write(Supplier<R> work, Consumer<R> committed, Consumer<RuntimeException> failed) {
        Item<R> item = new Item<>(work, committed, failed);
        Optional<RuntimeException> refused = offer(item);
        refused.ifPresent(why -> {
            item.fail(why);
            item.answer();
        });
    }

    private synchronized Optional<RuntimeException> offer(Item<?> item) {
        if (closed) {
            return Optional.of(new IllegalStateException("nothing was kept: the journal is closed"));
        }
        return queue.offer(Optional.of(item))
                ? Optional.empty()
                : Optional.of(new StorageFault(
                        "nothing was kept: the journal's queue is full (%d waiting)".formatted(queue.size()),
                        new IllegalStateException("the store does not keep up")));
    }

    private void work() {
        boolean open = true;
        while (open) {
            List<Item<?>> group = new ArrayList<>();
            open = take(group);
            busySince = Optional.of(nanos.getAsLong());
            if (!group.isEmpty()) {
                commit.run(group);
            } else if (open) {
                commit.tryDisk();
            }
            busySince = Optional.empty();
        }
    }

    /** For how long it has been at work on one transaction: long, if the disk does not answer. Zero while it waits. */
    public Duration busyFor() {
        return busySince
                .map(since -> Duration.ofNanos(nanos.getAsLong() - since))
                .orElse(Duration.ZERO);
    }

    /** @return whether more may come */
    private boolean take(List<Item<?>> group) {
        List<Optional<Item<?>>> taken = new ArrayList<>();
        awaitFirst().ifPresent(taken::add);
        queue.drainTo(taken, MOST_AT_ONCE - taken.size());
        taken.forEach(item -> item.ifPresent(group::add));
        return taken.stream().allMatch(Optional::isPresent);
    }

    /** @return none if the disk should be tried first; a blank one once the journal is closed */
    private Optional<Optional<Item<?>>> awaitFirst() {
        try {
            return Optional.ofNullable(queue.poll(tryAfter.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            LOG.warn("somebody interrupted the journal; it goes on, since nothing is kept without it", e);
            return Optional.empty();
        }
    }

    /** Finishes what is queued, then stops. */
    @Override
    public void close() {
        try {
            endQueue();
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the journal finished what was queued", e);
        }
    }

    private void endQueue() throws InterruptedException {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        queue.put(Optional.empty());
    }
}

package org.onthelatch.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onthelatch.audit.Journal;
import org.onthelatch.egress.ForgetInside;
import org.onthelatch.store.Retention;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a day, and soon after the start, has forgotten what is not kept for ever (D61): a little in each transaction between the
 * journal's other work, then off the disk. What was left undone by a stop or a fault is done by the next run.
 */
public final class ForgetDaily implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ForgetDaily.class);
    private static final Duration BEAT = Duration.ofSeconds(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

    private final Journal journal;
    private final Retention retention;
    private final Clock clock;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "retention");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Instant nextRun = Instant.MIN;
    private volatile Instant diskAgain = Instant.MIN;
    private volatile boolean queued;
    private volatile boolean onDisk;

    ForgetDaily(Journal journal, Retention retention, Clock clock) {
        this.journal = journal;
        this.retention = retention;
        this.clock = clock;
    }

    static ForgetDaily start(Journal journal, Retention retention, Clock clock) {
        ForgetDaily daily = new ForgetDaily(journal, retention, clock);
        var unused = daily.beat.scheduleWithFixedDelay(daily::look, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        return daily;
    }

    /** Does the next piece, if one is due. */
    void look() {
        try {
            if (queued || clock.instant().isBefore(onDisk ? diskAgain : nextRun)) {
                return;
            }
            if (onDisk) {
                onDisk = !retention.disk().emptyLog();
            } else {
                queued = true;
                journal.write(() -> retention.inside().some(clock.instant()), this::forgot, this::failed);
            }
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void forgot(int many) {
        if (many < ForgetInside.AT_ONCE) {
            nextRun = clock.instant().plus(A_DAY);
            onDisk = true;
        }
        if (many > 0) {
            LOG.info(
                    "forgot {} openings inside the wards that were older than {} days",
                    many,
                    ForgetInside.KEPT.toDays());
        }
        queued = false;
    }

    private void failed(RuntimeException fault) {
        Instant again = clock.instant().plus(AFTER_A_FAULT);
        if (onDisk) {
            diskAgain = again;
        } else {
            nextRun = again;
        }
        queued = false;
        LOG.error("could not forget what is not kept for ever; trying again", fault);
    }

    @Override
    public void close() {
        beat.shutdownNow();
    }
}

package org.onthelatch.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.onthelatch.accesslist.Breakpoints;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.audit.Journal;
import org.onthelatch.doorcontroller.BringUpToDate;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.RecordAlarms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs {@link BringUpToDate}: at once when something changed, at every instant at which something begins or ends by the
 * clock, every few seconds while a door has not answered, and once a minute (design, section 3).
 */
public final class Upkeep implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
    private static final Duration BEAT = Duration.ofMillis(100);
    private static final Duration AT_LEAST = Duration.ofMinutes(1);
    private static final Duration WHILE_PENDING = Duration.ofSeconds(5);

    private final BringUpToDate bringUpToDate;
    private final AlarmBook alarms;
    private final Journal journal;
    private final CurrentFacts facts;
    private final Controllers controllers;
    private final ControllerLine line;
    private final Clock clock;
    private final AtomicBoolean queued = new AtomicBoolean();
    private final AtomicBoolean soon = new AtomicBoolean();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "upkeep");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Instant nextRun = Instant.MIN;

    public Upkeep(
            BringUpToDate bringUpToDate,
            Journal journal,
            CurrentFacts facts,
            Controllers controllers,
            ControllerLine line,
            AlarmBook alarms,
            Clock clock) {
        this.bringUpToDate = bringUpToDate;
        this.alarms = alarms;
        this.journal = journal;
        this.facts = facts;
        this.controllers = controllers;
        this.line = line;
        this.clock = clock;
    }

    public void start() {
        var unused = beat.scheduleAtFixedRate(this::runIfDue, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void runIfDue() {
        if (soon.getAndSet(false) || !clock.instant().isBefore(nextRun)) {
            kick();
        }
    }

    /** Runs it with the next beat, for what has settled by itself: when a thousand doors answer, once for many of them. */
    void runSoon() {
        soon.set(true);
    }

    /** Runs it soon; further kicks before it has begun are the same one. Returns at once. */
    public void kick() {
        if (queued.compareAndSet(false, true)) {
            journal.write(this::run, this::committed, this::failed);
        }
    }

    /** @param alarms none while lists are still to be looked through: the next run, at once, looks at them */
    private record Done(BringUpToDate.Due due, Optional<RecordAlarms.News> alarms) {}

    private Done run() {
        queued.set(false);
        Instant now = clock.instant();
        BringUpToDate.Due due = bringUpToDate.run(now);
        if (!due.isWhole()) {
            return new Done(due, Optional.empty());
        }
        nextRun = nextAfter(now);
        return new Done(due, Optional.of(alarms.look(now)));
    }

    private void committed(Done done) {
        bringUpToDate.committed(done.due());
        done.alarms().ifPresent(alarms::committed);
        send(done.due());
    }

    private Instant nextAfter(Instant now) {
        boolean pending = facts.get().register().controllers().stream()
                .anyMatch(controller -> !controllers.state(controller.id()).holdsWanted());
        Instant latest = now.plus(pending ? WHILE_PENDING : AT_LEAST);
        return Stream.of(Breakpoints.after(now, facts.get()), alarms.nextAfter(now))
                .flatMap(Optional::stream)
                .filter(latest::isAfter)
                .min(Comparator.naturalOrder())
                .orElse(latest);
    }

    /** Facts have changed: no door counts as holding what it should until this has run. On the journal's thread. */
    public void factsChanged() {
        controllers.unsettled(clock.instant());
        kick();
    }

    /** Whether it ran when it last should have. */
    boolean isRunning(Instant now) {
        return nextRun.equals(Instant.MIN) || now.isBefore(nextRun.plus(AT_LEAST));
    }

    private void send(BringUpToDate.Due due) {
        due.issued().forEach(issued -> {
            controllers.issued(issued.list(), issued.tooMuch());
            line.send(issued.list());
            controllers.sent(issued.list().controller(), clock.instant());
        });
        due.repeated().forEach(list -> {
            line.send(list);
            controllers.sent(list.controller(), clock.instant());
        });
        if (!due.isWhole()) {
            kick();
        } else if (facts.get().equals(due.facts())) {
            controllers.settled();
        }
    }

    private void failed(RuntimeException fault) {
        nextRun = clock.instant().plus(WHILE_PENDING);
        LOG.error("could not bring the controllers up to date; trying again", fault);
    }

    @Override
    public void close() {
        beat.shutdownNow();
    }
}

package org.onthelatch.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onthelatch.audit.Journal;

/** The journal, with a watch on how long each piece of work waits for its commit and how many wait now. */
final class MeasuredJournal implements Journal {
    private final Journal journal;
    private final Timer kept;
    private final Timer failures;
    private final AtomicLong waiting;

    MeasuredJournal(Journal journal, MeterRegistry registry) {
        this.journal = journal;
        this.kept = timer("committed").register(registry);
        this.failures = timer("failed").register(registry);
        this.waiting = registry.gauge("onlatch.journal.waiting", new AtomicLong());
    }

    private static Timer.Builder timer(String outcome) {
        return Timer.builder("onlatch.journal.commit")
                .description("From handing work to the journal until it is on the disk")
                .tag("outcome", outcome)
                .serviceLevelObjectives(
                        Duration.ofMillis(5),
                        Duration.ofMillis(20),
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(10));
    }

    @Override
    public <R> void write(Supplier<R> work, Consumer<R> committed, Consumer<RuntimeException> failed) {
        long begin = System.nanoTime();
        waiting.incrementAndGet();
        journal.write(
                work,
                result -> {
                    took(kept, begin);
                    committed.accept(result);
                },
                fault -> {
                    took(failures, begin);
                    failed.accept(fault);
                });
    }

    private void took(Timer timer, long begin) {
        waiting.decrementAndGet();
        timer.record(Duration.ofNanos(System.nanoTime() - begin));
    }
}

package org.onthelatch.running;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.AuditLog;
import org.onthelatch.audit.Journal;
import org.onthelatch.command.Commands;
import org.onthelatch.pki.Happening;
import org.onthelatch.pki.Happenings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every two seconds at what the commands have written about certificates: what was revoked is disconnected, windows that
 * have ended are closed, and all of it comes into the audit (ADR 13).
 */
final class EnrolmentWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EnrolmentWatch.class);
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Looking looking;
    private final Happenings happenings;
    private final Journal journal;
    private final AuditLog audit;
    private final Clock clock;
    private String lastFault = "";
    private final Set<Happening> queued = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "enrolment-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** What is done at each look, before the audit. */
    interface Looking {
        void at(Instant now);
    }

    EnrolmentWatch(Looking looking, Happenings happenings, Journal journal, AuditLog audit, Clock clock) {
        this.looking = looking;
        this.happenings = happenings;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    EnrolmentWatch started() {
        var unused = beat.scheduleWithFixedDelay(this::lookSafely, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return this;
    }

    private void lookSafely() {
        try {
            look();
            lastFault = "";
        } catch (RuntimeException e) {
            if (!lastFault.equals(Commands.why(e))) {
                LOG.error("could not look at the certificates; trying again", e);
            }
            lastFault = Commands.why(e);
        }
    }

    /** Looks once. */
    void look() {
        looking.at(clock.instant());
        List<Happening> untold = happenings.untold();
        untold.stream().filter(queued::add).forEach(this::tell);
    }

    private void tell(Happening happening) {
        LOG.info(
                "{}: {} {} {}",
                happening.issued().device(),
                happening.kind().words(),
                happening.issued().serialText(),
                happening.by());
        journal.write(
                () -> {
                    audit.add(entry(happening));
                    return happening;
                },
                this::told,
                fault -> queued.remove(happening));
    }

    private void told(Happening happening) {
        try {
            happenings.told(happening);
        } finally {
            queued.remove(happening);
        }
    }

    private static AuditEntry entry(Happening happening) {
        return new AuditEntry(
                new Actor.Service("enrolment"),
                happening.kind().words(),
                happening.issued().device(),
                happening.at(),
                "certificate %s%s"
                        .formatted(
                                happening.issued().serialText(),
                                happening.by().isEmpty() ? "" : ", " + happening.by()));
    }

    @Override
    public void close() {
        beat.shutdownNow();
    }
}

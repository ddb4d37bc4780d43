package org.onthelatch.web.http;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditLog;
import org.onthelatch.audit.Journal;
import org.onthelatch.audit.RecordReads;
import org.onthelatch.person.PersonId;

/** Hands work to the journal and answers after its commit. */
public final class Writing {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    private final Journal journal;
    private final AuditLog auditLog;
    private final Looks looks = new Looks();

    public Writing(Journal journal, AuditLog auditLog) {
        this.journal = journal;
        this.auditLog = auditLog;
    }

    /** Completes after the commit; a fault of the storage becomes a {@link Declined} that says that nothing was saved. */
    public <R> Future<R> write(Supplier<R> work) {
        Promise<R> kept = Promise.promise();
        journal.write(work, kept::complete, kept::fail);
        return kept.future().recover(fault -> Future.failedFuture(new NotKept(fault)));
    }

    /**
     * Keeps that somebody looks at a person's record, once for each part of it and hour; it is shown only after that (ISO
     * 27789). A store that does not answer keeps nobody waiting for ever: then the record is not shown.
     */
    public Future<Boolean> seen(SignedIn by, PersonId person, String what, java.time.Instant at) {
        Looks.Look look = Looks.Look.of(by, person, what, at);
        if (looks.isKept(look)) {
            return Future.succeededFuture(true);
        }
        AuditEntry entry = new AuditEntry(by.actor(), RecordReads.ACTION, person + " " + what, at, by.through());
        return write(() -> {
                    auditLog.add(entry);
                    return true;
                })
                .onSuccess(kept -> looks.keep(look))
                .timeout(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                .recover(fault -> Future.failedFuture(fault instanceof NotKept ? fault : new NotKept(fault)));
    }

    /** The store kept nothing; carries the cause for the log. */
    public static final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotKept(Throwable cause) {
            super("the journal kept nothing", cause);
        }

        public Problem problem() {
            return new Problem(503, "NOT_KEPT", say("problems.unsaved"), say("problems.notKept"), List.of());
        }
    }
}

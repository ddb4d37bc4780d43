package org.onthelatch.legalstatus;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;

/** Records a change of legal status if the law allows it. Runs on the journal's thread. */
public final class RecordStatus {
    private final Book<Authority> book;
    private final StatusRules rules;

    public RecordStatus(Book<Authority> book, StatusRules rules) {
        this.book = book;
        this.rules = rules;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Recorded(Authority authority) implements Outcome {}

        /** Nothing was kept; every reason is named. */
        record Refused(List<StatusRefusal> refusals) implements Outcome {}
    }

    /** @param legal hers, as last committed */
    public Outcome record(StatusChange change, LegalHistory legal, Instant now) {
        List<StatusRefusal> refusals = rules.refusals(change, legal, now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Authority authority = rules.authority(change, legal, now);
        String subject = "%s %s".formatted(change.person(), authority.status());
        String action = "record status: " + change.kind().name().toLowerCase(java.util.Locale.ROOT);
        book.add(
                authority,
                new AuditEntry(
                        change.by(), action, subject, now, change.reference().strip()));
        return new Outcome.Recorded(authority);
    }
}

package org.onthelatch.legalstatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.person.Clinicians;
import org.onthelatch.staff.Role;

/** Records a change of legal status if the law allows it. Runs on the journal's thread. */
public final class RecordStatus {
    private final Book<Authority> book;
    private final StatusRules rules;
    private final Supplier<Clinicians> clinicians;

    public RecordStatus(Book<Authority> book, StatusRules rules, Supplier<Clinicians> clinicians) {
        this.book = book;
        this.rules = rules;
        this.clinicians = clinicians;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Recorded(Authority authority) implements Outcome {}

        /** Nothing was kept; every reason is named. */
        record Refused(List<StatusRefusal> refusals) implements Outcome {}
    }

    /** @param legal hers, as last committed */
    public Outcome record(StatusChange change, LegalHistory legal, Instant now) {
        List<StatusRefusal> refusals = new ArrayList<>(rules.refusals(change, legal, now));
        if (change.by().role() == Role.RESPONSIBLE_CLINICIAN
                && !clinicians.get().isInCharge(change.by().staff(), change.person(), now)) {
            refusals.add(new StatusRefusal(
                    "kind",
                    "NOT_HER_CLINICIAN",
                    "You are not her responsible clinician, and no cover is recorded for now. Ask hers, or ring the Mental"
                            + " Health Act office (section 23)."));
        }
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

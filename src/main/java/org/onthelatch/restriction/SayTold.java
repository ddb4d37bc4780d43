package org.onthelatch.restriction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.restriction.NoticeTold.How;

/** Keeps that people were told: by whom, when and where. Runs on the journal's thread. */
public record SayTold(Book<NoticeTold> book) {
    private static final int LONGEST = 500;

    /** @return what is wrong; empty if it was kept */
    public List<RestrictionRefusal> told(Notice notice, How how, String where, Actor.Staff by, Instant now) {
        List<RestrictionRefusal> refusals = new ArrayList<>();
        if (where.isBlank()) {
            refusals.add(new RestrictionRefusal(
                    "where", "MISSING", "Write where the notice hangs, or to whom you told it."));
        } else if (where.length() > LONGEST) {
            refusals.add(
                    new RestrictionRefusal("where", "TOO_LONG", "Write at most %d characters.".formatted(LONGEST)));
        }
        if (refusals.isEmpty()) {
            String action = how == How.DISPLAYED ? "display notice" : "tell what notice says";
            book.add(
                    new NoticeTold(notice.id(), now, by.staff(), how, where.strip()),
                    new AuditEntry(by, action, notice.id().value(), now, where.strip()));
        }
        return refusals;
    }
}

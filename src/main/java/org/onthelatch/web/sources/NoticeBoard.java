package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.NoticeTold.How;
import org.onthelatch.restriction.Notices;
import org.onthelatch.restriction.RestrictionRefusal;

/** What the people who live here have to be told, and who told them. */
public interface NoticeBoard {
    /** As last committed. */
    Notices notices();

    /**
     * Keeps that people were told. Runs on the journal's thread, within a transaction.
     *
     * @return what is wrong; empty if it was kept
     */
    List<RestrictionRefusal> told(Notice notice, How how, String where, Actor.Staff by, Instant now);
}

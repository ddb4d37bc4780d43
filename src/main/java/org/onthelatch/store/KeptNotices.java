package org.onthelatch.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.NoticeTold.How;
import org.onthelatch.restriction.Notices;
import org.onthelatch.restriction.RestrictionRefusal;
import org.onthelatch.restriction.SayTold;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.web.sources.NoticeBoard;

/** The notices as last committed. */
final class KeptNotices implements NoticeBoard, AfterCommit {
    private final SqliteBooks books;
    private volatile Notices notices = Notices.NONE;

    KeptNotices(SqliteBooks books) {
        this.books = books;
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.NOTICE) || kinds.contains(RecordKind.NOTICE_TOLD)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        notices = new Notices(books.notices().current(), books.noticesTold().current());
    }

    @Override
    public Notices notices() {
        return notices;
    }

    @Override
    public List<RestrictionRefusal> told(Notice notice, How how, String where, Actor.Staff by, Instant now) {
        return new SayTold(books.noticesTold()).told(notice, how, where, by, now);
    }
}

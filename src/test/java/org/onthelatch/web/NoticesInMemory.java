package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.restriction.Notice;
import org.onthelatch.restriction.NoticeTold;
import org.onthelatch.restriction.NoticeTold.How;
import org.onthelatch.restriction.Notices;
import org.onthelatch.restriction.RestrictionRefusal;
import org.onthelatch.restriction.SayTold;
import org.onthelatch.web.sources.NoticeBoard;

/** Notices for as long as a test lasts. */
public final class NoticesInMemory implements NoticeBoard {
    final InMemoryBook<Notice> book =
            InMemoryBook.counting(notice -> notice.id().value());
    final InMemoryBook<NoticeTold> told = InMemoryBook.counting(one -> one.notice() + "/" + one.at());

    @Override
    public Notices notices() {
        return new Notices(book.current(), told.current());
    }

    @Override
    public List<RestrictionRefusal> told(Notice notice, How how, String where, Actor.Staff by, Instant now) {
        return new SayTold(told).told(notice, how, where, by, now);
    }
}

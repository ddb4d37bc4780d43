package org.onthelatch.store;

import java.util.List;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Book;
import org.onthelatch.commissioning.DoorEvidence;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.DoorTests;
import org.onthelatch.commissioning.TestIntervals;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.web.sources.DoorCare;

/** The tests of the doors as last committed, for the pages. */
final class KeptDoorTests implements DoorCare, AfterCommit {
    private final Book<DoorTest> book;
    private final DoorEvidence evidence;
    private final TestIntervals intervals;
    private volatile DoorTests tests = new DoorTests(List.of());

    KeptDoorTests(Book<DoorTest> book, DoorEvidence evidence, TestIntervals intervals) {
        this.book = book;
        this.evidence = evidence;
        this.intervals = intervals;
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.DOOR_TEST)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        tests = new DoorTests(book.current());
    }

    @Override
    public DoorTests tests() {
        return tests;
    }

    @Override
    public DoorEvidence evidence() {
        return evidence;
    }

    @Override
    public TestIntervals intervals() {
        return intervals;
    }

    @Override
    public void keep(DoorTest test, AuditEntry audit) {
        book.add(test, audit);
    }
}

package org.onthelatch.web.board;

import java.util.List;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.commissioning.DoorEvidence;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.DoorTests;
import org.onthelatch.commissioning.TestIntervals;
import org.onthelatch.web.sources.DoorCare;

/** The board tells nothing of tests. */
final class NoCare implements DoorCare {
    @Override
    public DoorTests tests() {
        return new DoorTests(List.of());
    }

    @Override
    public DoorEvidence evidence() {
        throw new UnsupportedOperationException("the board asks for no evidence");
    }

    @Override
    public TestIntervals intervals() {
        return TestIntervals.USUAL;
    }

    @Override
    public void keep(DoorTest test, AuditEntry audit) {
        throw new UnsupportedOperationException("nothing is tested on the board");
    }
}

package org.onthelatch.web.sources;

import org.onthelatch.audit.AuditEntry;
import org.onthelatch.commissioning.DoorEvidence;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.DoorTests;
import org.onthelatch.commissioning.TestIntervals;

/** What was tested on doors, and the way to keep another test. */
public interface DoorCare {
    /** As last committed. */
    DoorTests tests();

    DoorEvidence evidence();

    TestIntervals intervals();

    /** Keeps a test. Runs on the journal's thread, within a transaction. */
    void keep(DoorTest test, AuditEntry audit);
}

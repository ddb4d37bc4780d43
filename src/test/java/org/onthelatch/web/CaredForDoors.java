package org.onthelatch.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.commissioning.DoorEvidence;
import org.onthelatch.commissioning.DoorTest;
import org.onthelatch.commissioning.DoorTests;
import org.onthelatch.commissioning.TestIntervals;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.sources.DoorCare;

/** Tests of doors for as long as a test lasts; no fob was ever read anywhere. */
final class CaredForDoors implements DoorCare, DoorEvidence {
    final List<DoorTest> kept = new CopyOnWriteArrayList<>();
    final List<AuditEntry> audit = new CopyOnWriteArrayList<>();

    @Override
    public DoorTests tests() {
        return new DoorTests(kept);
    }

    @Override
    public DoorEvidence evidence() {
        return this;
    }

    @Override
    public TestIntervals intervals() {
        return TestIntervals.USUAL;
    }

    @Override
    public void keep(DoorTest test, AuditEntry why) {
        kept.add(test);
        audit.add(why);
    }

    @Override
    public Set<DoorId> fobReadAt(Collection<DoorId> doors) {
        return Set.of();
    }

    @Override
    public Set<DeviceId> everHeldAList(Collection<DeviceId> controllers) {
        return Set.of();
    }
}

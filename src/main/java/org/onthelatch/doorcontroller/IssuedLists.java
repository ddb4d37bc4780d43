package org.onthelatch.doorcontroller;

import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.ward.DeviceId;

/** Every list ever issued and every answer, append-only. Used on the journal's thread. */
public interface IssuedLists {
    Optional<IssuedList> latest(DeviceId controller);

    /** The version of {@link #latest}, for less than reading the whole list. */
    Optional<ListVersion> latestVersion(DeviceId controller);

    void add(IssuedList list, AuditEntry audit);

    void add(ListAnswer answer, AuditEntry audit);

    /** The generation of this store: 1, and one more for each restore. */
    long generation();
}

package org.onthelatch.commissioning;

import java.util.Collection;
import java.util.Set;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** What the records say was ever seen of doors and controllers. May be used by any thread that may block. */
public interface DoorEvidence {
    /** Those at which a fob was ever read. */
    Set<DoorId> fobReadAt(Collection<DoorId> doors);

    /** Those that ever said that they hold a list. */
    Set<DeviceId> everHeldAList(Collection<DeviceId> controllers);
}

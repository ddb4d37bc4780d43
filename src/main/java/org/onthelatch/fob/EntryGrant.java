package org.onthelatch.fob;

import java.util.List;
import java.util.Set;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

/**
 * Where and when a member of staff or a visitor may come in (D93, D94). It says nothing about the way out, which is always
 * theirs.
 */
public record EntryGrant(Holder holder, Set<DoorId> doors, List<Window> windows, Period period, String purpose) {
    public EntryGrant {
        doors = Set.copyOf(doors);
        windows = List.copyOf(windows);
    }
}

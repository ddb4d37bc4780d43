package org.onthelatch.web.egress;

import java.util.Optional;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.EventKind;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Register;

/**
 * Which events any page or export shows. A door that opened inside the ward is none of them, whoever asks: nobody is
 * followed about her own ward (D61, N11), and what is left of one after 90 days is counted only. Refusals and faults inside are.
 */
public record ShownEvents(Register register) {

    public boolean isShown(EgressRecords.Entry entry) {
        Optional<Door> door = entry.event().event().doorId().flatMap(register::find);
        boolean inside =
                door.map(known -> known.boundary() == BoundaryClass.INTERNAL).orElse(false);
        boolean opened = entry.event().event().kind().isGranted();
        return !(inside && opened) && !entry.event().event().kind().equals(EventKind.CONTENT_REMOVED);
    }
}

package org.onthelatch.doorcontroller;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Period;

/** Which lists were issued and when their controllers said that they had them. May block. */
public interface ListHistory {
    /** The lists issued in a period, oldest first. */
    List<Issued> issuedIn(Period period);

    /**
     * A list on its way.
     *
     * @param inForceAt when the service had the controller's word that it holds this list or a later one; none yet
     */
    record Issued(DeviceId controller, ListVersion version, Instant issuedAt, Optional<Instant> inForceAt) {}
}

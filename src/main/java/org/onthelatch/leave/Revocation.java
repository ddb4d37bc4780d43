package org.onthelatch.leave;

import java.time.Instant;
import java.util.List;
import org.onthelatch.staff.StaffId;

/**
 * The recall of a leave, which takes a notice in writing (section 17(4)). Until the notice is served it is a draft and
 * changes no door (D15).
 *
 * @param decidedBy the responsible clinician, or whoever entered the Secretary of State's recall
 * @param notice what the notice says
 * @param served when and on whom: one, or none while it is a draft
 * @param ministryTold when MHCS was told; for restricted people, blank otherwise
 */
public record Revocation(
        StaffId decidedBy, Instant decidedAt, String reason, String notice, List<Served> served, String ministryTold) {
    public Revocation {
        served = List.copyOf(served);
    }

    /** @param on her, or the person in charge of her on leave */
    public record Served(String on, String how, Instant at) {}
}

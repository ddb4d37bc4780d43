package org.onthelatch.web.sources;

import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.doorcontroller.CommandRecords;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.whereabouts.Whereabouts;

/**
 * Everything that the pages show.
 *
 * @param facts as last committed
 * @param whereabouts as last folded
 * @param egress may block; so may {@code commands} and {@code lists}
 * @param away what staff wrote down about times away
 * @param restrictions the register of blanket restrictions, as last committed
 */
public record Sources(
        CurrentFacts facts,
        Controllers controllers,
        Supplier<Whereabouts> whereabouts,
        EgressRecords egress,
        CommandRecords commands,
        ListHistory lists,
        DoorCare care,
        FobCare fobs,
        Programming programming,
        Supplier<List<BlanketRestriction>> restrictions,
        RegisterDesk register,
        NoticeBoard notices,
        RightsDesk rights,
        AwayDesk away,
        IncidentDesk incidents,
        CallDesk calls,
        Sightings sightings,
        ReviewDesk reviews,
        WardDesk desk,
        Supplier<Directory> directory,
        Policy policy) {}

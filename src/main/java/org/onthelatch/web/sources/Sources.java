package org.onthelatch.web.sources;

import java.util.function.Supplier;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.doorcontroller.CommandRecords;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.whereabouts.Whereabouts;

/**
 * Everything that the pages show.
 *
 * @param facts as last committed
 * @param whereabouts as last folded
 * @param egress may block; so may {@code commands}
 */
public record Sources(
        CurrentFacts facts,
        Controllers controllers,
        Supplier<Whereabouts> whereabouts,
        EgressRecords egress,
        CommandRecords commands,
        DoorCare care,
        Supplier<Directory> directory,
        Policy policy) {}

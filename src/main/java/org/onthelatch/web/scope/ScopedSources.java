package org.onthelatch.web.scope;

import java.util.List;
import java.util.function.Supplier;
import org.onthelatch.accesslist.CurrentFacts;
import org.onthelatch.accesslist.Reach;
import org.onthelatch.doorcontroller.CommandRecords;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.person.Clinicians;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.sources.AwayDesk;
import org.onthelatch.web.sources.CallDesk;
import org.onthelatch.web.sources.DepartureDesk;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.FobCare;
import org.onthelatch.web.sources.IncidentDesk;
import org.onthelatch.web.sources.NoticeBoard;
import org.onthelatch.web.sources.OtherWardDesk;
import org.onthelatch.web.sources.PlanDesk;
import org.onthelatch.web.sources.RegisterDesk;
import org.onthelatch.web.sources.ReviewDesk;
import org.onthelatch.web.sources.RightsDesk;
import org.onthelatch.web.sources.RoomDesk;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.sources.WardDesk;

/** Makes the sources of every page for one scope. A page made from these cannot show what is outside, whatever it forgets. */
public final class ScopedSources {
    private ScopedSources() {}

    public static Sources of(Sources all, Scope scope) {
        CurrentFacts facts = new ScopedFacts(all.facts(), scope);
        Supplier<Reach> reach = () -> new Reach(scope, all.facts().get());
        return new Sources(
                facts,
                all.controllers(),
                () -> all.whereabouts().get().of(reach.get()::sees),
                new ScopedEgress(all.egress(), reach),
                Narrowed.desk(CommandRecords.class, all.commands(), reach),
                Narrowed.desk(ListHistory.class, all.lists(), reach),
                all.care(),
                Narrowed.desk(FobCare.class, all.fobs(), reach),
                all.programming(),
                () -> seen(all.restrictions().get(), reach.get()),
                Narrowed.desk(RegisterDesk.class, all.register(), reach),
                Narrowed.desk(NoticeBoard.class, all.notices(), reach),
                Narrowed.desk(RightsDesk.class, all.rights(), reach),
                Narrowed.desk(AwayDesk.class, all.away(), reach),
                Narrowed.desk(IncidentDesk.class, all.incidents(), reach),
                Narrowed.desk(CallDesk.class, all.calls(), reach),
                all.sightings(),
                Narrowed.desk(ReviewDesk.class, all.reviews(), reach),
                new WardDesk(
                        Narrowed.desk(DepartureDesk.class, all.desk().departures(), reach),
                        Narrowed.desk(RoomDesk.class, all.desk().rooms(), reach),
                        Narrowed.desk(PlanDesk.class, all.desk().plans(), reach),
                        Narrowed.desk(OtherWardDesk.class, all.desk().otherWards(), reach)),
                () -> directory(all.directory().get(), reach.get()),
                all.policy());
    }

    private static List<BlanketRestriction> seen(List<BlanketRestriction> all, Reach reach) {
        return all.stream().filter(rule -> Whose.isSeen(reach, rule)).toList();
    }

    /** Who works here is known to all who do; whose clinician somebody is only of those who are seen. */
    private static Directory directory(Directory all, Reach reach) {
        Clinicians clinicians = all.clinicians();
        return all.with(new Clinicians(
                clinicians.charges().stream()
                        .filter(charge -> reach.sees(charge.person()))
                        .toList(),
                clinicians.covers()));
    }
}

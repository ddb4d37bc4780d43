package org.onthelatch.web;

import static org.onthelatch.staff.Permission.GIVE_ENTRY_REASON;
import static org.onthelatch.staff.Permission.RECORD_EVACUATION_PLAN;
import static org.onthelatch.staff.Permission.SEE_PERSON;

import java.util.List;
import org.onthelatch.web.evacuation.PlanPage;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.roomentry.RoomEntriesApi;
import org.onthelatch.web.roomentry.RoomEntriesPage;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} about rooms and ways out in a fire. */
final class WardDeskRoutes {
    private WardDeskRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers, Writing writing) {
        RoomEntriesPage rooms = new RoomEntriesPage(sources, pages, readers, writing);
        RoomEntriesApi roomsApi = new RoomEntriesApi(sources, readers, writing);
        PlanPage plans = new PlanPage(sources, pages, readers, writing);
        Access see = Access.of(SEE_PERSON);
        Access reason = Access.of(GIVE_ENTRY_REASON);
        Access plan = Access.of(RECORD_EVACUATION_PLAN);
        return List.of(
                Route.page("/room-entries", reason, readers.reading(rooms::owed)),
                Route.form("/room-entries/:entry", reason, rooms::give),
                Route.page("/people/:person/room-entries", see, rooms::hers),
                Route.api("/api/v1/people/:person/room-entries", see, roomsApi::hers),
                Route.write("/api/v1/room-entries/:entry/reason", reason, roomsApi::give),
                Route.page("/people/:person/evacuation", see, plans::show),
                Route.form("/people/:person/evacuation", plan, plans::record),
                Route.api("/api/v1/people/:person/evacuation-plans", see, plans::list),
                Route.write("/api/v1/people/:person/evacuation-plans", plan, plans::recordJson));
    }
}

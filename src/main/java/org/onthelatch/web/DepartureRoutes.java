package org.onthelatch.web;

import static org.onthelatch.staff.Permission.RECORD_DEPARTURE;
import static org.onthelatch.staff.Permission.SEE_PEOPLE;

import java.util.List;
import org.onthelatch.web.departure.DepartureApi;
import org.onthelatch.web.departure.DeparturePage;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} about who leaves or moves. */
final class DepartureRoutes {
    private DepartureRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers, Writing writing) {
        DeparturePage page = new DeparturePage(sources, pages, readers, writing);
        DepartureApi api = new DepartureApi(sources, readers, writing);
        Access see = Access.of(SEE_PEOPLE);
        Access record = Access.of(RECORD_DEPARTURE);
        return List.of(
                Route.page("/people/:person/departure", see, page::show),
                Route.form("/people/:person/departure", record, page::record),
                Route.api("/api/v1/people/:person/departures", see, api::list),
                Route.write("/api/v1/people/:person/departures", record, api::record));
    }
}

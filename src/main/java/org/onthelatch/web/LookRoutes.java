package org.onthelatch.web;

import static org.onthelatch.staff.Permission.SEE_LOOKS;
import static org.onthelatch.staff.Permission.SEE_PERSON;

import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.look.LooksPage;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.person.ThenPage;

/** The lines of {@link Table} about who looked at a record, and about what it said at a moment of the past. */
final class LookRoutes {
    private LookRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers, Writing writing) {
        LooksPage looks = new LooksPage(workings.sources(), workings.reads(), pages, readers, writing);
        ThenPage then = new ThenPage(workings.sources(), pages, readers, writing);
        return List.of(
                Route.page("/people/:person/then", Access.of(SEE_PERSON), then::show),
                Route.api("/api/v1/people/:person/then", Access.of(SEE_PERSON), then::json),
                Route.page("/people/:person/looks", Access.of(SEE_LOOKS), looks::show),
                Route.api("/api/v1/people/:person/looks", Access.of(SEE_LOOKS), looks::json));
    }
}

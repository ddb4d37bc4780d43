package org.onthelatch.web;

import static org.onthelatch.staff.Permission.RECORD_RIGHTS;
import static org.onthelatch.staff.Permission.SEE_PERSON;

import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.plan.PlanPage;
import org.onthelatch.web.rights.RightsApi;
import org.onthelatch.web.rights.RightsPage;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} about people's rights. */
final class RightsRoutes {
    private RightsRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers, Writing writing) {
        RightsPage rights = new RightsPage(sources, pages, readers, writing);
        RightsApi api = new RightsApi(sources, readers, writing);
        Access see = Access.of(SEE_PERSON);
        Access record = Access.of(RECORD_RIGHTS);
        PlanPage plan = new PlanPage(sources, pages, readers, writing);
        return List.of(
                Route.page("/people/:person/plan", see, plan::show),
                Route.page("/people/:person/plan.pdf", see, plan::pdf),
                Route.form("/people/:person/plan", record, plan::given),
                Route.page("/people/:person/rights", see, rights::show),
                Route.form("/people/:person/rights/told", record, rights.form("told")),
                Route.form("/people/:person/rights/advocate", record, rights.form("advocate")),
                Route.form("/people/:person/rights/reading", record, rights.form("reading")),
                Route.form("/people/:person/rights/carer", record, rights.form("carer")),
                Route.api("/api/v1/people/:person/rights", see, api::show),
                Route.write("/api/v1/people/:person/rights", record, api::record));
    }
}

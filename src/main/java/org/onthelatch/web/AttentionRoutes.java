package org.onthelatch.web;

import static org.onthelatch.staff.Permission.SEE_DOORS;

import java.util.List;
import org.onthelatch.web.attention.AttentionPage;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.CsvTable;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} about what waits for a human. */
final class AttentionRoutes {
    private static final CsvTable ATTENTION = new CsvTable(
            "attention",
            List.of("urgency", "kind", "people", "names", "wards", "since", "until", "what", "next", "link"));

    private AttentionRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers) {
        AttentionPage attention = new AttentionPage(sources, pages);
        Access see = Access.of(SEE_DOORS);
        return List.of(
                Route.page("/attention", see, readers.reading(attention::show)),
                Route.page("/attention.csv", see, readers.reading(ATTENTION.of(attention::json, "needs"))),
                Route.api("/api/v1/attention", see, readers.reading(attention::json)));
    }
}

package org.onthelatch.web;

import static org.onthelatch.staff.Permission.SEE_MEASURES;

import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.measures.MeasuresPage;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} about the measures. */
final class MeasureRoutes {
    private MeasureRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers) {
        MeasuresPage measures = new MeasuresPage(sources, pages);
        Access see = Access.of(SEE_MEASURES);
        return List.of(
                Route.page("/measures", see, readers.reading(measures::show)),
                Route.page("/measures.csv", see, readers.reading(measures::csv)),
                Route.api("/api/v1/measures", see, readers.reading(measures::json)));
    }
}

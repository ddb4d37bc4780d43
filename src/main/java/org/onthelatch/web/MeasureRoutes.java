package org.onthelatch.web;

import static org.onthelatch.staff.Permission.SEE_MEASURES;

import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.measures.EqualityPage;
import org.onthelatch.web.measures.MeasuresPage;
import org.onthelatch.web.measures.NotLockedPage;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} about the measures. */
final class MeasureRoutes {
    private MeasureRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers) {
        MeasuresPage measures = new MeasuresPage(sources, pages);
        EqualityPage equality = new EqualityPage(sources, pages);
        NotLockedPage notLocked = new NotLockedPage(sources, pages);
        Access see = Access.of(SEE_MEASURES);
        return List.of(
                Route.page("/measures", see, readers.reading(measures::show)),
                Route.page("/measures/equality", see, readers.reading(equality::show)),
                Route.page("/measures/equality.csv", see, readers.reading(equality::csv)),
                Route.api("/api/v1/measures/equality", see, readers.reading(equality::json)),
                Route.page("/measures/not-locked", see, readers.reading(notLocked::show)),
                Route.page("/measures.csv", see, readers.reading(measures::csv)),
                Route.api("/api/v1/measures", see, readers.reading(measures::json)));
    }
}

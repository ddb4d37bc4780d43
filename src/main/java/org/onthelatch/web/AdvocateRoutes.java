package org.onthelatch.web;

import static org.onthelatch.staff.Permission.SPEAK_FOR_HER;

import java.util.List;
import org.onthelatch.web.advocate.AdvocatePage;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} for advocates. */
final class AdvocateRoutes {
    private AdvocateRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers, Writing writing) {
        AdvocatePage advocate = new AdvocatePage(sources, pages, readers, writing);
        Access speak = Access.of(SPEAK_FOR_HER);
        return List.of(
                Route.page("/advocate", speak, readers.reading(advocate::list)),
                Route.page("/advocate/:person", speak, advocate::show),
                Route.form("/advocate/:person", speak, advocate::challenge));
    }
}

package org.onthelatch.web;

import static org.onthelatch.staff.Permission.KEEP_REGISTER;

import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.restriction.EntriesApi;
import org.onthelatch.web.restriction.EntryPage;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} on which the register of blanket restrictions is kept. */
final class RegisterRoutes {
    private RegisterRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers, Writing writing) {
        EntryPage entry = new EntryPage(sources, pages, readers, writing);
        EntriesApi api = new EntriesApi(sources, writing);
        Access keep = Access.of(KEEP_REGISTER);
        return List.of(
                Route.page("/restrictions/new", keep, readers.reading(entry::offer)),
                Route.form("/restrictions/new", keep, entry::record),
                Route.page("/restrictions/:number", keep, readers.reading(entry::show)),
                Route.form("/restrictions/:number", keep, entry::review),
                Route.form("/restrictions/:number/end", keep, entry::end),
                Route.write("/api/v1/restrictions", keep, api::record),
                Route.write("/api/v1/restrictions/:number/review", keep, api::review),
                Route.write("/api/v1/restrictions/:number/end", keep, api::end));
    }
}

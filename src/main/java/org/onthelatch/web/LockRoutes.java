package org.onthelatch.web;

import static org.onthelatch.staff.Permission.CONFIRM_SECURED_EXIT;
import static org.onthelatch.staff.Permission.SECURE_EXIT;
import static org.onthelatch.staff.Permission.SEE_PEOPLE;

import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.lock.LocksApi;
import org.onthelatch.web.lock.LocksPage;
import org.onthelatch.web.page.Pages;

/** The lines of {@link Table} about exits that are secured in an emergency. */
final class LockRoutes {
    private LockRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers, Writing writing) {
        LocksPage locks = new LocksPage(workings.sources(), pages, readers, writing, workings.locks());
        LocksApi api = new LocksApi(workings.sources(), readers, writing, workings.locks());
        Access see = Access.of(SEE_PEOPLE);
        Access start = Access.of(SECURE_EXIT);
        Access confirm = Access.of(CONFIRM_SECURED_EXIT);
        return List.of(
                Route.page("/locks", see, readers.reading(locks::list)),
                Route.page("/locks/new", start, readers.reading(locks::offer)),
                Route.form("/locks/new", start, locks::start),
                Route.page("/locks/:door", confirm, readers.reading(locks::show)),
                Route.form("/locks/:door", confirm, locks::confirm),
                Route.form("/locks/:door/end", confirm, locks::end),
                Route.api("/api/v1/locks", see, readers.reading(api::list)),
                Route.write("/api/v1/locks", start, api::start),
                Route.write("/api/v1/locks/:door/confirmation", confirm, api::confirm),
                Route.write("/api/v1/locks/:door/end", confirm, api::end));
    }
}

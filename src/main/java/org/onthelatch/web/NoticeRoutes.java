package org.onthelatch.web;

import static org.onthelatch.staff.Permission.SEE_RESTRICTIONS;
import static org.onthelatch.staff.Permission.TELL_RESIDENTS;

import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.notice.NoticesApi;
import org.onthelatch.web.notice.NoticesPage;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} about what the people who live here are told. */
final class NoticeRoutes {
    private NoticeRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers, Writing writing) {
        NoticesPage notices = new NoticesPage(sources, pages, readers, writing);
        NoticesApi api = new NoticesApi(notices);
        Access see = Access.of(SEE_RESTRICTIONS);
        Access tell = Access.of(TELL_RESIDENTS);
        return List.of(
                Route.page("/notices", see, readers.reading(notices::list)),
                Route.page("/notices/:notice", see, readers.reading(notices::show)),
                Route.form("/notices/:notice", tell, notices::told),
                Route.api("/api/v1/notices", see, readers.reading(api::list)),
                Route.write("/api/v1/notices/:notice/told", tell, api::told));
    }
}

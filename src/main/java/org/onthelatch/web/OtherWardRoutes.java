package org.onthelatch.web;

import static org.onthelatch.staff.Permission.OPEN_OTHER_WARD;
import static org.onthelatch.staff.Permission.REVIEW_OTHER_WARD;
import static org.onthelatch.staff.Permission.SEE_OTHER_WARD;

import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.otherward.OtherWardApi;
import org.onthelatch.web.otherward.OtherWardPage;
import org.onthelatch.web.otherward.ReviewPage;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} about seeing a ward that is not one's own. */
final class OtherWardRoutes {
    private OtherWardRoutes() {}

    static List<Route> of(Sources sources, Pages pages, Readers readers, Writing writing) {
        OtherWardPage page = new OtherWardPage(sources, pages, readers, writing);
        ReviewPage review = new ReviewPage(sources, pages, readers, writing);
        OtherWardApi api = new OtherWardApi(sources, readers, writing);
        Access open = Access.of(OPEN_OTHER_WARD);
        Access see = Access.of(SEE_OTHER_WARD);
        Access say = Access.of(REVIEW_OTHER_WARD);
        return List.of(
                Route.page("/other-ward", open, readers.reading(page::show)),
                Route.form("/other-ward", open, page::open),
                Route.form("/other-ward/:access/end", open, page::end),
                Route.page("/other-ward/review", see, readers.reading(review::show)),
                Route.form("/other-ward/:access/review", say, review::review),
                Route.api("/api/v1/other-ward", see, readers.reading(api::list)),
                Route.write("/api/v1/other-ward", open, api::open),
                Route.write("/api/v1/other-ward/:access/end", open, api::end),
                Route.write("/api/v1/other-ward/:access/review", say, api::review));
    }
}

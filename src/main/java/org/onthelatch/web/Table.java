package org.onthelatch.web;

import static org.onthelatch.staff.Permission.RECORD_ASSESSMENT;
import static org.onthelatch.staff.Permission.SEE_DOORS;
import static org.onthelatch.staff.Permission.SEE_EGRESS;
import static org.onthelatch.staff.Permission.SEE_PEOPLE;
import static org.onthelatch.staff.Permission.SEE_RESTRICTIONS;
import static org.onthelatch.staff.Permission.SEE_REVIEWS;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.web.assess.AssessPage;
import org.onthelatch.web.assess.AssessmentsApi;
import org.onthelatch.web.board.BoardPage;
import org.onthelatch.web.doors.DoorsPage;
import org.onthelatch.web.egress.EgressPage;
import org.onthelatch.web.explain.Explain;
import org.onthelatch.web.health.Health;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.person.PersonPage;
import org.onthelatch.web.restriction.RestrictionsPage;
import org.onthelatch.web.review.ReviewsPage;
import org.onthelatch.web.sources.Sources;

/** The one table of routes and of who may use them. What is not in it is not there. */
final class Table {
    private Table() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers) {
        Writing writing = new Writing(workings.journal(), workings.auditLog());
        List<Route> routes = new ArrayList<>(Assets.routes());
        routes.addAll(open(workings, readers));
        routes.addAll(pages(workings, pages, readers, writing));
        routes.addAll(api(workings, pages, readers, writing));
        routes.addAll(workings.more());
        return List.copyOf(routes);
    }

    private static List<Route> open(Workings workings, Readers readers) {
        Health health = new Health(workings.readiness(), readers);
        return List.of(
                Route.api("/health/live", new Access.Everyone(), health::live),
                Route.api("/health/ready", new Access.Everyone(), health.ready()));
    }

    private static List<Route> pages(Workings workings, Pages pages, Readers readers, Writing writing) {
        Sources sources = workings.sources();
        BoardPage board = new BoardPage(sources, pages);
        PersonPage person = new PersonPage(sources, pages, readers, writing);
        AssessPage assess = new AssessPage(sources, pages, readers, writing, workings.recording());
        ReviewsPage reviews = new ReviewsPage(sources, pages);
        EgressPage egress = new EgressPage(sources, pages, readers, writing);
        RestrictionsPage restrictions = new RestrictionsPage(sources, pages);
        DoorsPage doors = new DoorsPage(sources, pages);
        return List.of(
                Route.page("/", new Access.AnyRole(), readers.reading(board::home)),
                Route.page("/wards/:ward", Access.of(SEE_PEOPLE), readers.reading(board::show)),
                Route.page("/people/:person", Access.of(SEE_PEOPLE), person::show),
                Route.page("/people/:person/assess", Access.of(RECORD_ASSESSMENT), assess::show),
                Route.form("/people/:person/assess", Access.of(RECORD_ASSESSMENT), assess::record),
                Route.page("/reviews", Access.of(SEE_REVIEWS), readers.reading(reviews::show)),
                Route.page("/egress", Access.of(SEE_EGRESS), egress::show),
                Route.page("/restrictions", Access.of(SEE_RESTRICTIONS), readers.reading(restrictions::show)),
                Route.page("/doors", Access.of(SEE_DOORS), readers.reading(doors::show)));
    }

    private static List<Route> api(Workings workings, Pages pages, Readers readers, Writing writing) {
        Sources sources = workings.sources();
        BoardPage board = new BoardPage(sources, pages);
        PersonPage person = new PersonPage(sources, pages, readers, writing);
        AssessmentsApi assessments = new AssessmentsApi(sources, writing, workings.recording());
        ReviewsPage reviews = new ReviewsPage(sources, pages);
        EgressPage egress = new EgressPage(sources, pages, readers, writing);
        RestrictionsPage restrictions = new RestrictionsPage(sources, pages);
        DoorsPage doors = new DoorsPage(sources, pages);
        Explain explain = new Explain(sources, writing);
        Answer openApi = Answer.of(200, "application/yaml", Assets.read("/openapi.yaml"));
        return List.of(
                Route.api("/api/v1/openapi.yaml", new Access.AnyRole(), ask -> Future.succeededFuture(openApi)),
                Route.api("/api/v1/wards/:ward/board", Access.of(SEE_PEOPLE), readers.reading(board::json)),
                Route.api("/api/v1/people/:person", Access.of(SEE_PEOPLE), person::json),
                Route.api("/api/v1/people/:person/assessments", Access.of(SEE_PEOPLE), assessments::list),
                Route.write("/api/v1/people/:person/assessments", Access.of(RECORD_ASSESSMENT), assessments::record),
                Route.api("/api/v1/reviews", Access.of(SEE_REVIEWS), readers.reading(reviews::json)),
                Route.api("/api/v1/egress-events", Access.of(SEE_EGRESS), egress::export),
                Route.api("/api/v1/restrictions", Access.of(SEE_RESTRICTIONS), readers.reading(restrictions::json)),
                Route.api("/api/v1/controllers", Access.of(SEE_DOORS), readers.reading(doors::json)),
                Route.api("/api/v1/explain", Access.of(SEE_PEOPLE), explain::json));
    }
}

package org.onthelatch.web;

import static org.onthelatch.staff.Permission.SEE_CALLS;
import static org.onthelatch.staff.Permission.SEE_EGRESS;
import static org.onthelatch.staff.Permission.SEE_INCIDENTS;
import static org.onthelatch.staff.Permission.SEE_RESTRICTIONS;
import static org.onthelatch.staff.Permission.SEE_REVIEWS;

import java.util.List;
import org.onthelatch.web.call.CallsApi;
import org.onthelatch.web.egress.EgressPage;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.CsvTable;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.incident.IncidentsApi;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.release.AskDoors;
import org.onthelatch.web.restriction.RestrictionsPage;
import org.onthelatch.web.review.RemindersApi;
import org.onthelatch.web.review.ReviewsPage;
import org.onthelatch.web.sources.Sources;

/** The lines of {@link Table} for spreadsheets: what programs are told, with the same parameters, as a table. */
final class CsvRoutes {
    private static final CsvTable REVIEWS = new CsvTable(
            "reviews",
            List.of(
                    "person",
                    "name",
                    "ward",
                    "level",
                    "version",
                    "decidedBy",
                    "responsibleClinician",
                    "review.state",
                    "review.dueOn",
                    "review.daysLate",
                    "remindersIgnored",
                    "requestsWaiting",
                    "nextWardRound",
                    "sameWords"));

    private static final CsvTable REMINDERS = new CsvTable(
            "reminders",
            List.of(
                    "id",
                    "person",
                    "step",
                    "about",
                    "to",
                    "date",
                    "since",
                    "waiting",
                    "ignored",
                    "acknowledged.by",
                    "acknowledged.at",
                    "acknowledged.words"));

    private static final CsvTable INCIDENTS = new CsvTable(
            "incidents",
            List.of(
                    "id",
                    "kind",
                    "state",
                    "happenedAt",
                    "openedAt",
                    "controller",
                    "doors",
                    "person",
                    "owner",
                    "sentence"));

    private static final CsvTable CALLS = new CsvTable(
            "calls",
            List.of(
                    "id",
                    "kind",
                    "state",
                    "door",
                    "way",
                    "person",
                    "since",
                    "answeredAt",
                    "called",
                    "waitedSeconds",
                    "sentence"));

    private static final CsvTable RESTRICTIONS = new CsvTable(
            "restrictions",
            List.of(
                    "number",
                    "rule",
                    "doors",
                    "affects",
                    "hours",
                    "reason",
                    "risks",
                    "alternatives",
                    "consulted",
                    "advocate",
                    "approvedBy",
                    "from",
                    "review.state",
                    "review.dueOn",
                    "removedAt",
                    "exemptions",
                    "notice",
                    "removal"));

    private CsvRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers, Writing writing) {
        Sources sources = workings.sources();
        AskDoors askDoors = new AskDoors(workings.commanding(), writing);
        Handling.Reading reviews = REVIEWS.of(new ReviewsPage(sources, pages)::json, "reviews");
        Handling.Reading reminders = REMINDERS.of(new RemindersApi(sources, writing)::list, "reminders");
        Handling.Reading incidents = INCIDENTS.of(new IncidentsApi(sources, writing)::list, "incidents");
        Handling.Reading calls = CALLS.of(new CallsApi(sources, writing, askDoors)::list, "calls");
        Handling.Reading restrictions = RESTRICTIONS.of(new RestrictionsPage(sources, pages)::json, "live", "removed");
        EgressPage egress = new EgressPage(sources, pages, readers, writing);
        return List.of(
                Route.page("/egress.csv", Access.of(SEE_EGRESS), egress::csv),
                Route.page("/reviews.csv", Access.of(SEE_REVIEWS), readers.reading(reviews)),
                Route.page("/reminders.csv", Access.of(SEE_REVIEWS), readers.reading(reminders)),
                Route.page("/incidents.csv", Access.of(SEE_INCIDENTS), readers.reading(incidents)),
                Route.page("/calls.csv", Access.of(SEE_CALLS), readers.reading(calls)),
                Route.page("/restrictions.csv", Access.of(SEE_RESTRICTIONS), readers.reading(restrictions)));
    }
}

package org.onthelatch.web;

import static org.onthelatch.staff.Permission.ANSWER_CALLS;
import static org.onthelatch.staff.Permission.SEE_CALLS;

import java.util.List;
import org.onthelatch.web.call.CallPage;
import org.onthelatch.web.call.CallsApi;
import org.onthelatch.web.call.CallsPage;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.release.AskDoors;

/** The lines of {@link Table} about calls at the doors. */
final class CallRoutes {
    private CallRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers, Writing writing) {
        AskDoors askDoors = new AskDoors(workings.commanding(), writing);
        CallsPage calls = new CallsPage(workings.sources(), pages, readers, writing);
        CallPage call = new CallPage(workings.sources(), pages, readers, writing, askDoors);
        CallsApi api = new CallsApi(workings.sources(), writing, askDoors);
        Access see = Access.of(SEE_CALLS);
        Access may = Access.of(ANSWER_CALLS);
        return List.of(
                Route.page("/calls", see, readers.reading(calls::list)),
                Route.form("/calls", may, calls::asked),
                Route.page("/calls/:call", see, call::show),
                Route.form("/calls/:call", may, call::answer),
                Route.form("/calls/:call/let-out", may, call::letOut),
                Route.api("/api/v1/calls", see, readers.reading(api::list)),
                Route.write("/api/v1/calls", may, api::asked),
                Route.api("/api/v1/calls/:call", see, api::show),
                Route.write("/api/v1/calls/:call/let-out", may, api::letOut),
                Route.write("/api/v1/calls/:call/steps", may, api::answer));
    }
}

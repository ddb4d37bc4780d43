package org.onthelatch.web;

import static org.onthelatch.staff.Permission.SEE_FOBS;
import static org.onthelatch.staff.Permission.TEND_FOBS;

import java.util.List;
import org.onthelatch.web.fob.CountFobs;
import org.onthelatch.web.fob.ProgramFobs;
import org.onthelatch.web.fob.WelcomeDesk;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.release.AskDoors;

/** The lines of {@link Table} on which fobs are written and counted, and newcomers written down. */
final class FobStationRoutes {
    private FobStationRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers, Writing writing) {
        CountFobs count = new CountFobs(workings.sources(), pages, readers, writing);
        WelcomeDesk welcome = new WelcomeDesk(workings.newcomers(), pages, readers, writing);
        ProgramFobs program =
                new ProgramFobs(workings.sources(), readers, new AskDoors(workings.commanding(), writing));
        Access may = Access.of(TEND_FOBS);
        return List.of(
                Route.page("/newcomers", may, readers.reading(welcome::show)),
                Route.form("/newcomers", may, welcome::welcomeForm),
                Route.write("/api/v1/visitors", may, welcome::visitorJson),
                Route.write("/api/v1/staff", may, welcome::staffJson),
                Route.page("/fob-count", Access.of(SEE_FOBS), readers.reading(count::show)),
                Route.form("/fob-count", may, count::countForm),
                Route.api("/api/v1/fob-counts", Access.of(SEE_FOBS), readers.reading(count::listJson)),
                Route.write("/api/v1/fob-counts", may, count::countJson),
                Route.form("/fobs/read", may, program::readForm),
                Route.form("/fobs/:fob/write", may, program::writeForm),
                Route.api("/api/v1/fobs/:fob/image", Access.of(SEE_FOBS), readers.reading(program::imageJson)),
                Route.write("/api/v1/fobs/:fob/write", may, program::writeJson),
                Route.write("/api/v1/programmers/:programmer/read", may, program::readJson));
    }
}

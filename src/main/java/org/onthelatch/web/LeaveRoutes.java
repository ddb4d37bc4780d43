package org.onthelatch.web;

import static org.onthelatch.staff.Permission.GRANT_LEAVE;
import static org.onthelatch.staff.Permission.NAME_CLINICIANS;
import static org.onthelatch.staff.Permission.RECORD_CONSENT;
import static org.onthelatch.staff.Permission.RECORD_TIME_AWAY;
import static org.onthelatch.staff.Permission.SEE_PEOPLE;
import static org.onthelatch.staff.Permission.SEE_PERSON;

import java.util.List;
import org.onthelatch.web.clinician.CliniciansApi;
import org.onthelatch.web.clinician.CliniciansPage;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.leave.AwayPage;
import org.onthelatch.web.leave.ConsentsApi;
import org.onthelatch.web.leave.ConsentsPage;
import org.onthelatch.web.leave.LeaveFormPage;
import org.onthelatch.web.leave.LeavePage;
import org.onthelatch.web.leave.LeavesApi;
import org.onthelatch.web.page.Pages;

/** The lines of {@link Table} about leave, and who and what it needs. */
final class LeaveRoutes {
    private LeaveRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers, Writing writing) {
        LeaveFormPage form = new LeaveFormPage(workings.sources(), pages, readers, writing, workings.leaveDesk());
        LeavePage leave = new LeavePage(workings.sources(), pages, readers, writing, workings.leaveDesk());
        AwayPage away = new AwayPage(workings.sources(), pages, readers, writing);
        LeavesApi leaves = new LeavesApi(workings.sources(), writing, workings.leaveDesk());
        CliniciansPage clinicians =
                new CliniciansPage(workings.sources(), pages, readers, writing, workings.clinicians());
        CliniciansApi named = new CliniciansApi(workings.sources(), writing, workings.clinicians());
        ConsentsPage consents = new ConsentsPage(workings.sources(), pages, readers, writing, workings.leaveDesk());
        ConsentsApi asked = new ConsentsApi(workings.sources(), writing, workings.leaveDesk());
        return List.of(
                Route.page("/people/:person/consents", Access.of(SEE_PERSON), consents::show),
                Route.form("/people/:person/consents", Access.of(RECORD_CONSENT), consents::record),
                Route.api("/api/v1/people/:person/consents", Access.of(SEE_PERSON), asked::list),
                Route.write("/api/v1/people/:person/consents", Access.of(RECORD_CONSENT), asked::record),
                Route.page("/clinicians", Access.of(SEE_PEOPLE), readers.reading(clinicians::show)),
                Route.form("/clinicians/charges", Access.of(NAME_CLINICIANS), clinicians::take),
                Route.form("/clinicians/covers", Access.of(NAME_CLINICIANS), clinicians::standIn),
                Route.api("/api/v1/clinicians", Access.of(SEE_PEOPLE), readers.reading(named::list)),
                Route.write("/api/v1/clinicians/charges", Access.of(NAME_CLINICIANS), named::take),
                Route.write("/api/v1/clinicians/covers", Access.of(NAME_CLINICIANS), named::standIn),
                Route.page("/people/:person/leave", Access.of(GRANT_LEAVE), form::show),
                Route.form("/people/:person/leave", Access.of(GRANT_LEAVE), form::send),
                Route.page("/people/:person/leave/:leave", Access.of(SEE_PERSON), leave::show),
                Route.form("/people/:person/leave/:leave/revoke", Access.of(GRANT_LEAVE), leave::revoke),
                Route.page("/people/:person/away", Access.of(SEE_PERSON), away::show),
                Route.form("/people/:person/away", Access.of(RECORD_TIME_AWAY), away::send),
                Route.api("/api/v1/people/:person/away", Access.of(SEE_PERSON), away::json),
                Route.write("/api/v1/people/:person/away", Access.of(RECORD_TIME_AWAY), away::write),
                Route.api("/api/v1/people/:person/leaves", Access.of(SEE_PERSON), leaves::list),
                Route.write("/api/v1/people/:person/leaves", Access.of(GRANT_LEAVE), leaves::grant),
                Route.write("/api/v1/people/:person/leaves/:leave", Access.of(GRANT_LEAVE), leaves::change),
                Route.write("/api/v1/people/:person/leaves/:leave/revocation", Access.of(GRANT_LEAVE), leaves::revoke));
    }
}

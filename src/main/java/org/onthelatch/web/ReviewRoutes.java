package org.onthelatch.web;

import static org.onthelatch.staff.Permission.ACKNOWLEDGE_REMINDERS;
import static org.onthelatch.staff.Permission.ADMIT;
import static org.onthelatch.staff.Permission.CONFIRM_TIGHTENING;
import static org.onthelatch.staff.Permission.NOTE_REVIEW_PART;
import static org.onthelatch.staff.Permission.RECORD_ASSESSMENT;
import static org.onthelatch.staff.Permission.RECORD_CARE_TEAM;
import static org.onthelatch.staff.Permission.RECORD_REQUEST;
import static org.onthelatch.staff.Permission.SEE_PERSON;
import static org.onthelatch.staff.Permission.SEE_REVIEWS;
import static org.onthelatch.staff.Permission.STATE_LOOSENING_LIMIT;
import static org.onthelatch.staff.Permission.TIGHTEN_URGENTLY;

import java.util.List;
import org.onthelatch.web.admit.AdmitPage;
import org.onthelatch.web.background.BackgroundApi;
import org.onthelatch.web.background.BackgroundPage;
import org.onthelatch.web.care.CareApi;
import org.onthelatch.web.care.CarePage;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.purpose.PurposeApi;
import org.onthelatch.web.purpose.PurposePage;
import org.onthelatch.web.request.RequestsApi;
import org.onthelatch.web.request.RequestsPage;
import org.onthelatch.web.review.RemindersApi;
import org.onthelatch.web.review.RemindersPage;
import org.onthelatch.web.second.SecondApi;
import org.onthelatch.web.second.SecondPage;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.urgent.UrgentPage;

/** The lines of {@link Table} about what waits for a review: reminders, requests, care teams, urgent changes. */
final class ReviewRoutes {
    private ReviewRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers, Writing writing) {
        Sources sources = workings.sources();
        RemindersPage reminders = new RemindersPage(sources, pages, readers, writing);
        RemindersApi remindersApi = new RemindersApi(sources, writing);
        RequestsPage requests = new RequestsPage(sources, pages, readers, writing);
        RequestsApi requestsApi = new RequestsApi(sources, writing);
        Access acknowledge = Access.of(ACKNOWLEDGE_REMINDERS);
        Access request = Access.of(RECORD_REQUEST);
        Access part = Access.of(NOTE_REVIEW_PART);
        CarePage care = new CarePage(sources, pages, readers, writing);
        BackgroundPage background = new BackgroundPage(sources, pages, readers, writing);
        BackgroundApi backgroundApi = new BackgroundApi(sources, readers, writing);
        PurposePage purpose = new PurposePage(sources, pages, readers, writing);
        PurposeApi purposeApi = new PurposeApi(sources, readers, writing);
        UrgentPage urgent = new UrgentPage(sources, pages, readers, writing);
        SecondPage second = new SecondPage(sources, pages, readers, writing, workings.recording());
        SecondApi secondApi = new SecondApi(sources, readers, writing, workings.recording());
        Access confirm = Access.of(CONFIRM_TIGHTENING);
        Access limit = Access.of(STATE_LOOSENING_LIMIT);
        AdmitPage admit = new AdmitPage(sources, pages, readers, writing, workings.recording());
        CareApi careApi = new CareApi(sources, readers, writing);
        return List.of(
                Route.page("/people/:person/requests", Access.of(SEE_PERSON), requests::show),
                Route.form("/people/:person/requests", request, requests::ask),
                Route.form("/people/:person/requests/:request", request, requests::move),
                Route.api("/api/v1/people/:person/requests", Access.of(SEE_PERSON), requestsApi::list),
                Route.write("/api/v1/people/:person/requests", request, requestsApi::ask),
                Route.write("/api/v1/people/:person/requests/:request/steps", request, requestsApi::move),
                Route.page("/people/:person/background", Access.of(SEE_PERSON), background::show),
                Route.form("/people/:person/background", Access.of(RECORD_ASSESSMENT), background::record),
                Route.api("/api/v1/people/:person/background", Access.of(SEE_PERSON), backgroundApi::show),
                Route.write("/api/v1/people/:person/background", Access.of(RECORD_ASSESSMENT), backgroundApi::record),
                Route.page("/people/:person/purpose", Access.of(SEE_PERSON), purpose::show),
                Route.form("/people/:person/purpose", Access.of(RECORD_ASSESSMENT), purpose::record),
                Route.api("/api/v1/people/:person/purpose", Access.of(SEE_PERSON), purposeApi::show),
                Route.write("/api/v1/people/:person/purpose", Access.of(RECORD_ASSESSMENT), purposeApi::record),
                Route.page("/people/:person/care", Access.of(SEE_PERSON), care::show),
                Route.form("/people/:person/care", Access.of(RECORD_CARE_TEAM), care::team),
                Route.form("/people/:person/occasions", part, care::happened),
                Route.form("/people/:person/participation", part, care::part),
                Route.write("/api/v1/people/:person/participation", part, careApi::part),
                Route.api("/api/v1/people/:person/care", Access.of(SEE_PERSON), careApi::show),
                Route.write("/api/v1/people/:person/care", Access.of(RECORD_CARE_TEAM), careApi::team),
                Route.write("/api/v1/people/:person/occasions", part, careApi::happened),
                Route.page("/people/:person/urgent", Access.of(TIGHTEN_URGENTLY), urgent::show),
                Route.form("/people/:person/urgent", Access.of(TIGHTEN_URGENTLY), urgent::record),
                Route.write("/api/v1/people/:person/urgent", Access.of(TIGHTEN_URGENTLY), urgent::write),
                Route.page("/admissions", Access.of(ADMIT), readers.reading(admit::show)),
                Route.form("/admissions", Access.of(ADMIT), admit::send),
                Route.write("/api/v1/admissions", Access.of(ADMIT), admit::write),
                Route.page("/people/:person/level-changes", Access.of(SEE_PERSON), second::show),
                Route.form("/people/:person/level-changes/:tightening", confirm, second::decide),
                Route.form("/people/:person/loosening-limit", limit, second::limit),
                Route.api("/api/v1/people/:person/tightenings", Access.of(SEE_PERSON), secondApi::list),
                Route.write("/api/v1/people/:person/tightenings/:tightening", confirm, secondApi::decide),
                Route.write("/api/v1/people/:person/loosening-limit", limit, secondApi::limit),
                Route.page("/reminders", Access.of(SEE_REVIEWS), readers.reading(reminders::show)),
                Route.form("/reminders/:reminder", acknowledge, reminders::acknowledge),
                Route.api("/api/v1/reminders", Access.of(SEE_REVIEWS), readers.reading(remindersApi::list)),
                Route.write("/api/v1/reminders/:reminder/acknowledgement", acknowledge, remindersApi::acknowledge));
    }
}

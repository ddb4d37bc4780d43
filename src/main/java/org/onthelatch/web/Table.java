package org.onthelatch.web;

import static org.onthelatch.staff.Permission.ACKNOWLEDGE_REMINDERS;
import static org.onthelatch.staff.Permission.ANSWER_CALLS;
import static org.onthelatch.staff.Permission.GRANT_LEAVE;
import static org.onthelatch.staff.Permission.MARK_SEEN;
import static org.onthelatch.staff.Permission.NAME_CLINICIANS;
import static org.onthelatch.staff.Permission.RECORD_ASSESSMENT;
import static org.onthelatch.staff.Permission.RECORD_CARE_TEAM;
import static org.onthelatch.staff.Permission.RECORD_CONSENT;
import static org.onthelatch.staff.Permission.RECORD_DOOR_TEST;
import static org.onthelatch.staff.Permission.RECORD_REQUEST;
import static org.onthelatch.staff.Permission.RECORD_TIME_AWAY;
import static org.onthelatch.staff.Permission.RELEASE_DOOR;
import static org.onthelatch.staff.Permission.SEE_CALLS;
import static org.onthelatch.staff.Permission.SEE_DOORS;
import static org.onthelatch.staff.Permission.SEE_EGRESS;
import static org.onthelatch.staff.Permission.SEE_FOBS;
import static org.onthelatch.staff.Permission.SEE_INCIDENTS;
import static org.onthelatch.staff.Permission.SEE_PEOPLE;
import static org.onthelatch.staff.Permission.SEE_RESTRICTIONS;
import static org.onthelatch.staff.Permission.SEE_REVIEWS;
import static org.onthelatch.staff.Permission.TEND_DOORS;
import static org.onthelatch.staff.Permission.TEND_FOBS;
import static org.onthelatch.staff.Permission.TIGHTEN_URGENTLY;
import static org.onthelatch.staff.Permission.WORK_ON_INCIDENTS;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.web.assess.AssessPage;
import org.onthelatch.web.assess.AssessmentsApi;
import org.onthelatch.web.board.BoardPage;
import org.onthelatch.web.call.CallPage;
import org.onthelatch.web.call.CallsApi;
import org.onthelatch.web.call.CallsPage;
import org.onthelatch.web.care.CareApi;
import org.onthelatch.web.care.CarePage;
import org.onthelatch.web.clinician.CliniciansApi;
import org.onthelatch.web.clinician.CliniciansPage;
import org.onthelatch.web.doors.DoorPage;
import org.onthelatch.web.doors.DoorsPage;
import org.onthelatch.web.doors.RecordTest;
import org.onthelatch.web.egress.EgressPage;
import org.onthelatch.web.explain.Explain;
import org.onthelatch.web.fob.CountFobs;
import org.onthelatch.web.fob.FobAct;
import org.onthelatch.web.fob.FobPage;
import org.onthelatch.web.fob.FobsPage;
import org.onthelatch.web.fob.ProgramFobs;
import org.onthelatch.web.fob.TendFobs;
import org.onthelatch.web.fob.WelcomeDesk;
import org.onthelatch.web.health.Health;
import org.onthelatch.web.hold.HoldPage;
import org.onthelatch.web.hold.HoldsApi;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.incident.IncidentsApi;
import org.onthelatch.web.incident.IncidentsPage;
import org.onthelatch.web.leave.AwayPage;
import org.onthelatch.web.leave.ConsentsApi;
import org.onthelatch.web.leave.ConsentsPage;
import org.onthelatch.web.leave.LeaveFormPage;
import org.onthelatch.web.leave.LeavePage;
import org.onthelatch.web.leave.LeavesApi;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.paper.PaperPackPage;
import org.onthelatch.web.person.PersonPage;
import org.onthelatch.web.release.AskDoors;
import org.onthelatch.web.release.CommandsApi;
import org.onthelatch.web.release.ReleasePage;
import org.onthelatch.web.release.RestorePage;
import org.onthelatch.web.request.RequestsApi;
import org.onthelatch.web.request.RequestsPage;
import org.onthelatch.web.restriction.RestrictionsPage;
import org.onthelatch.web.review.RemindersApi;
import org.onthelatch.web.review.RemindersPage;
import org.onthelatch.web.review.ReviewsPage;
import org.onthelatch.web.rollcall.RollCallPage;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.status.StatusApi;
import org.onthelatch.web.status.StatusPage;
import org.onthelatch.web.urgent.UrgentPage;

/** The one table of routes and of who may use them. What is not in it is not there. */
final class Table {
    private Table() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers) {
        Writing writing = new Writing(workings.journal(), workings.auditLog());
        List<Route> routes = new ArrayList<>(Assets.routes());
        routes.addAll(open(workings, readers));
        routes.addAll(pages(workings, pages, readers, writing));
        routes.addAll(api(workings, pages, readers, writing));
        routes.addAll(leave(workings, pages, readers, writing));
        routes.addAll(fobs(workings.sources(), pages, readers, writing));
        routes.addAll(reviews(workings, pages, readers, writing));
        routes.addAll(RegisterRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(NoticeRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(RightsRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(LockRoutes.of(workings, pages, readers, writing));
        routes.addAll(programming(workings, pages, readers, writing));
        routes.addAll(calls(workings, pages, readers, writing));
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
        HoldPage hold = new HoldPage(sources, pages, readers, writing, workings.holds());
        StatusPage status = new StatusPage(sources, pages, readers, writing, workings.statuses());
        ReviewsPage reviews = new ReviewsPage(sources, pages);
        EgressPage egress = new EgressPage(sources, pages, readers, writing);
        RestrictionsPage restrictions = new RestrictionsPage(sources, pages);
        DoorsPage doors = new DoorsPage(sources, pages);
        DoorPage door = new DoorPage(sources, pages);
        RecordTest test = new RecordTest(door, readers, writing);
        AskDoors askDoors = new AskDoors(workings.commanding(), writing);
        ReleasePage release = new ReleasePage(sources, pages, readers, askDoors);
        RestorePage restore = new RestorePage(sources, askDoors);
        PaperPackPage paper = new PaperPackPage(sources, pages);
        RollCallPage rollCall = new RollCallPage(sources, pages, writing);
        IncidentsPage incidents = new IncidentsPage(sources, pages, readers, writing);
        return List.of(
                Route.page("/", new Access.AnyRole(), readers.reading(board::home)),
                Route.page("/wards/:ward", Access.of(SEE_PEOPLE), readers.reading(board::show)),
                Route.page("/wards/:ward/roll-call", Access.of(SEE_PEOPLE), readers.reading(rollCall::show)),
                Route.page("/wards/:ward/paper-pack", Access.of(SEE_PEOPLE), readers.reading(paper::show)),
                Route.form("/wards/:ward/roll-call", Access.of(MARK_SEEN), rollCall::seen),
                Route.page("/people/:person", Access.of(SEE_PEOPLE), person::show),
                Route.page("/people/:person/assess", Access.of(RECORD_ASSESSMENT), assess::show),
                Route.form("/people/:person/assess", Access.of(RECORD_ASSESSMENT), assess::record),
                Route.page("/people/:person/hold", Access.of(SEE_PEOPLE), hold::show),
                Route.form("/people/:person/hold", Access.of(SEE_PEOPLE), hold::record),
                Route.form("/people/:person/hold/end", Access.of(SEE_PEOPLE), hold::end),
                Route.page("/people/:person/hold/doors", Access.of(SEE_PEOPLE), hold::doors),
                Route.page("/people/:person/status", Access.of(SEE_PEOPLE), status::show),
                Route.form("/people/:person/status", Access.of(SEE_PEOPLE), status::record),
                Route.page("/incidents", Access.of(SEE_INCIDENTS), readers.reading(incidents::list)),
                Route.page("/incidents/:incident", Access.of(SEE_INCIDENTS), incidents::show),
                Route.form("/incidents/:incident", Access.of(WORK_ON_INCIDENTS), incidents::work),
                Route.page("/reviews", Access.of(SEE_REVIEWS), readers.reading(reviews::show)),
                Route.page("/egress", Access.of(SEE_EGRESS), egress::show),
                Route.page("/restrictions", Access.of(SEE_RESTRICTIONS), readers.reading(restrictions::show)),
                Route.page("/doors", Access.of(SEE_DOORS), readers.reading(doors::show)),
                Route.page("/doors.csv", Access.of(SEE_DOORS), readers.reading(doors::csv)),
                Route.form("/doors/:door/tests", Access.of(RECORD_DOOR_TEST), test::form),
                Route.page("/doors/:door", Access.of(SEE_DOORS), readers.reading(door::show)),
                Route.page("/release", Access.of(RELEASE_DOOR), readers.reading(release::show)),
                Route.form("/release", Access.of(RELEASE_DOOR), release::release),
                Route.form("/doors/:door/restored", Access.of(TEND_DOORS), restore::restore),
                Route.form("/controllers/:controller/status", Access.of(TEND_DOORS), restore::askStatus));
    }

    private static List<Route> api(Workings workings, Pages pages, Readers readers, Writing writing) {
        Sources sources = workings.sources();
        BoardPage board = new BoardPage(sources, pages);
        PersonPage person = new PersonPage(sources, pages, readers, writing);
        AssessmentsApi assessments = new AssessmentsApi(sources, writing, workings.recording());
        HoldsApi holds = new HoldsApi(sources, readers, writing, workings.holds());
        StatusApi status = new StatusApi(sources, writing, workings.statuses());
        ReviewsPage reviews = new ReviewsPage(sources, pages);
        EgressPage egress = new EgressPage(sources, pages, readers, writing);
        RestrictionsPage restrictions = new RestrictionsPage(sources, pages);
        DoorsPage doors = new DoorsPage(sources, pages);
        RecordTest test = new RecordTest(new DoorPage(sources, pages), readers, writing);
        Explain explain = new Explain(sources, writing);
        CommandsApi commands = new CommandsApi(sources, readers, new AskDoors(workings.commanding(), writing));
        RollCallPage rollCall = new RollCallPage(sources, pages, writing);
        IncidentsApi incidents = new IncidentsApi(sources, writing);
        Answer openApi = Answer.of(200, "application/yaml", Assets.read("/openapi.yaml"));
        return List.of(
                Route.api("/api/v1/openapi.yaml", new Access.AnyRole(), ask -> Future.succeededFuture(openApi)),
                Route.api("/api/v1/wards/:ward/board", Access.of(SEE_PEOPLE), readers.reading(board::json)),
                Route.api("/api/v1/wards/:ward/roll-call", Access.of(SEE_PEOPLE), readers.reading(rollCall::json)),
                Route.write("/api/v1/wards/:ward/roll-call/seen", Access.of(MARK_SEEN), rollCall::seenJson),
                Route.api("/api/v1/people/:person", Access.of(SEE_PEOPLE), person::json),
                Route.api("/api/v1/people/:person/assessments", Access.of(SEE_PEOPLE), assessments::list),
                Route.write("/api/v1/people/:person/assessments", Access.of(RECORD_ASSESSMENT), assessments::record),
                Route.api("/api/v1/people/:person/holds", Access.of(SEE_PEOPLE), holds::list),
                Route.write("/api/v1/people/:person/holds", Access.of(SEE_PEOPLE), holds::record),
                Route.write("/api/v1/people/:person/holds/end", Access.of(SEE_PEOPLE), holds::end),
                Route.write("/api/v1/people/:person/status", Access.of(SEE_PEOPLE), status::record),
                Route.api("/api/v1/incidents", Access.of(SEE_INCIDENTS), readers.reading(incidents::list)),
                Route.api("/api/v1/incidents/:incident", Access.of(SEE_INCIDENTS), incidents::show),
                Route.write("/api/v1/incidents/:incident/steps", Access.of(WORK_ON_INCIDENTS), incidents::work),
                Route.api("/api/v1/reviews", Access.of(SEE_REVIEWS), readers.reading(reviews::json)),
                Route.api("/api/v1/egress-events", Access.of(SEE_EGRESS), egress::export),
                Route.api("/api/v1/restrictions", Access.of(SEE_RESTRICTIONS), readers.reading(restrictions::json)),
                Route.api("/api/v1/controllers", Access.of(SEE_DOORS), readers.reading(doors::json)),
                Route.write("/api/v1/doors/:door/tests", Access.of(RECORD_DOOR_TEST), test::json),
                Route.write("/api/v1/doors/:door/release", Access.of(RELEASE_DOOR), commands::release),
                Route.write("/api/v1/doors/:door/restored", Access.of(TEND_DOORS), commands::restore),
                Route.write("/api/v1/controllers/:controller/status", Access.of(TEND_DOORS), commands::askStatus),
                Route.api("/api/v1/commands/:command", Access.of(SEE_DOORS), readers.reading(commands::show)),
                Route.api("/api/v1/explain", Access.of(SEE_PEOPLE), explain::json));
    }

    private static List<Route> leave(Workings workings, Pages pages, Readers readers, Writing writing) {
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
                Route.page("/people/:person/consents", Access.of(SEE_PEOPLE), consents::show),
                Route.form("/people/:person/consents", Access.of(RECORD_CONSENT), consents::record),
                Route.api("/api/v1/people/:person/consents", Access.of(SEE_PEOPLE), asked::list),
                Route.write("/api/v1/people/:person/consents", Access.of(RECORD_CONSENT), asked::record),
                Route.page("/clinicians", Access.of(SEE_PEOPLE), readers.reading(clinicians::show)),
                Route.form("/clinicians/charges", Access.of(NAME_CLINICIANS), clinicians::take),
                Route.form("/clinicians/covers", Access.of(NAME_CLINICIANS), clinicians::standIn),
                Route.api("/api/v1/clinicians", Access.of(SEE_PEOPLE), readers.reading(named::list)),
                Route.write("/api/v1/clinicians/charges", Access.of(NAME_CLINICIANS), named::take),
                Route.write("/api/v1/clinicians/covers", Access.of(NAME_CLINICIANS), named::standIn),
                Route.page("/people/:person/leave", Access.of(GRANT_LEAVE), form::show),
                Route.form("/people/:person/leave", Access.of(GRANT_LEAVE), form::send),
                Route.page("/people/:person/leave/:leave", Access.of(SEE_PEOPLE), leave::show),
                Route.form("/people/:person/leave/:leave/revoke", Access.of(GRANT_LEAVE), leave::revoke),
                Route.page("/people/:person/away", Access.of(SEE_PEOPLE), away::show),
                Route.form("/people/:person/away", Access.of(RECORD_TIME_AWAY), away::send),
                Route.api("/api/v1/people/:person/away", Access.of(SEE_PEOPLE), away::json),
                Route.write("/api/v1/people/:person/away", Access.of(RECORD_TIME_AWAY), away::write),
                Route.api("/api/v1/people/:person/leaves", Access.of(SEE_PEOPLE), leaves::list),
                Route.write("/api/v1/people/:person/leaves", Access.of(GRANT_LEAVE), leaves::grant),
                Route.write("/api/v1/people/:person/leaves/:leave", Access.of(GRANT_LEAVE), leaves::change),
                Route.write("/api/v1/people/:person/leaves/:leave/revocation", Access.of(GRANT_LEAVE), leaves::revoke));
    }

    private static List<Route> reviews(Workings workings, Pages pages, Readers readers, Writing writing) {
        Sources sources = workings.sources();
        RemindersPage reminders = new RemindersPage(sources, pages, readers, writing);
        RemindersApi remindersApi = new RemindersApi(sources, writing);
        RequestsPage requests = new RequestsPage(sources, pages, readers, writing);
        RequestsApi requestsApi = new RequestsApi(sources, writing);
        Access acknowledge = Access.of(ACKNOWLEDGE_REMINDERS);
        Access request = Access.of(RECORD_REQUEST);
        CarePage care = new CarePage(sources, pages, readers, writing);
        UrgentPage urgent = new UrgentPage(sources, pages, readers, writing);
        CareApi careApi = new CareApi(sources, readers, writing);
        return List.of(
                Route.page("/people/:person/requests", Access.of(SEE_PEOPLE), requests::show),
                Route.form("/people/:person/requests", request, requests::ask),
                Route.form("/people/:person/requests/:request", request, requests::move),
                Route.api("/api/v1/people/:person/requests", Access.of(SEE_PEOPLE), requestsApi::list),
                Route.write("/api/v1/people/:person/requests", request, requestsApi::ask),
                Route.write("/api/v1/people/:person/requests/:request/steps", request, requestsApi::move),
                Route.page("/people/:person/care", Access.of(SEE_PEOPLE), care::show),
                Route.form("/people/:person/care", Access.of(RECORD_CARE_TEAM), care::team),
                Route.form("/people/:person/occasions", request, care::happened),
                Route.api("/api/v1/people/:person/care", Access.of(SEE_PEOPLE), careApi::show),
                Route.write("/api/v1/people/:person/care", Access.of(RECORD_CARE_TEAM), careApi::team),
                Route.write("/api/v1/people/:person/occasions", request, careApi::happened),
                Route.page("/people/:person/urgent", Access.of(TIGHTEN_URGENTLY), urgent::show),
                Route.form("/people/:person/urgent", Access.of(TIGHTEN_URGENTLY), urgent::record),
                Route.write("/api/v1/people/:person/urgent", Access.of(TIGHTEN_URGENTLY), urgent::write),
                Route.page("/reminders", Access.of(SEE_REVIEWS), readers.reading(reminders::show)),
                Route.form("/reminders/:reminder", acknowledge, reminders::acknowledge),
                Route.api("/api/v1/reminders", Access.of(SEE_REVIEWS), readers.reading(remindersApi::list)),
                Route.write("/api/v1/reminders/:reminder/acknowledgement", acknowledge, remindersApi::acknowledge));
    }

    private static List<Route> programming(Workings workings, Pages pages, Readers readers, Writing writing) {
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

    private static List<Route> calls(Workings workings, Pages pages, Readers readers, Writing writing) {
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

    private static List<Route> fobs(Sources sources, Pages pages, Readers readers, Writing writing) {
        FobsPage fobs = new FobsPage(sources, pages);
        FobPage fob = new FobPage(sources, pages);
        TendFobs tend = new TendFobs(fob, readers, writing);
        Access see = Access.of(SEE_FOBS);
        Access may = Access.of(TEND_FOBS);
        return List.of(
                Route.page("/fobs", see, readers.reading(fobs::show)),
                Route.page("/fobs.csv", see, readers.reading(fobs::csv)),
                Route.page("/fobs/:fob", see, readers.reading(fob::fob)),
                Route.form("/fobs/:fob/returned", may, tend.fobForm(FobAct.RETURNED)),
                Route.form("/fobs/:fob/found", may, tend.fobForm(FobAct.FOUND)),
                Route.form("/fobs/:fob/stock", may, tend.fobForm(FobAct.STOCK)),
                Route.page("/fobs/of/:holder", see, readers.reading(fob::holder)),
                Route.form("/fobs/of/:holder/lost", may, tend.holderForm(FobAct.LOST)),
                Route.form("/fobs/of/:holder/issue", may, tend.holderForm(FobAct.ISSUE)),
                Route.form("/fobs/of/:holder/exchange", may, tend.holderForm(FobAct.EXCHANGE)),
                Route.form("/fobs/of/:holder/entry", may, tend.holderForm(FobAct.ENTRY)),
                Route.api("/api/v1/fobs", see, readers.reading(fobs::json)),
                Route.api("/api/v1/fobs/:fob", see, readers.reading(fobs::one)),
                Route.write("/api/v1/fobs/:fob/returned", may, tend.fobJson(FobAct.RETURNED)),
                Route.write("/api/v1/fobs/:fob/found", may, tend.fobJson(FobAct.FOUND)),
                Route.write("/api/v1/fobs/:fob/stock", may, tend.fobJson(FobAct.STOCK)),
                Route.api("/api/v1/holders/:holder/fob", see, readers.reading(tend::holder)),
                Route.write("/api/v1/holders/:holder/entry", may, tend.holderJson(FobAct.ENTRY)),
                Route.write("/api/v1/holders/:holder/fob/lost", may, tend.holderJson(FobAct.LOST)),
                Route.write("/api/v1/holders/:holder/fob/issue", may, tend.holderJson(FobAct.ISSUE)),
                Route.write("/api/v1/holders/:holder/fob/exchange", may, tend.holderJson(FobAct.EXCHANGE)));
    }
}

package org.onthelatch.web;

import static org.onthelatch.staff.Permission.MARK_SEEN;
import static org.onthelatch.staff.Permission.RECORD_ASSESSMENT;
import static org.onthelatch.staff.Permission.RECORD_DOOR_TEST;
import static org.onthelatch.staff.Permission.RELEASE_DOOR;
import static org.onthelatch.staff.Permission.SEE_DOORS;
import static org.onthelatch.staff.Permission.SEE_EGRESS;
import static org.onthelatch.staff.Permission.SEE_FOBS;
import static org.onthelatch.staff.Permission.SEE_INCIDENTS;
import static org.onthelatch.staff.Permission.SEE_PEOPLE;
import static org.onthelatch.staff.Permission.SEE_PERSON;
import static org.onthelatch.staff.Permission.SEE_RESTRICTIONS;
import static org.onthelatch.staff.Permission.SEE_REVIEWS;
import static org.onthelatch.staff.Permission.TEND_DOORS;
import static org.onthelatch.staff.Permission.TEND_FOBS;
import static org.onthelatch.staff.Permission.WORK_ON_INCIDENTS;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.web.assess.AssessPage;
import org.onthelatch.web.assess.AssessmentsApi;
import org.onthelatch.web.board.BoardPage;
import org.onthelatch.web.doors.DoorPage;
import org.onthelatch.web.doors.DoorsPage;
import org.onthelatch.web.doors.RecordTest;
import org.onthelatch.web.egress.EgressPage;
import org.onthelatch.web.explain.Explain;
import org.onthelatch.web.fob.FobAct;
import org.onthelatch.web.fob.FobPage;
import org.onthelatch.web.fob.FobsPage;
import org.onthelatch.web.fob.TendFobs;
import org.onthelatch.web.health.Health;
import org.onthelatch.web.hold.HoldPage;
import org.onthelatch.web.hold.HoldsApi;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.incident.IncidentsApi;
import org.onthelatch.web.incident.IncidentsPage;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.paper.PaperPackPage;
import org.onthelatch.web.person.PersonPage;
import org.onthelatch.web.release.AskDoors;
import org.onthelatch.web.release.CommandsApi;
import org.onthelatch.web.release.ReleasePage;
import org.onthelatch.web.release.RestorePage;
import org.onthelatch.web.restriction.RestrictionsPage;
import org.onthelatch.web.review.ReviewsPage;
import org.onthelatch.web.rollcall.RollCallPage;
import org.onthelatch.web.signin.FirstPasswordPage;
import org.onthelatch.web.signin.SetUpPage;
import org.onthelatch.web.signin.SignInPage;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.status.StatusApi;
import org.onthelatch.web.status.StatusPage;

/** The one table of routes and of who may use them. What is not in it is not there. */
final class Table {
    private Table() {}

    /** @param signingIn the threads on which passwords are checked and made */
    static List<Route> of(Workings workings, Pages pages, Readers readers, Readers signingIn, SignInPage signIn) {
        List<Route> routes = new ArrayList<>(Assets.routes());
        routes.addAll(open(workings, readers));
        Writing writing = new Writing(workings.journal(), workings.auditLog());
        routes.addAll(SignInRoutes.of(
                signIn,
                new SetUpPage(workings.accountDesk().setUp(), pages, signingIn, writing),
                new FirstPasswordPage(
                        workings.accountDesk(), workings.sources().desk().departures(), pages, signingIn, writing)));
        routes.addAll(guarded(workings, pages, readers));
        return List.copyOf(routes);
    }

    /** The lines that ask for an account. */
    static List<Route> guarded(Workings workings, Pages pages, Readers readers) {
        Writing writing = new Writing(workings.journal(), workings.auditLog());
        List<Route> routes = new ArrayList<>();
        routes.addAll(pages(workings, pages, readers, writing));
        routes.addAll(api(workings, pages, readers, writing));
        routes.addAll(LeaveRoutes.of(workings, pages, readers, writing));
        routes.addAll(fobs(workings.sources(), pages, readers, writing));
        routes.addAll(ReviewRoutes.of(workings, pages, readers, writing));
        routes.addAll(RegisterRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(NoticeRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(RightsRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(LockRoutes.of(workings, pages, readers, writing));
        routes.addAll(FobStationRoutes.of(workings, pages, readers, writing));
        routes.addAll(CallRoutes.of(workings, pages, readers, writing));
        routes.addAll(DepartureRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(WardDeskRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(BoardRoutes.of(workings, pages, readers));
        routes.addAll(AccountRoutes.of(workings, pages, readers, writing));
        routes.addAll(OtherWardRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(LookRoutes.of(workings, pages, readers, writing));
        routes.addAll(CsvRoutes.of(workings, pages, readers, writing));
        routes.addAll(MyRoutes.of(workings, pages, readers, writing));
        routes.addAll(AdvocateRoutes.of(workings.sources(), pages, readers, writing));
        routes.addAll(AttentionRoutes.of(workings.sources(), pages, readers));
        routes.addAll(MeasureRoutes.of(workings.sources(), pages, readers));
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
                Route.page("/people/:person", Access.of(SEE_PERSON), person::show),
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
                Route.api("/api/v1/people/:person", Access.of(SEE_PERSON), person::json),
                Route.api("/api/v1/people/:person/assessments", Access.of(SEE_PERSON), assessments::list),
                Route.write("/api/v1/people/:person/assessments", Access.of(RECORD_ASSESSMENT), assessments::record),
                Route.api("/api/v1/people/:person/holds", Access.of(SEE_PERSON), holds::list),
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
                Route.page("/fobs/of/:holder", see, looked(sources, writing, readers.reading(fob::holder))),
                Route.form("/fobs/of/:holder/lost", may, tend.holderForm(FobAct.LOST)),
                Route.form("/fobs/of/:holder/issue", may, tend.holderForm(FobAct.ISSUE)),
                Route.form("/fobs/of/:holder/exchange", may, tend.holderForm(FobAct.EXCHANGE)),
                Route.form("/fobs/of/:holder/entry", may, tend.holderForm(FobAct.ENTRY)),
                Route.api("/api/v1/fobs", see, readers.reading(fobs::json)),
                Route.api("/api/v1/fobs/:fob", see, readers.reading(fobs::one)),
                Route.write("/api/v1/fobs/:fob/returned", may, tend.fobJson(FobAct.RETURNED)),
                Route.write("/api/v1/fobs/:fob/found", may, tend.fobJson(FobAct.FOUND)),
                Route.write("/api/v1/fobs/:fob/stock", may, tend.fobJson(FobAct.STOCK)),
                Route.api("/api/v1/holders/:holder/fob", see, looked(sources, writing, readers.reading(tend::holder))),
                Route.write("/api/v1/holders/:holder/entry", may, tend.holderJson(FobAct.ENTRY)),
                Route.write("/api/v1/holders/:holder/fob/lost", may, tend.holderJson(FobAct.LOST)),
                Route.write("/api/v1/holders/:holder/fob/issue", may, tend.holderJson(FobAct.ISSUE)),
                Route.write("/api/v1/holders/:holder/fob/exchange", may, tend.holderJson(FobAct.EXCHANGE)));
    }

    /** Where the holder of a fob lives here, looking at her fob is looking at her record. */
    private static Handling looked(Sources sources, Writing writing, Handling then) {
        return ask -> sources.facts()
                .get()
                .residents()
                .map(access -> access.resident().id())
                .filter(id -> id.value().equals(ask.part("holder")))
                .findFirst()
                .map(id -> writing.seen(ask.by(), id, "fob", ask.at()))
                .orElse(Future.succeededFuture(true))
                .compose(kept -> then.answer(ask));
    }
}

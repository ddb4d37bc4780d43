package org.onthelatch.web;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.HttpException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.onthelatch.web.attention.CountAttention;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Headers;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.scope.Addressed;
import org.onthelatch.web.scope.Agreed;
import org.onthelatch.web.scope.ScopedSources;
import org.onthelatch.web.signin.Bearers;
import org.onthelatch.web.signin.Comings;
import org.onthelatch.web.signin.Entrance;
import org.onthelatch.web.signin.Sessions;
import org.onthelatch.web.signin.SignIn;
import org.onthelatch.web.signin.SignInPage;
import org.onthelatch.web.sources.Policy;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/** Joins the table of routes to Vert.x: reads a request on the event loop, and sends the answer there. */
final class Routing {
    private static final int LONGEST_BODY = 256 * 1024;

    private final Vertx vertx;
    private final Clock clock;
    private final Gate gate;
    private final Faults faults = new Faults();
    private final List<Route> table;

    Routing(Vertx vertx, Workings workings, Readers readers, Readers signingIn) {
        Policy policy = workings.sources().policy();
        NhsDates dates = new NhsDates(policy.zone());
        CountAttention waiting =
                new CountAttention(scope -> ScopedSources.of(workings.sources(), scope), dates, readers);
        Pages pages = new Pages(dates, policy.notice(), workings.readiness(), waiting::of);
        this.vertx = vertx;
        this.clock = workings.clock();
        SecureRandom random = new SecureRandom();
        Comings comings = new Comings(workings.journal(), workings.auditLog());
        Bearers bearers = new Bearers(workings.accountDesk().tokens(), workings.accounts(), comings);
        Entrance entrance = new Entrance(
                new SignIn(workings.accounts(), random),
                new Sessions(workings.sessionLimits(), random),
                workings.accounts(),
                comings,
                bearers);
        SignInPage signInPage = new SignInPage(entrance, pages, signingIn, readers);
        Sources sources = workings.sources();
        ScopedTables tables = new ScopedTables(
                scope -> Table.guarded(workings.with(ScopedSources.of(sources, scope)), pages, readers));
        OwnScope scopes = new OwnScope(
                new Addressed(sources),
                tables,
                new Agreed(sources.rights()),
                sources.desk().otherWards());
        this.gate = new Gate(
                entrance,
                signInPage,
                signingIn,
                readers,
                pages,
                faults,
                new KeptAsItWas(sources),
                scopes,
                new Restricting(sources, workings.sessionLimits().fresh()),
                bearers,
                workings.accountDesk().setUp(),
                waiting);
        this.table = Table.of(workings, pages, readers, signingIn, signInPage);
    }

    Router router() {
        Router router = Router.router(vertx);
        router.route().handler(context -> {
            Headers.put(context.response());
            context.next();
        });
        router.post().handler(BodyHandler.create(false).setBodyLimit(LONGEST_BODY));
        for (Route route : table) {
            mount(router, route);
        }
        nothingElse(router.route("/api/*"), Route.Kind.API);
        nothingElse(router.route(), Route.Kind.PAGE);
        return router;
    }

    private void mount(Router router, Route route) {
        io.vertx.ext.web.Route mounted = router.route(route.method(), route.path());
        if (route.method().equals(HttpMethod.GET)) {
            mounted.method(HttpMethod.HEAD);
        }
        mounted.handler(context -> answer(context, route));
        mounted.failureHandler(context -> tell(context, route, failure(context)));
    }

    /** Only those who have an account learn what is not here. */
    private void nothingElse(io.vertx.ext.web.Route mounted, Route.Kind kind) {
        Route nothing = new Route(HttpMethod.GET, "", new Access.AnyRole(), kind, ask -> {
            throw Declined.notFound(say("problems.notFound.address"));
        });
        mounted.handler(context -> answer(context, nothing));
        mounted.failureHandler(context -> tell(context, nothing, failure(context)));
    }

    private void answer(RoutingContext request, Route route) {
        Context loop = vertx.getOrCreateContext();
        Ask ask = ask(request);
        gate.answer(route, ask)
                .recover(fault -> gate.refuse(route, ask, faults.problem(route, fault)))
                .onSuccess(answer -> loop.runOnContext(now -> send(request, answer)))
                .onFailure(fault -> loop.runOnContext(now -> send(request, unrenderable(route, fault))));
    }

    private Answer unrenderable(Route route, Throwable fault) {
        return Answer.problem(faults.problem(route, fault));
    }

    private void tell(RoutingContext request, Route route, Throwable fault) {
        Context loop = vertx.getOrCreateContext();
        gate.refuse(route, ask(request), faults.problem(route, fault))
                .onComplete(done -> loop.runOnContext(
                        now -> send(request, done.succeeded() ? done.result() : unrenderable(route, done.cause()))));
    }

    /** What Vert.x itself refused: an address it cannot read, a body that is too long, a method that no route has. */
    private static Throwable failure(RoutingContext request) {
        boolean refused = request.failure() == null || request.failure() instanceof HttpException;
        int status = request.statusCode() < 400 ? 500 : request.statusCode();
        if (!refused || status == 500) {
            return Optional.ofNullable(request.failure()).orElse(new IllegalStateException("a failure without cause"));
        }
        String why = switch (status) {
            case 413 -> say("problems.tooLong", LONGEST_BODY / 1024);
            case 405 -> say("problems.notInThisWay");
            default -> say("problems.notUnderstood");
        };
        return new Declined(new Problem(status, "NOT_TAKEN", say("problems.unsaved"), why, List.of()));
    }

    private Ask ask(RoutingContext request) {
        Buffer body = Optional.ofNullable(request.body().buffer()).orElse(Buffer.buffer());
        return new Ask(
                Optional.ofNullable(request.request().remoteAddress())
                        .map(SocketAddress::hostAddress)
                        .orElse(""),
                request.request().uri(),
                request.pathParams(),
                request.queryParams(),
                Optional.ofNullable(request.request().authority())
                        .map(Object::toString)
                        .orElse(""),
                request.request().formAttributes(),
                request.request().headers(),
                body,
                List.of(),
                clock.instant());
    }

    private static void send(RoutingContext request, Answer answer) {
        if (request.response().ended() || request.response().closed()) {
            return;
        }
        answer.headers().forEach((name, value) -> request.response().putHeader(name, value));
        request.response().setStatusCode(answer.status());
        if (answer.streaming().isEmpty() || request.request().method().equals(HttpMethod.HEAD)) {
            var unused = request.response().end(answer.body());
            return;
        }
        request.response().setChunked(true);
        answer.streaming().forEach(streaming -> streaming.begin(request.response()));
    }
}

package org.onthelatch.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onthelatch.account.FirstSetUp;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.attention.CountAttention;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.KeptForm;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.page.FormKeys;
import org.onthelatch.web.page.FormLabels;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.signin.Bearers;
import org.onthelatch.web.signin.Caller;
import org.onthelatch.web.signin.Entrance;
import org.onthelatch.web.signin.OwnOrigin;
import org.onthelatch.web.signin.SignInPage;
import org.onthelatch.web.signin.TooSoon;

/** Lets a request through to its route if the table says so; everything else gets an answer here. */
final class Gate {
    private static final String CHALLENGE = "Basic realm=\"On the Latch\", charset=\"UTF-8\", " + Programs.REALM;

    private final Entrance entrance;
    private final SignInPage signInPage;
    private final Readers signingIn;
    private final Readers readers;
    private final Pages pages;
    private final Faults faults;
    private final KeptAsItWas kept;
    private final OwnScope scopes;
    private final Restricting restricting;
    private final CountAttention waiting;
    private final Programs programs;
    private final Bearers bearers;
    private final FirstSetUp setUp;

    Gate(
            Entrance entrance,
            SignInPage signInPage,
            Readers signingIn,
            Readers readers,
            Pages pages,
            Faults faults,
            KeptAsItWas kept,
            OwnScope scopes,
            Restricting restricting,
            Bearers bearers,
            FirstSetUp setUp,
            CountAttention waiting) {
        this.entrance = entrance;
        this.signInPage = signInPage;
        this.signingIn = signingIn;
        this.readers = readers;
        this.pages = pages;
        this.faults = faults;
        this.kept = kept;
        this.scopes = scopes;
        this.restricting = restricting;
        this.waiting = waiting;
        this.programs = new Programs(restricting);
        this.bearers = bearers;
        this.setUp = setUp;
    }

    Future<Answer> answer(Route route, Ask ask) {
        if (writes(route) && !OwnOrigin.isOurs(ask)) {
            return refuse(route, ask, foreign());
        }
        if (route.access() instanceof Access.Everyone) {
            return handle(route, ask);
        }
        if (route.kind() == Route.Kind.API && Programs.isInAddress(ask)) {
            return refuse(route, ask, Programs.inAddress());
        }
        Readers slowOrQuick = Entrance.bringsPassword(ask) ? signingIn : readers;
        return slowOrQuick.read(() -> entrance.whoIs(ask)).compose(caller -> admitted(route, ask, caller));
    }

    private Future<Answer> admitted(Route route, Ask ask, Caller caller) {
        if (caller instanceof Caller.Known known) {
            return admitted(route, ask.by(scopes.now(known.who(), ask.at())));
        }
        if (caller instanceof Caller.TooSoon soon) {
            return refuse(route, ask, tooSoon(soon.pause()))
                    .map(answer -> answer.with("Retry-After", TooSoon.seconds(soon.pause())));
        }
        if (caller instanceof Caller.Ended ended) {
            return refuse(route, ask, ended(ended.account()));
        }
        if (caller instanceof Caller.BadToken bad) {
            return refuse(route, ask, Programs.bad(bad.why()))
                    .map(answer -> answer.with("WWW-Authenticate", Programs.invalid(bad.why())));
        }
        if (caller instanceof Caller.Wrong || route.kind() == Route.Kind.API) {
            return refuse(route, ask, signInFirst()).map(answer -> answer.with("WWW-Authenticate", CHALLENGE));
        }
        if (writes(route)) {
            return readers.read(() -> signInPage.before(ask, caller));
        }
        return Future.succeededFuture(
                Answer.seeOther(setUp.isOpen() ? "/set-up" : "/sign-in?next=" + URLEncoder.encode(ask.uri(), UTF_8)));
    }

    private Future<Answer> admitted(Route route, Ask ask) {
        if (!route.access().isFor(ask.by().role())) {
            return refuse(route, ask, notYours(ask.by()));
        }
        Optional<Problem> notByProgram = programs.refusal(route, ask);
        if (notByProgram.isPresent()) {
            return refuse(route, ask, notByProgram.get())
                    .map(answer -> answer.with("WWW-Authenticate", Programs.insufficient(route)));
        }
        bearers.used(ask.by(), route.method() + " " + route.path(), writes(route), ask.at());
        if (ask.by().seat().isEmpty()) {
            return unlessOutside(route, ask);
        }
        Ask plain = ask.with(FormKeys.without(ask.form()));
        if (writes(route) && !isOurForm(route, ask)) {
            return route.kind() == Route.Kind.API
                    ? refuse(route, plain, oldForm())
                    : readers.read(() -> signInPage.again(403, plain, KeptForm.of(plain)));
        }
        return unlessOutside(route, plain);
    }

    private Future<Answer> proveFirst(Route route, Ask ask) {
        return route.kind() == Route.Kind.API
                ? refuse(route, ask, passwordFirst())
                : readers.read(() -> signInPage.proveFirst(ask));
    }

    /** What is outside her scope is refused before any page is asked. */
    private Future<Answer> unlessOutside(Route route, Ask ask) {
        if (ask.by().scope() instanceof Scope.EveryWard) {
            return unlessFrozen(route, ask);
        }
        return readers.read(() -> scopes.refusal(ask))
                .compose(outside -> outside.map(problem -> refuse(route, ask, problem))
                        .orElseGet(() -> unlessFrozen(scopes.within(route, ask), ask)));
    }

    private Future<Answer> unlessFrozen(Route route, Ask ask) {
        if (writes(route) && restricting.mustProve(route, ask)) {
            return proveFirst(route, ask);
        }
        return kept.refusal(route, ask)
                .map(frozen -> refuse(route, ask, frozen))
                .orElseGet(() -> handle(route, ask));
    }

    private static boolean writes(Route route) {
        return !route.method().equals(HttpMethod.GET);
    }

    /** Whether what was sent by a session carries that session's key: pages in the form, scripts in a header. */
    private static boolean isOurForm(Route route, Ask ask) {
        String given = route.kind() == Route.Kind.API ? ask.header("X-Form-Key") : ask.field(FormKeys.FIELD);
        return ask.by().seat().stream()
                .allMatch(seat -> MessageDigest.isEqual(seat.formKey().getBytes(UTF_8), given.getBytes(UTF_8)));
    }

    private Future<Answer> handle(Route route, Ask ask) {
        return Future.succeededFuture(ask.with(FormLabels.without(ask.form())))
                .compose(route.handling()::answer)
                .onComplete(done -> {
                    if (writes(route)) {
                        waiting.saved();
                    }
                })
                .recover(fault -> refuse(route, ask, faults.problem(route, fault)));
    }

    /** Tells why not, in the form that the route's users read. */
    Future<Answer> refuse(Route route, Ask ask, Problem problem) {
        return route.kind() == Route.Kind.API
                ? Future.succeededFuture(Answer.problem(problem))
                : readers.read(() -> pages.problem(HerProblem.of(problem, route, ask), ask));
    }

    private static Problem signInFirst() {
        return new Problem(401, "SIGN_IN", say("problems.signIn.title"), say("problems.signIn"), List.of());
    }

    private static Problem tooSoon(Duration wait) {
        return new Problem(429, "TOO_SOON", say("problems.tooSoon.title"), TooSoon.words(wait), List.of());
    }

    private Problem ended(Account account) {
        return new Problem(
                403, "ACCOUNT_ENDED", say("problems.ended.title"), SignInPage.ended(account, pages.dates()), List.of());
    }

    private static Problem passwordFirst() {
        return new Problem(403, "GIVE_PASSWORD", say("problems.unsaved"), say("problems.password"), List.of());
    }

    private static Problem oldForm() {
        return new Problem(403, "NO_FORM_KEY", say("problems.unsaved"), say("problems.noFormKey"), List.of());
    }

    private static Problem notYours(SignedIn who) {
        return new Problem(
                403,
                "NOT_YOUR_ROLE",
                say("problems.role.title"),
                say("problems.role", who.name(), who.role().words()),
                List.of());
    }

    private static Problem foreign() {
        return new Problem(403, "FOREIGN_ORIGIN", say("problems.unsaved"), say("problems.foreign"), List.of());
    }
}

package org.onthelatch.web;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.signin.OwnOrigin;
import org.onthelatch.web.signin.SignIn;

/** Lets a request through to its route if the table says so; everything else gets an answer here. */
final class Gate {
    private static final String CHALLENGE = "Basic realm=\"On the Latch\", charset=\"UTF-8\"";

    private final SignIn signIn;
    private final Readers signingIn;
    private final Readers readers;
    private final Pages pages;
    private final Faults faults;
    private final KeptAsItWas kept;

    Gate(SignIn signIn, Readers signingIn, Readers readers, Pages pages, Faults faults, KeptAsItWas kept) {
        this.signIn = signIn;
        this.signingIn = signingIn;
        this.readers = readers;
        this.pages = pages;
        this.faults = faults;
        this.kept = kept;
    }

    Future<Answer> answer(Route route, Ask ask) {
        boolean writes = !route.method().equals(HttpMethod.GET);
        if (writes && !OwnOrigin.isOurs(ask)) {
            return refuse(route, ask, foreign());
        }
        if (route.access() instanceof Access.Everyone) {
            return handle(route, ask);
        }
        return signingIn
                .read(() -> signIn.whoIs(ask.header("Authorization")))
                .compose(who -> admitted(route, ask, who));
    }

    private Future<Answer> admitted(Route route, Ask ask, Optional<SignedIn> who) {
        if (who.isEmpty()) {
            return refuse(route, ask, signInFirst()).map(answer -> answer.with("WWW-Authenticate", CHALLENGE));
        }
        Ask known = new Ask(
                ask.path(),
                ask.query(),
                ask.host(),
                ask.form(),
                ask.headers(),
                ask.body(),
                List.of(who.get()),
                ask.at());
        if (!route.access().isFor(who.get().role())) {
            return refuse(route, known, notYours(who.get()));
        }
        Optional<Problem> frozen = kept.refusal(route, known);
        if (frozen.isPresent()) {
            return refuse(route, known, frozen.get());
        }
        return handle(route, known);
    }

    private Future<Answer> handle(Route route, Ask ask) {
        return Future.succeededFuture(ask)
                .compose(route.handling()::answer)
                .recover(fault -> refuse(route, ask, faults.problem(route, fault)));
    }

    /** Tells why not, in the form that the route's users read. */
    Future<Answer> refuse(Route route, Ask ask, Problem problem) {
        return route.kind() == Route.Kind.API
                ? Future.succeededFuture(Answer.problem(problem))
                : readers.read(() -> pages.problem(problem, ask));
    }

    private static Problem signInFirst() {
        return new Problem(
                401,
                "SIGN_IN",
                "Sign in first",
                "This page is for staff with an account. Reload it and give your user name and password. If you have "
                        + "forgotten your password, ask IT to set a new one.",
                List.of());
    }

    private static Problem notYours(SignedIn who) {
        return new Problem(
                403,
                "NOT_YOUR_ROLE",
                "This page is not open to your role",
                "You are signed in as %s (%s). Your role does not include this page. If your work needs it, ask your ward manager."
                        .formatted(who.name(), who.role().words()),
                List.of());
    }

    private static Problem foreign() {
        return new Problem(
                403,
                "FOREIGN_ORIGIN",
                "Nothing was saved",
                "The form did not come from this service's own pages, so nothing was saved. Open the page here and fill it in again.",
                List.of());
    }
}

package org.onthelatch.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.SessionLimits;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.signin.Bearers;
import org.onthelatch.web.signin.Comings;
import org.onthelatch.web.signin.Entrance;
import org.onthelatch.web.signin.Sessions;
import org.onthelatch.web.signin.SignIn;
import org.onthelatch.web.signin.SignInPage;
import org.onthelatch.web.sources.Readiness;
import org.onthelatch.web.words.NhsDates;

/** The table of routes, for tests to go through line by line. */
public final class RouteTable {
    private RouteTable() {}

    /** Every page that is shown, not sent, to somebody who has signed in. */
    public static List<Route> pages() {
        try (WebFixture web = new WebFixture()) {
            return of(web).stream()
                    .filter(route -> route.kind() == Route.Kind.PAGE
                            && route.method().equals(HttpMethod.GET)
                            && !(route.access() instanceof Access.Everyone))
                    .toList();
        }
    }

    static List<Route> of(WebFixture web) {
        Vertx vertx = Vertx.vertx();
        try {
            Pages pages =
                    new Pages(new NhsDates(HeronSite.LONDON), "", Readiness.Ready::new, (who, now) -> Optional.empty());
            Readers readers = new Readers(vertx, "unused", 1);
            return Table.of(web.workings(), pages, readers, readers, signIn(web, pages, readers));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }

    private static SignInPage signIn(WebFixture web, Pages pages, Readers readers) {
        SecureRandom random = new SecureRandom();
        Comings comings = new Comings(web.journal, web.audit::add);
        Entrance entrance = new Entrance(
                new SignIn(web.accounts::find, random),
                new Sessions(SessionLimits.USUAL, random),
                web.accounts::find,
                comings,
                new Bearers(web.accounts.tokens(), web.accounts::find, comings));
        return new SignInPage(entrance, pages, readers, readers);
    }
}

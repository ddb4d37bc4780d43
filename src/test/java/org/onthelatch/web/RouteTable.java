package org.onthelatch.web;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.page.Pages;
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
            Pages pages = new Pages(new NhsDates(HeronSite.LONDON), "", Readiness.Ready::new);
            return Table.of(web.workings(), pages, new Readers(vertx, "unused", 1));
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}

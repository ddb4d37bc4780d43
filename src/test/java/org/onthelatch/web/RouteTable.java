package org.onthelatch.web;

import io.vertx.core.Vertx;
import java.util.List;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Readiness;
import org.onthelatch.web.words.NhsDates;

/** The table of routes, for tests to go through line by line. */
final class RouteTable {
    private RouteTable() {}

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

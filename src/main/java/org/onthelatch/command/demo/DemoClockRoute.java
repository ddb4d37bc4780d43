package org.onthelatch.command.demo;

import io.vertx.core.Future;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;

/** {@code POST /demo/clock {"at": INSTANT}}: moves the demo's clock forward. Nothing but the demo has it. */
final class DemoClockRoute {
    private final DemoClock clock;
    private volatile Runnable moved = () -> {};

    DemoClockRoute(DemoClock clock) {
        this.clock = clock;
    }

    /** What follows a move. */
    void onMove(Runnable next) {
        moved = next;
    }

    Route route() {
        return Route.write("/demo/clock", new Access.Everyone(), this::move);
    }

    private Future<Answer> move(Ask ask) {
        try {
            Object at = ask.body().toJsonObject().getValue("at");
            clock.moveTo(Instant.parse(String.valueOf(at)));
        } catch (DecodeException | ClassCastException e) {
            return Future.failedFuture(
                    declined("a JSON object {\"at\": INSTANT}", ask.body().toString()));
        } catch (DateTimeException e) {
            return Future.failedFuture(
                    declined("an instant such as 2026-11-26T00:00:00Z", String.valueOf(e.getMessage())));
        } catch (IllegalArgumentException e) {
            return Future.failedFuture(
                    declined(String.valueOf(e.getMessage()), ask.body().toString()));
        }
        moved.run();
        return Future.succeededFuture(
                Answer.json(200, new JsonObject().put("now", clock.instant().toString())));
    }

    private static Declined declined(String expected, String came) {
        return new Declined(new Problem(
                422,
                "CLOCK",
                "The clock was not moved",
                "at: expected %s, came %s".formatted(expected, came),
                List.of()));
    }
}

package org.onthelatch.web;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.http.HttpMethod;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a problem to tell. Logs name the route, never the address: it may name a person. */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final SecureRandom random = new SecureRandom();

    Problem problem(Route route, Throwable fault) {
        if (fault instanceof Declined declined) {
            return declined.problem();
        }
        byte[] bytes = new byte[4];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        LOG.error("{} {} failed, reference {}", route.method(), route.path(), reference, fault);
        if (fault instanceof Writing.NotKept notKept) {
            return notKept.problem();
        }
        if (route.kind() == Route.Kind.PAGE && route.method().equals(HttpMethod.GET)) {
            return Unread.problem(route, reference);
        }
        return new Problem(500, "FAULT", say("problems.wrong.title"), say("problems.wrong", reference), List.of());
    }
}

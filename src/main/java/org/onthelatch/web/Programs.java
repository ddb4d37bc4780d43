package org.onthelatch.web;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.ForPrograms;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;

/**
 * What a program with a token may not do although its owner may (ADR 64), in the words of RFC 6750.
 *
 * @param restricting which acts need her own password
 */
record Programs(Restricting restricting) {
    static final String REALM = "Bearer realm=\"On the Latch\"";

    /** Why not; none if it may, or if it is no program. */
    Optional<Problem> refusal(Route route, Ask ask) {
        return ask.by().token().stream().findFirst().flatMap(token -> refusal(token, route, ask));
    }

    private Optional<Problem> refusal(ApiToken token, Route route, Ask ask) {
        boolean writes = !route.method().equals(HttpMethod.GET);
        if (route.kind() == Route.Kind.PAGE) {
            return no("TOKEN_NOT_HERE", say("problems.token.notHere"));
        }
        if (writes && token.readOnly()) {
            return no("TOKEN_READS_ONLY", say("problems.token.readOnly"));
        }
        if (route.access() instanceof Access.Holding holding) {
            if (writes && ForPrograms.onlyReads(holding.permission())) {
                return no("NOT_BY_TOKEN", say("problems.token.person"));
            }
            if (!ask.by().may(holding.permission())) {
                return no("INSUFFICIENT_SCOPE", say("problems.token.lacks", holding.permission()));
            }
        }
        return writes && restricting.restricts(route, ask)
                ? no("NOT_BY_TOKEN", say("problems.token.restricts"))
                : Optional.empty();
    }

    private static Optional<Problem> no(String code, String detail) {
        return Optional.of(new Problem(403, code, say("problems.token.title"), detail, List.of()));
    }

    /** RFC 6750, section 3: what the answer to a program says in its header. */
    static String insufficient(Route route) {
        String scope = route.access() instanceof Access.Holding holding
                ? ", scope=\"%s\"".formatted(holding.permission())
                : "";
        return REALM + ", error=\"insufficient_scope\"" + scope;
    }

    static String invalid(String why) {
        return "%s, error=\"invalid_token\", error_description=\"%s\"".formatted(REALM, why);
    }

    static Problem bad(String why) {
        return new Problem(
                401, "BAD_TOKEN", say("problems.token.bad.title"), say("problems.token.bad", why), List.of());
    }

    /** Whether a token stands in the address, where logs and histories keep it. */
    static boolean isInAddress(Ask ask) {
        return ask.query().contains("access_token") || ask.uri().contains("latch_");
    }

    static Problem inAddress() {
        return new Problem(
                400, "TOKEN_IN_ADDRESS", say("problems.token.address.title"), say("problems.token.address"), List.of());
    }
}

package org.onthelatch.web;

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
            return no("TOKEN_NOT_HERE", "A token is for programs, at /api/v1. Pages are for people, who sign in.");
        }
        if (writes && token.readOnly()) {
            return no("TOKEN_READS_ONLY", "This token may only read. Nothing was saved.");
        }
        if (route.access() instanceof Access.Holding holding) {
            if (writes && ForPrograms.onlyReads(holding.permission())) {
                return no(
                        "NOT_BY_TOKEN",
                        "No token may do this: a person does it, with her own password. Nothing was saved.");
            }
            if (!ask.by().may(holding.permission())) {
                return no("INSUFFICIENT_SCOPE", "This token does not have %s.".formatted(holding.permission()));
            }
        }
        return writes && restricting.restricts(route, ask)
                ? no(
                        "NOT_BY_TOKEN",
                        "This restricts somebody, so that a person does it with her own password. Nothing was saved. Sign in on"
                                + " a page.")
                : Optional.empty();
    }

    private static Optional<Problem> no(String code, String detail) {
        return Optional.of(new Problem(403, code, "Not by this token", detail, List.of()));
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
                401,
                "BAD_TOKEN",
                "This token is no use",
                why + ". Ask whoever administers accounts for another.",
                List.of());
    }

    /** Whether a token stands in the address, where logs and histories keep it. */
    static boolean isInAddress(Ask ask) {
        return ask.query().contains("access_token") || ask.uri().contains("latch_");
    }

    static Problem inAddress() {
        return new Problem(
                400,
                "TOKEN_IN_ADDRESS",
                "Not read",
                "A token never stands in an address, which is written into logs: send it in the header Authorization. Have the"
                        + " one that stood there revoked.",
                List.of());
    }
}

package org.onthelatch.web;

import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.scope.Addressed;
import org.onthelatch.web.scope.Agreed;

/** Keeps everybody within her scope: what the address names, and what the page behind it can see (D66). */
record OwnScope(Addressed addressed, ScopedTables tables, Agreed agreed) {

    /** The same, asked by her as far as people let her read now. */
    Ask now(Ask ask) {
        return ask.by(agreed.now(ask.by(), ask.at()));
    }

    /** Why what is asked for is not hers; none if it is. May block. */
    Optional<Problem> refusal(Ask ask) {
        return addressed.outside(ask).map(outside -> problem(outside.wards(), ask));
    }

    /** The same line of the table, over what is hers. */
    Route within(Route route, Ask ask) {
        return new Route(
                route.method(),
                route.path(),
                route.access(),
                route.kind(),
                tables.handling(ask.by().scope(), route));
    }

    private static Problem problem(List<Ward> wards, Ask ask) {
        Role role = ask.by().role();
        if (!role.isStaff()) {
            return new Problem(
                    403,
                    "NOT_YOURS",
                    "This is not open to you",
                    role == Role.RESIDENT
                            ? "Your sign-in shows your own record and nobody else's."
                            : "Your account shows the people who agreed to it and nobody else.",
                    List.of());
        }
        String whose = wards.isEmpty()
                ? "This is for another ward."
                : "This is for %s."
                        .formatted(Pages.list(wards.stream().map(Ward::name).toList()));
        return new Problem(
                403,
                "OTHER_WARD",
                "This is for another ward",
                whose
                        + " Your account is for other wards, so nothing was shown or saved. Ask somebody who works there.",
                List.of());
    }
}

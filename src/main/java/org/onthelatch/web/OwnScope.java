package org.onthelatch.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.onthelatch.web.words.Say.say;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.scope.Addressed;
import org.onthelatch.web.scope.Agreed;
import org.onthelatch.web.signin.SafeReturn;
import org.onthelatch.web.sources.OtherWardDesk;

/** Keeps everybody within her scope: what the address names, and what the page behind it can see (D66). */
record OwnScope(Addressed addressed, ScopedTables tables, Agreed agreed, OtherWardDesk others) {

    /** She who asks, as far as people let her read now, with the wards that are open to her now. */
    SignedIn now(SignedIn who, Instant at) {
        return agreed.now(who, at)
                .with(others.accesses().openOf(who.staff(), at).stream()
                        .flatMap(access -> others.wards().stream()
                                .filter(ward -> ward.id().equals(access.ward()))
                                .map(ward -> new SignedIn.Opened(access.id().value(), ward, access.until())))
                        .toList());
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
                    say("problems.notYours.title"),
                    say(role == Role.RESIDENT ? "problems.notYours.resident" : "problems.notYours.advocate"),
                    List.of());
        }
        String whose = wards.isEmpty()
                ? say("problems.otherWard.another")
                : Pages.list(wards.stream().map(Ward::name).toList());
        boolean mayOpen = ask.by().may(Permission.OPEN_OTHER_WARD) && !wards.isEmpty();
        return new Problem(
                403,
                "OTHER_WARD",
                say("problems.otherWard.title"),
                say(mayOpen ? "problems.otherWard.mayOpen" : "problems.otherWard.ask", whose),
                List.of(),
                mayOpen
                        ? List.of(new Problem.Link(
                                "/other-ward?ward=" + wards.get(0).id() + next(ask), say("problems.otherWard.open")))
                        : List.of());
    }

    /** Where she wanted to go, if she only wanted to look. */
    private static String next(Ask ask) {
        boolean looks = ask.form().isEmpty() && ask.body().length() == 0;
        return looks ? "&next=" + URLEncoder.encode(SafeReturn.of(ask.uri()), UTF_8) : "";
    }
}

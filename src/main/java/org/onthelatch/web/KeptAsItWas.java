package org.onthelatch.web;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Optional;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.sources.Sources;

/**
 * The record of somebody who left for good can be read and is not written any more (D98): in one place, for every form there
 * is and will be. Only that she left can be taken back.
 */
record KeptAsItWas(Sources sources) {
    /** Pages that only ask for something new, or say what is to happen. */
    private static final List<String> FORMS = List.of(
            "/assess",
            "/hold",
            "/hold/doors",
            "/urgent",
            "/people/:person/sign-in",
            "/away",
            "/status",
            "/people/:person/leave",
            "/plan",
            "/plan.pdf");

    /** Why a route may not; none if it may. */
    Optional<Problem> refusal(Route route, Ask ask) {
        boolean reads = route.method().equals(HttpMethod.GET) && FORMS.stream().noneMatch(route.path()::endsWith);
        if (reads || route.path().contains("/departure")) {
            return Optional.empty();
        }
        return Optional.ofNullable(ask.path().get("person"))
                .filter(person -> sources.facts()
                        .get()
                        .everyone()
                        .anyMatch(access -> !access.livesHere()
                                && access.resident().id().value().equals(person)))
                .map(person -> new Problem(409, "LEFT", say("problems.unsaved"), say("problems.left"), List.of()));
    }
}

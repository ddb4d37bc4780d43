package org.onthelatch.web;

import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.assessment.Level;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.sources.Sources;

/**
 * Which acts restrict a person or a ward, so that her password is asked for again before them (D66, ADR 63). A nurse's holding
 * power never waits for it; neither does anything that loosens. What lets a program in for a year is asked about as well.
 *
 * @param fresh for how long a password that was given counts
 */
record Restricting(Sources sources, Duration fresh) {
    private static final Set<String> ALWAYS = Set.of(
            "/locks/new",
            "/api/v1/locks",
            "/restrictions/new",
            "/api/v1/restrictions",
            "/people/:person/urgent",
            "/api/v1/people/:person/urgent",
            "/accounts/:account/tokens",
            "/api/v1/accounts/:account/tokens");
    private static final Set<String> HOLDS = Set.of("/people/:person/hold", "/api/v1/people/:person/holds");
    private static final Set<String> LEVELS = Set.of("/people/:person/assess", "/api/v1/people/:person/assessments");

    /** Whether her password has to be given first. Programs give theirs with each request. */
    boolean mustProve(Route route, Ask ask) {
        return ask.by().seat().stream()
                        .anyMatch(seat -> !ask.at().isBefore(seat.provenAt().plus(fresh)))
                && restricts(route, ask);
    }

    boolean restricts(Route route, Ask ask) {
        return ALWAYS.contains(route.path())
                || (HOLDS.contains(route.path()) && ask.by().may(Permission.START_CLINICIANS_HOLD))
                || (LEVELS.contains(route.path()) && tightens(route, ask));
    }

    private boolean tightens(Route route, Ask ask) {
        Optional<Level> wanted = Stream.of(Level.values())
                .filter(level -> level.name().equals(wanted(route, ask)))
                .findFirst();
        Level now = sources.facts()
                .get()
                .everyone()
                .filter(access -> access.resident().id().value().equals(ask.part("person")))
                .flatMap(access -> access.levels().inForceAt(ask.at()).stream())
                .map(inForce -> inForce.level())
                .findFirst()
                .orElse(Level.L0);
        return wanted.filter(level -> level.isTighterThan(now)).isPresent();
    }

    private static String wanted(Route route, Ask ask) {
        if (route.kind() == Route.Kind.PAGE) {
            return ask.field("level");
        }
        try {
            return new JsonObject(ask.body()).getString("level", "");
        } catch (RuntimeException e) { // no JSON object, or no text: the refusal says so
            return "";
        }
    }
}

package org.onthelatch.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Route;

/**
 * The same table once for each scope in use, made from sources that hold nothing else: so no page has to think of whom it may
 * show (ADR 61).
 */
final class ScopedTables {
    private static final int MOST = 64;

    private final Function<Scope, List<Route>> table;
    private final Cache<Scope, Map<String, Handling>> made =
            Caffeine.newBuilder().maximumSize(MOST).build();

    ScopedTables(Function<Scope, List<Route>> table) {
        this.table = table;
    }

    Handling handling(Scope scope, Route route) {
        if (scope instanceof Scope.EveryWard || route.path().isEmpty()) { // the empty path is nothing at all
            return route.handling();
        }
        if (scope instanceof Scope.NumbersOnly && route.access().equals(Access.of(Permission.SEE_MEASURES))) {
            return route.handling(); // numbers of everybody; how small ones are told depends on her role (D30)
        }
        Map<String, Handling> lines = made.get(scope, this::lines);
        return Optional.ofNullable(lines.get(name(route)))
                .orElseThrow(() -> new IllegalStateException(name(route) + " has no line for a narrower scope"));
    }

    private Map<String, Handling> lines(Scope scope) {
        return table.apply(scope).stream().collect(Collectors.toUnmodifiableMap(ScopedTables::name, Route::handling));
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }
}

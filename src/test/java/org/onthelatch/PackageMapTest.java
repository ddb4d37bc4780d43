package org.onthelatch;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the map of packages, and fails on every package and every use that is not on it. */
class PackageMapTest {
    private static final String BASE = "org.onthelatch";

    /** Each feature and what it may use; with those come whatever those may use. */
    private static final Map<String, Set<String>> FEATURES = Map.ofEntries(
            entry("ward", Set.of()),
            entry("staff", Set.of("ward")),
            entry("audit", Set.of("staff")),
            entry("account", Set.of("audit")),
            entry("person", Set.of("audit")),
            entry("legalstatus", Set.of("person")),
            entry("assessment", Set.of("legalstatus")),
            entry("review", Set.of("incident")),
            entry("leave", Set.of("legalstatus")),
            entry("restriction", Set.of("audit")),
            entry("rights", Set.of("legalstatus")),
            entry("fob", Set.of("person")),
            entry("accesslist", Set.of("assessment", "leave", "restriction", "fob")),
            entry("doorcontroller", Set.of("accesslist")),
            entry("egress", Set.of("doorcontroller")),
            entry("commissioning", Set.of("doorcontroller")),
            entry("whereabouts", Set.of("egress")),
            entry("call", Set.of("egress")),
            entry("incident", Set.of("whereabouts")),
            entry("roomentry", Set.of("egress")),
            entry("evacuation", Set.of("person")),
            entry("departure", Set.of("review", "call")),
            entry("measure", Set.of("incident", "review", "call")),
            entry("otherward", Set.of("audit")),
            entry("proof", Set.of()));

    /** May use every feature, never each other; a sub-package belongs to its edge. */
    private static final Set<String> EDGES = Set.of("mqtt", "sqlite", "web", "broker", "config", "demo", "pki");

    /** What edges and wiring share, each with what it may use: YAML knows of the wards only how their hours are written. */
    private static final Map<String, Set<String>> SHARED = Map.of("yaml", Set.of("ward"), "secret", Set.of());

    /** Stands for other people's devices: uses nothing here, and is found by name only, by the demo's wiring. */
    private static final String SIMULATOR = "simulator";

    private static final String ROOT = "";

    /**
     * Joins features to edges: may use all of them, and of its own kind what it names here, with whatever those may use.
     * Nothing else may use it, but for the root package.
     */
    private static final Map<String, Set<String>> WIRING = Map.ofEntries(
            entry("command", Set.of()),
            entry("metrics", Set.of()),
            entry("store", Set.of("command", "metrics")),
            entry("running", Set.of("store")),
            entry("command.user", Set.of("running")),
            entry("command.key", Set.of("command", "metrics")),
            entry("command.controller", Set.of("running")),
            entry("command.broker", Set.of("command.controller")),
            entry("command.demo", Set.of("command.controller")),
            entry("doctor", Set.of("command.key")));

    /** What the features must not know about, as beginnings of full class names. */
    private static final Set<String> NOT_IN_A_FEATURE = Set.of(
            "io.vertx.",
            "org.eclipse.paho.",
            "com.hivemq.",
            "java.sql.",
            "org.sqlite.",
            "com.fasterxml.",
            "java.util.concurrent.Future",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.CompletableFuture");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages(BASE);

    @Test
    void the_map_names_only_packages_it_has_and_goes_round_in_no_circle() {
        for (Map<String, Set<String>> map : List.of(FEATURES, WIRING)) {
            assertThat(map.values().stream().flatMap(Set::stream)).isSubsetOf(map.keySet());
            map.keySet()
                    .forEach(name ->
                            assertThat(reachableFrom(name, map)).as(name).doesNotContain(name));
        }
    }

    @Test
    void every_package_is_on_the_map() {
        Stream<String> strangers = CLASSES.stream()
                .filter(type -> !isOnTheMap(nameOf(type)))
                .map(type ->
                        "%s: package %s is not on the package map; add it to PackageMapTest and to the design first"
                                .formatted(fileOf(type), type.getPackageName()));

        assertThat(strangers).isEmpty();
    }

    @Test
    void packages_use_only_what_the_map_allows() {
        Stream<String> forbidden = uses(any -> true)
                .filter(use -> isOurs(use.getTargetClass()))
                .filter(use -> !mayUse(nameOf(use.getOriginClass()), nameOf(use.getTargetClass())))
                .map(use -> "%s: %s may not use %s by the package map: %s"
                        .formatted(
                                fileOf(use.getOriginClass()),
                                use.getOriginClass().getPackageName(),
                                use.getTargetClass().getPackageName(),
                                use.getDescription()));

        assertThat(forbidden).isEmpty();
    }

    @Test
    void features_are_plain_blocking_java() {
        Stream<String> forbidden = uses(FEATURES::containsKey)
                .filter(use -> NOT_IN_A_FEATURE.stream()
                        .anyMatch(use.getTargetClass().getBaseComponentType().getFullName()::startsWith))
                .map(use -> "%s: a feature is plain blocking Java and may not use %s: %s"
                        .formatted(
                                fileOf(use.getOriginClass()),
                                use.getTargetClass().getFullName(),
                                use.getDescription()));

        assertThat(forbidden).isEmpty();
    }

    private static Stream<Dependency> uses(Predicate<String> byPackage) {
        return CLASSES.stream()
                .filter(type -> byPackage.test(nameOf(type)))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
    }

    private static boolean isOurs(JavaClass type) {
        return type.getBaseComponentType().getFullName().startsWith(BASE + ".");
    }

    private static boolean isOnTheMap(String name) {
        return name.equals(ROOT)
                || FEATURES.containsKey(name)
                || WIRING.containsKey(name)
                || isEdge(name)
                || SHARED.containsKey(name)
                || edgeOf(name).equals(SIMULATOR);
    }

    private static boolean mayUse(String user, String used) {
        if (user.equals(ROOT) || user.equals(used)) {
            return true;
        }
        if (FEATURES.containsKey(user)) {
            return reachableFrom(user, FEATURES).contains(used);
        }
        if (WIRING.containsKey(user)) {
            return reachableFrom(user, WIRING).contains(used)
                    || FEATURES.containsKey(used)
                    || isEdge(used)
                    || SHARED.containsKey(used);
        }
        if (SHARED.containsKey(user)) {
            return SHARED.getOrDefault(user, Set.of()).contains(used);
        }
        return edgeOf(user).equals(edgeOf(used))
                || (isEdge(user) && (FEATURES.containsKey(used) || SHARED.containsKey(used)));
    }

    private static Set<String> reachableFrom(String name, Map<String, Set<String>> map) {
        Set<String> reachable = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(map.getOrDefault(name, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reachable.add(next)) {
                open.addAll(map.getOrDefault(next, Set.of()));
            }
        }
        return reachable;
    }

    private static boolean isEdge(String name) {
        return EDGES.contains(edgeOf(name));
    }

    /** The first word of a package's name: {@code web} for {@code web.review}. */
    private static String edgeOf(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** A class's package without the base: {@code egress}, {@code web.review}, or nothing for the root. */
    private static String nameOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.equals(BASE) ? ROOT : name.substring(BASE.length() + 1);
    }

    private static String fileOf(JavaClass type) {
        String file = type.getSource().flatMap(source -> source.getFileName()).orElse(type.getSimpleName());
        return type.getPackageName().replace('.', '/') + "/" + file;
    }
}

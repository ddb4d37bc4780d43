package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * N2, D37: nothing that a timer or a loop of its own runs can reach the code that writes a level, a status, a leave, a stage
 * or a lock. Every place that starts something by the clock is named here; a new one has to be added and is then held to it.
 */
class NoTimerTightensTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("/test/"))
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.onthelatch");

    /** What starts work by itself. */
    private static final Set<String> STARTS =
            Set.of("scheduleAtFixedRate", "scheduleWithFixedDelay", "schedule", "setPeriodic", "setTimer", "newThread");

    /** All that work started by the clock may add to any book: that something was found, that somebody was called. No level, status or leave. */
    private static final Set<String> MAY_ADD =
            Set.of("org.onthelatch.incident.OpenIncidents", "org.onthelatch.call.LiveCalls");

    /** The ways to decide something about somebody. */
    private static final Set<String> DECIDES = Set.of(
            "org.onthelatch.assessment.RecordAssessment",
            "org.onthelatch.assessment.DecideTightening",
            "org.onthelatch.assessment.RecordHold",
            "org.onthelatch.assessment.TightenUrgently",
            "org.onthelatch.legalstatus.RecordStatus",
            "org.onthelatch.legalstatus.EndHold",
            "org.onthelatch.leave.GrantLeave",
            "org.onthelatch.leave.RevokeLeave");

    @Test
    void every_place_that_starts_something_by_the_clock_is_known() {
        assertThat(starters())
                .containsExactly(
                        "org.onthelatch.broker.AccessRules",
                        "org.onthelatch.command.Commands$Stop",
                        "org.onthelatch.mqtt.ControllerTraffic",
                        "org.onthelatch.mqtt.link.LinkThread",
                        "org.onthelatch.running.EnrolmentWatch",
                        "org.onthelatch.running.ForgetDaily",
                        "org.onthelatch.running.KeyRotation",
                        "org.onthelatch.running.OpeningLine",
                        "org.onthelatch.running.Upkeep",
                        "org.onthelatch.sqlite.SqliteJournal",
                        "org.onthelatch.web.board.LiveBoards");
    }

    @Test
    void none_of_them_reaches_what_restricts_somebody() {
        Set<String> reached = new TreeSet<>();
        for (String starter : starters()) {
            reachable(CLASSES.get(starter)).forEach(unit -> {
                String owner = unit.getOwner().getName();
                boolean adds = unit.getCallsFromSelf().stream()
                        .anyMatch(call -> call.getName().equals("add")
                                && call.getTargetOwner().getName().equals("org.onthelatch.audit.Book"));
                if ((adds && !MAY_ADD.contains(owner)) || DECIDES.contains(owner)) {
                    reached.add(starter + " reaches " + unit.getFullName());
                }
            });
        }

        assertThat(reached).isEmpty();
    }

    @Test
    void what_a_person_does_on_a_page_does_reach_it_or_this_test_could_not_fail() {
        assertThat(reachable(CLASSES.get("org.onthelatch.web.urgent.UrgentPage")))
                .anyMatch(unit -> unit.getOwner().getName().equals("org.onthelatch.assessment.TightenUrgently"));
        assertThat(reachable(CLASSES.get("org.onthelatch.running.Upkeep")))
                .anyMatch(unit -> unit.getOwner().getName().equals("org.onthelatch.incident.OpenIncidents"));
    }

    /** The simulated doors are other people's devices. */
    private static Set<String> starters() {
        Set<String> starters = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().startsWith("org.onthelatch.simulator")) {
                continue;
            }
            boolean starts = type.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> STARTS.contains(call.getName())
                            && !call.getTargetOwner().getName().startsWith("org.onthelatch"));
            boolean thread = type.getConstructorCallsFromSelf().stream()
                    .anyMatch(call -> call.getTargetOwner().isAssignableTo(Thread.class));
            if (starts || thread) {
                starters.add(type.getName());
            }
        }
        return starters;
    }

    /** Everything that the class's code calls, and what that calls, whatever stands behind an interface of ours included. */
    private static Set<JavaCodeUnit> reachable(JavaClass from) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(from.getCodeUnits());
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (!seen.add(unit)) {
                continue;
            }
            unit.getCallsFromSelf()
                    .forEach(call -> call.getTarget()
                            .resolveMember()
                            .filter(target -> target.getOwner().getName().startsWith("org.onthelatch"))
                            .ifPresent(target -> open.addAll(withOverriding((JavaCodeUnit) target))));
            unit.getMethodReferencesFromSelf()
                    .forEach(reference -> reference
                            .getTarget()
                            .resolveMember()
                            .filter(target -> target.getOwner().getName().startsWith("org.onthelatch"))
                            .ifPresent(target -> open.addAll(withOverriding(target))));
        }
        return seen;
    }

    private static List<JavaCodeUnit> withOverriding(JavaCodeUnit target) {
        if (!(target instanceof JavaMethod)) {
            return List.of(target);
        }
        Set<JavaCodeUnit> all = new HashSet<>(Set.of(target));
        target.getOwner()
                .getAllSubclasses()
                .forEach(type -> type.getMethods().stream()
                        .filter(method -> method.getName().equals(target.getName())
                                && method.getRawParameterTypes().size()
                                        == target.getRawParameterTypes().size())
                        .forEach(all::add));
        return List.copyOf(all);
    }
}

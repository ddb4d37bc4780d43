package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.onthelatch.assessment.Assessment;

/**
 * N2 and N16: a review date that passes restricts nobody. What lies either side of it is the same, unless something else,
 * which somebody decided, begins or ends in that second.
 */
class NeverN2Test {
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void a_review_date_that_passes_makes_no_restriction_begin(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);

        List<String> begun = new ArrayList<>();
        world.facts().residents().forEach(access -> {
            for (Assessment assessment : access.levels().assessments()) {
                Instant due = assessment.reviewDueAt();
                Instant before = due.minusNanos(1);
                if (!Breakpoints.of(access).contains(due)) {
                    Set<Restriction> fresh = at(world, access, due);
                    fresh.removeAll(at(world, access, before));
                    fresh.forEach(restriction -> begun.add(access.resident().id() + " " + due + " " + restriction));
                }
            }
        });

        assertThat(begun).isEmpty();
    }

    /** Restrictions come from decisions that take effect, or from a power that begins; never from time alone. */
    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void between_two_breakpoints_nothing_about_a_restriction_changes(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);

        world.facts().residents().forEach(access -> {
            Instant at = world.now().plusSeconds(world.random().nextInt(604_800));
            Instant later = at.plusSeconds(world.random().nextInt(86_400));
            boolean quiet = Breakpoints.of(access).stream().noneMatch(edge -> edge.isAfter(at) && !edge.isAfter(later));
            if (quiet) {
                assertThat(at(world, access, later)).isEqualTo(at(world, access, at));
            }
        });
    }

    private static Set<Restriction> at(RandomWorld world, ResidentAccess access, Instant at) {
        PersonalDoors doors = world.facts().doorsOf(access.resident().id());
        return Restrictions.liveAt(access, doors, at).stream().collect(Collectors.toSet());
    }
}

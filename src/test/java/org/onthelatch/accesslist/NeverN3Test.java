package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;

/** N3: no authority is ever extended: nothing that a door is given outlives the power that it rests on (D7, D76, H3). */
class NeverN3Test {
    private static final AccessFacts FACTS = Saltmarsh.facts();

    @Test
    void no_restriction_on_any_list_of_two_hundred_days_outlives_the_power_to_hold() {
        List<String> outliving = new ArrayList<>();
        int looked = 0;
        for (int day = 0; day < 200; day++) {
            Instant now = DemoWard.T0.plus(Duration.ofDays(day));
            CompileAccessLists compile = new CompileAccessLists(FACTS, now);
            for (var controller : FACTS.register().controllers()) {
                for (AccessList.ListedFob fob : compile.of(controller).fobs()) {
                    for (AccessList.ListedRestriction rule : fob.restrictions()) {
                        looked++;
                        Instant from = rule.notBefore().isAfter(now) ? rule.notBefore() : now;
                        Instant end = resident(fob, now).legal().powerEndsAfter(from);
                        if (rule.notAfter().isAfter(end)) {
                            outliving.add(
                                    "%s %s until %s, power until %s".formatted(now, fob.fob(), rule.notAfter(), end));
                        }
                    }
                }
            }
        }

        assertThat(looked).as("there is something to look at").isGreaterThan(1_000);
        assertThat(outliving).isEmpty();
    }

    @Test
    void efua_whom_nobody_renewed_is_informal_from_the_first_instant_after_her_section_D7() {
        Instant end = Instant.parse("2026-11-26T00:00:00Z");
        ResidentAccess efua = FACTS.resident(new PersonId("P05")).orElseThrow();

        assertThat(efua.legal().statusAt(end.minusNanos(1)).givesPowerToHold()).isTrue();
        for (int day = 0; day < 1_000; day++) {
            Instant later = end.plus(Duration.ofDays(day));
            assertThat(efua.legal().statusAt(later).givesPowerToHold()).isFalse();
            assertThat(Restrictions.liveAt(efua, FACTS.doorsOf(new PersonId("P05")), later))
                    .isEmpty();
        }
    }

    private static ResidentAccess resident(AccessList.ListedFob fob, Instant now) {
        Holder.OfResident holder = (Holder.OfResident)
                FACTS.fobs().holdingAt(fob.fob(), now).orElseThrow().holder();
        return FACTS.resident(holder.person()).orElseThrow();
    }
}

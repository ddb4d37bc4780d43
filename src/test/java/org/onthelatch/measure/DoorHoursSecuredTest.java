package org.onthelatch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** M2 on the demo ward (domain, section 2.2; D28). */
class DoorHoursSecuredTest {
    private static final Instant NOW = DemoWard.T0;

    @Test
    void a_door_that_somebodys_own_fob_opens_is_not_secured() {
        DoorHoursSecured day = DoorHoursSecured.between(Saltmarsh.facts(), NOW.minus(Duration.ofDays(1)), NOW);

        assertThat(day.secured()).isZero();
        assertThat(day.doorHours()).as("five exits").isEqualTo(Duration.ofDays(5));
    }

    @Test
    void an_emergency_lock_counts_to_the_second_and_only_within_the_span() {
        Instant began = NOW.minus(Duration.ofHours(24)).minusSeconds(600);
        AccessFacts facts = with(lock("HD01", began, 900), lock("SG01", NOW.minusSeconds(301), 301));

        DoorHoursSecured day = DoorHoursSecured.between(facts, NOW.minus(Duration.ofDays(1)), NOW);

        assertThat(day.locked()).isEqualTo(Duration.ofSeconds(300 + 301));
    }

    @Test
    void a_door_at_which_everybody_waits_for_staff_counts_without_any_lock() {
        AccessFacts all = Saltmarsh.facts();
        AccessFacts held = new AccessFacts(
                all.register(),
                all.residents()
                        .filter(access -> access.resident().id().value().equals("P03"))
                        .toList(),
                all.fobs(),
                List.of(),
                all.policy());

        DoorHoursSecured hour = DoorHoursSecured.between(held, NOW.minus(Duration.ofHours(1)), NOW);

        assertThat(hour.forEveryone())
                .as("Carys goes out with someone at HD01, HD04")
                .isEqualTo(Duration.ofHours(2));
    }

    private static AccessFacts with(EmergencyLock... locks) {
        AccessFacts all = Saltmarsh.facts();
        return new AccessFacts(all.register(), all.residents().toList(), all.fobs(), List.of(locks), all.policy());
    }

    private static EmergencyLock lock(String door, Instant from, long seconds) {
        Period period = new Period(from, from.plusSeconds(seconds));
        return new EmergencyLock(new DoorId(door), period, new StaffId("l.pryce"), "why", "", List.of(), List.of());
    }
}

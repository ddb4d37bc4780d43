package org.onthelatch.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;

/** M17, people without a fob. */
class WithoutFobTest {
    private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void the_demo_has_the_eleven_minutes_in_which_bridgets_fob_was_replaced() {
        Period month = new Period(DemoWard.T0.minus(Duration.ofDays(30)), DemoWard.T0);

        assertThat(WithoutFob.in(month, Saltmarsh.facts().fobs()).total()).isEqualTo(Duration.ofMinutes(11));
    }

    @Test
    void whoever_has_none_still_is_counted_until_now_and_staff_are_not() {
        Holder her = new Holder.OfResident(new PersonId("P01"));
        Holder staff = new Holder.OfStaff(new StaffId("f.oban"));
        Period upToTen = new Period(TEN.minus(Duration.ofHours(5)), TEN);
        Fobs fobs = new Fobs(List.of(lost(her, "04c10000000001"), lost(staff, "04c20000000001")), List.of());

        assertThat(WithoutFob.in(upToTen, fobs).total()).isEqualTo(Duration.ofHours(2));
    }

    private static Holding lost(Holder holder, String fob) {
        return new Holding(
                new FobToken(fob),
                holder,
                new Period(TEN.minus(Duration.ofHours(4)), TEN.minus(Duration.ofHours(2))),
                Holding.State.LOST,
                new StaffId("l.pryce"),
                TEN);
    }
}

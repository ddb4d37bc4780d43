package org.onthelatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.call.Calls;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.doorcontroller.ListHistory.Issued;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.incident.Incidents;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.measure.Among;
import org.onthelatch.measure.Amount;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.Time;
import org.onthelatch.measure.Freedom;
import org.onthelatch.measure.Line;
import org.onthelatch.measure.Measure;
import org.onthelatch.measure.MeasureRecords;
import org.onthelatch.measure.MeasuredMonth;
import org.onthelatch.measure.MeasuredTime;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WardId;

/** M14 and M15, whose aim is none: when they are not none, they say so to the minute (D24, H3, H19). */
class MeasuresThatHaveAimZeroTest {
    private static final Instant DISCHARGED = DemoWard.T0.minus(Duration.ofHours(5));
    private static final PersonId P03 = new PersonId("P03");

    @Test
    void an_end_recorded_half_an_hour_late_counts_half_an_hour_and_until_the_last_door_M15() {
        Instant recorded = DISCHARGED.plus(Duration.ofMinutes(30));

        List<Amount> held = amounts(Saltmarsh.factsWith(discharge(recorded)), taken(recorded, Duration.ofMinutes(4)));

        assertThat(held).containsExactly(new Time(Duration.ofMinutes(34), 1), new Time(Duration.ofMinutes(30), 1));
    }

    @Test
    void a_door_that_has_not_answered_yet_counts_until_now_M15() {
        ListHistory never = period -> issued(DISCHARGED, Optional.empty(), period);

        List<Amount> held = amounts(Saltmarsh.factsWith(discharge(DISCHARGED)), never);

        assertThat(held).containsExactly(new Time(Duration.ofHours(5), 1), new Time(Duration.ZERO, 1));
    }

    /** The doors keep by themselves an end that they were told of before (D76). */
    @Test
    void an_end_that_the_doors_knew_beforehand_counts_nothing_M15() {
        Instant recorded = DISCHARGED.minus(Duration.ofDays(2));

        List<Amount> held = amounts(Saltmarsh.factsWith(discharge(recorded)), taken(recorded, Duration.ofMinutes(4)));

        assertThat(held).containsExactly(new Time(Duration.ZERO, 0), new Time(Duration.ZERO, 0));
    }

    @Test
    void leave_that_ran_out_with_nothing_decided_counts_and_leave_that_was_followed_does_not_M14() {
        Instant later = DemoWard.T0.plus(Duration.ofDays(400));
        long lapsed = ended(later).stream()
                .filter(leave -> leave.revokedAt().isEmpty())
                .count();

        Count inAll = new Count(0, 0);
        for (YearMonth month = YearMonth.of(2026, 11);
                month.isBefore(YearMonth.of(2028, 1));
                month = month.plusMonths(1)) {
            MeasuredTime time = MeasuredTime.of(month, DemoWard.ZONE, later);
            Count count = (Count) of(Saltmarsh.facts(), period -> List.of(), time, Measure.LAPSED)
                    .get(0);
            inAll = new Count(inAll.number() + count.number(), 0);
        }

        assertThat(inAll.number()).isPositive().isLessThanOrEqualTo(lapsed);
    }

    private static List<org.onthelatch.leave.Leave> ended(Instant before) {
        return Saltmarsh.ward().leaves().stream()
                .filter(leave -> leave.period().until().isBefore(before))
                .toList();
    }

    private static Authority discharge(Instant recordedAt) {
        return new Authority(
                new AuthorityId("discharge001"),
                P03,
                new StatusCode("INFORMAL"),
                Period.from(DISCHARGED),
                new StatusCode("INFORMAL"),
                false,
                "discharged by her clinician",
                new StaffId("h.rook"),
                recordedAt);
    }

    /** Each controller has the list so long after it was issued. */
    private static ListHistory taken(Instant issuedAt, Duration after) {
        return period -> issued(issuedAt, Optional.of(issuedAt.plus(after)), period);
    }

    private static List<Issued> issued(Instant at, Optional<Instant> inForce, Period asked) {
        return Saltmarsh.configuration().register().controllers().stream()
                .map(Controller::id)
                .map(controller -> new Issued(controller, new ListVersion(1, 1), at, inForce))
                .filter(list -> asked.contains(list.issuedAt()))
                .toList();
    }

    private static List<Amount> amounts(AccessFacts facts, ListHistory lists) {
        MeasuredTime november = MeasuredTime.of(YearMonth.of(2026, 11), DemoWard.ZONE, DemoWard.T0);
        return of(facts, lists, november, Measure.HELD_UNLAWFULLY);
    }

    private static List<Amount> of(AccessFacts facts, ListHistory lists, MeasuredTime time, Measure measure) {
        MeasureRecords records = new MeasureRecords(
                facts,
                List.of(),
                List.of(),
                List.of(),
                Incidents.NONE,
                Calls.NONE,
                List.of(),
                List.of(),
                List.of(),
                lists,
                List.of(),
                DemoWard.ZONE);
        Among heron = new Among(Set.of(new WardId("heron"), new WardId("cartlodge")), facts.register());
        return MeasuredMonth.of(records, Freedom.over(records, time), heron, time).of(measure).stream()
                .map(Line::amount)
                .toList();
    }
}

package org.onthelatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.call.Calls;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.incident.Incidents;
import org.onthelatch.measure.Among;
import org.onthelatch.measure.Amount;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.Rules;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.measure.Characteristic;
import org.onthelatch.measure.Equality;
import org.onthelatch.measure.Freedom;
import org.onthelatch.measure.Line;
import org.onthelatch.measure.Measure;
import org.onthelatch.measure.MeasureRecords;
import org.onthelatch.measure.MeasuredMonth;
import org.onthelatch.measure.MeasuredTime;
import org.onthelatch.ward.WardId;

/** The numbers of domain section 9.6, as the measures of November 2026 count them from the seeded records (D24, D107). */
class MeasuresAtT0Test {
    private final DemoWard ward = Saltmarsh.ward();
    private final AccessFacts facts = Saltmarsh.facts();
    private final MeasureRecords records = records();
    private final MeasuredMonth heron = november("heron");
    private final MeasuredMonth cartlodge = november("cartlodge");
    private final MeasuredMonth site = november("heron", "cartlodge");

    @Test
    void four_of_eight_of_heron_five_of_five_of_cartlodge_and_nine_of_thirteen_get_to_the_grounds_M1() {
        assertThat(first(heron, Measure.CAN_REACH_GROUNDS)).isEqualTo(new Share(4, 8, 4));
        assertThat(first(cartlodge, Measure.CAN_REACH_GROUNDS)).isEqualTo(new Share(5, 5, 5));
        assertThat(first(site, Measure.CAN_REACH_GROUNDS)).isEqualTo(new Share(9, 13, 9));
    }

    @Test
    void two_of_eight_five_of_five_and_seven_of_thirteen_may_leave_the_site_alone_M1() {
        assertThat(first(heron, Measure.CAN_LEAVE_SITE)).isEqualTo(new Share(2, 8, 2));
        assertThat(first(cartlodge, Measure.CAN_LEAVE_SITE)).isEqualTo(new Share(5, 5, 5));
        assertThat(first(site, Measure.CAN_LEAVE_SITE)).isEqualTo(new Share(7, 13, 7));
    }

    @Test
    void at_16_00_two_windows_have_ended_M1() {
        Instant four = DemoWard.T0.plus(Duration.ofHours(2));
        MeasuredTime time = MeasuredTime.of(YearMonth.of(2026, 11), DemoWard.ZONE, four);

        MeasuredMonth then = MeasuredMonth.of(records, Freedom.over(records, time), among("heron"), time);

        assertThat(first(then, Measure.CAN_REACH_GROUNDS)).isEqualTo(new Share(3, 8, 3));
        assertThat(first(then, Measure.CAN_LEAVE_SITE)).isEqualTo(new Share(1, 8, 1));
    }

    @Test
    void two_of_seventeen_reviews_are_overdue_by_eleven_days_the_longest_by_nine_M6() {
        assertThat(amounts(site, Measure.REVIEWS_OVERDUE))
                .containsExactly(new Share(2, 17, 2), new Count(11, 2), new Count(9, 2));
    }

    @Test
    void four_people_are_at_l4_or_l5_M5() {
        assertThat(amounts(site, Measure.RESTRICTION_DAYS).get(2)).isEqualTo(new Share(4, 17, 4));
    }

    @Test
    void two_have_no_reason_of_their_own_M10() {
        assertThat(first(site, Measure.NO_OWN_REASON)).isInstanceOf(Share.class);
        assertThat(((Share) first(site, Measure.NO_OWN_REASON)).part()).isEqualTo(2);
    }

    @Test
    void three_rules_are_live_one_is_overdue_and_one_was_removed_M18() {
        assertThat(amounts(site, Measure.BLANKET_RESTRICTIONS))
                .containsExactly(new Rules(3), new Rules(1), new Rules(1));
    }

    @Test
    void three_times_away_were_cancelled_for_want_of_staff_M13() {
        assertThat(amounts(heron, Measure.NOT_GONE).subList(0, 2)).containsExactly(new Count(3, 2), new Count(3, 2));
        assertThat(amounts(cartlodge, Measure.NOT_GONE)).containsOnly(new Count(0, 0));
    }

    /** Six of Heron and one of the Cartlodge, each once; presses within a minute would be one. */
    @Test
    void seven_presentations_were_refused_M3() {
        assertThat(((Amount.Rate) first(heron, Measure.REFUSED)).number()).isEqualTo(6);
        assertThat(((Amount.Rate) first(cartlodge, Measure.REFUSED)).number()).isEqualTo(1);
    }

    /** Each presentation has one cause; the causes are the whole. */
    @Test
    void the_causes_of_refusals_add_up_to_the_refusals_M3() {
        for (MeasuredMonth month : List.of(heron, cartlodge, site)) {
            List<Amount> refused = amounts(month, Measure.REFUSED);
            double causes = refused.stream()
                    .skip(1)
                    .mapToDouble(amount -> ((Amount.Rate) amount).number())
                    .sum();
            assertThat(causes).isPositive().isEqualTo(((Amount.Rate) refused.get(0)).number());
        }
    }

    /** Bounds only: most of the agreed times of the demo lie on weekdays by day, and some do not. */
    @Test
    void agreed_times_outside_monday_to_friday_nine_to_five_M16() {
        Share share = (Share) first(site, Measure.EVENINGS_AND_WEEKENDS);

        assertThat(share.part()).isPositive().isLessThan(share.whole());
    }

    @Test
    void everybody_is_in_one_group_of_each_characteristic_M19() {
        MeasuredTime time = MeasuredTime.of(YearMonth.of(2026, 11), DemoWard.ZONE, DemoWard.T0);
        Equality equality = Equality.of(records, Freedom.over(records, time), among("heron", "cartlodge"), time);

        for (Characteristic by : Characteristic.values()) {
            assertThat(equality.by(by).stream()
                            .mapToLong(group -> ((Count) group.amounts().get(0)).number())
                            .sum())
                    .as(by.words())
                    .isEqualTo(17);
        }
        assertThat(equality.by(Characteristic.PLACED_BY).stream().map(Equality.Group::words))
                .containsExactly("Northholm Integrated Care Board", "Saltmarsh and Levels Integrated Care Board");
    }

    @Test
    void wards_add_up_to_the_site_in_every_share() {
        for (int i = 0; i < site.lines().size(); i++) {
            Line line = site.lines().get(i);
            if (line.amount() instanceof Share all) {
                Share one = (Share) heron.lines().get(i).amount();
                Share other = (Share) cartlodge.lines().get(i).amount();
                if (!line.words().startsWith("The lowest")) {
                    assertThat(one.part() + other.part()).as(line.words()).isEqualTo(all.part());
                    assertThat(one.whole() + other.whole()).as(line.words()).isEqualTo(all.whole());
                }
            }
        }
    }

    @Test
    void a_month_before_the_doors_told_anything_counts_for_no_freedom_and_says_how_many_days_are_missing() {
        MeasuredTime october = MeasuredTime.of(YearMonth.of(2026, 10), DemoWard.ZONE, DemoWard.T0);

        Freedom freedom = Freedom.over(records, october);

        assertThat(october.daysWithoutDoors(records.beginning())).isEqualTo(23);
        assertThat(freedom.byHour().get(14)).as("24 to 31 October").hasSize(8);
    }

    private static Amount first(MeasuredMonth month, Measure measure) {
        return amounts(month, measure).get(0);
    }

    private static List<Amount> amounts(MeasuredMonth month, Measure measure) {
        return month.of(measure).stream().map(Line::amount).toList();
    }

    private MeasuredMonth november(String... wards) {
        MeasuredTime time = MeasuredTime.of(YearMonth.of(2026, 11), DemoWard.ZONE, DemoWard.T0);
        return MeasuredMonth.of(records, Freedom.over(records, time), among(wards), time);
    }

    private Among among(String... wards) {
        return new Among(
                Set.of(wards).stream().map(WardId::new).collect(java.util.stream.Collectors.toSet()), facts.register());
    }

    private MeasureRecords records() {
        List<KeptEvent> kept = keep();
        return new MeasureRecords(
                facts,
                kept,
                ward.statements(),
                kept.stream().filter(one -> one.event().kind().isRefused()).toList(),
                Incidents.NONE,
                Calls.NONE,
                List.of(),
                ward.awayNotes(),
                ward.restrictions(),
                period -> List.of(),
                ward.backgrounds(),
                DemoWard.ZONE);
    }

    private List<KeptEvent> keep() {
        RecordEgress record = new RecordEgress(new ListEgressLog(), () -> facts);
        List<KeptEvent> all = new ArrayList<>();
        for (PastEvent past : ward.history()) {
            all.addAll(record.record(past.event().key().controller(), List.of(past.event()), past.receivedAt())
                    .kept());
        }
        return all;
    }
}

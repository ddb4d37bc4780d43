package org.onthelatch.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.egress.SampleEvents.HERON_A;
import static org.onthelatch.egress.SampleEvents.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holder;
import org.onthelatch.fob.Holding;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Way;

/** Fobs that deserve a quiet look (D100). */
class OddUseTest {
    private static final Holder CARYS = new Holder.OfResident(new PersonId("P03"));
    private static final StaffId NURSE = new StaffId("l.pryce");
    private static final String LOST = "04c10000000103";
    private static final String HERS = "04c10000000003";
    private static final Fobs FOBS = new Fobs(
            List.of(
                    new Holding(
                            new FobToken(LOST),
                            CARYS,
                            new Period(NOON.minusSeconds(86_400), NOON),
                            Holding.State.LOST,
                            NURSE,
                            NOON),
                    new Holding(new FobToken(HERS), CARYS, Period.from(NOON), Holding.State.HELD, NURSE, NOON)),
            List.of());

    @Test
    void a_lost_fob_that_is_used_again_is_one_and_its_use_before_is_not() {
        List<OddUse> odd = OddUse.among(
                List.of(
                        read(1, "HD01", LOST, NOON.minusSeconds(1), false),
                        read(2, "HD01", LOST, NOON.plusSeconds(60), false)),
                facts(List.of()));

        assertThat(odd).singleElement().satisfies(use -> {
            assertThat(use.kind()).isEqualTo(OddUse.Kind.AFTER_IT_WAS_LOST);
            assertThat(use.holding().holder()).isEqualTo(CARYS);
            assertThat(use.event().event().key().seq()).isEqualTo(2);
        });
    }

    @Test
    void nobody_is_at_the_front_door_and_at_a_far_bedroom_within_two_seconds() {
        assertThat(kinds("HD11", 2, false)).containsExactly(OddUse.Kind.IN_TWO_PLACES);
    }

    @Test
    void the_next_door_or_a_little_later_or_by_a_doubted_clock_is_nothing() {
        assertThat(kinds("SG01", 5, false)).isEmpty();
        assertThat(kinds("HD02", 2, false))
                .as("it shares the ward with the front door")
                .isEmpty();
        assertThat(kinds("HD11", 2, true)).isEmpty();
    }

    private static List<OddUse.Kind> kinds(String next, int seconds, boolean doubted) {
        return OddUse.among(
                        List.of(
                                read(2, next, HERS, NOON.plusSeconds(60 + seconds), doubted),
                                read(1, "HD01", HERS, NOON.plusSeconds(60), false)),
                        facts(List.of()))
                .stream()
                .map(OddUse::kind)
                .toList();
    }

    @Test
    void who_left_a_day_ago_has_gone_home_so_her_fob_at_a_door_is_looked_at_and_still_lets_her_out_D82() {
        Instant left = NOON.plusSeconds(60);
        AccessFacts facts = facts(List.of(new Departure(
                new PersonId("P03"), 1, Departure.Kind.DISCHARGED, left, "Home.", NURSE, left, List.of(), List.of())));
        Instant dayLater = left.plus(OddUse.GOING);

        List<OddUse> odd = OddUse.among(
                List.of(
                        read(1, "HD01", HERS, dayLater.minusNanos(1_000), false),
                        read(2, "HD01", HERS, dayLater, false)),
                facts);

        assertThat(odd).singleElement().satisfies(use -> {
            assertThat(use.kind()).isEqualTo(OddUse.Kind.AFTER_SHE_LEFT);
            assertThat(use.event().event().key().seq()).isEqualTo(2);
        });
        for (int days = 1; days < 90; days++) {
            assertThat(new Decide(facts)
                            .at(
                                    new DoorId("HD01"),
                                    Way.OUT,
                                    new Credential.Fob(new FobToken(HERS)),
                                    left.plus(Duration.ofDays(days))))
                    .isInstanceOf(Decision.Open.class);
        }
    }

    private static AccessFacts facts(List<Departure> departures) {
        AccessFacts demo = Saltmarsh.facts();
        List<ResidentAccess> residents = demo.everyone()
                .map(her -> new ResidentAccess(
                        her.resident(),
                        her.legal(),
                        her.levels(),
                        her.rooms(),
                        her.leave(),
                        her.resident().id().value().equals("P03") ? departures : List.of()))
                .toList();
        return new AccessFacts(demo.register(), residents, FOBS, List.of(), demo.policy());
    }

    private static KeptEvent read(long seq, String door, String fob, Instant at, boolean doubted) {
        DeviceEvent event = new DeviceEvent(
                new EventKey(HERON_A, 1, seq),
                EventKind.EGRESS_GRANTED,
                at,
                true,
                door,
                "OUT",
                fob,
                "",
                "",
                "",
                "1.4",
                false,
                0,
                0,
                "",
                "",
                "");
        return new KeptEvent(event, at, false, doubted, new DecisionContext.Nobody());
    }
}

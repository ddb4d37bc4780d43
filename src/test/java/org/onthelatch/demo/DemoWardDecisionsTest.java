package org.onthelatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.measure.CanLeaveUnaided;
import org.onthelatch.measure.ReviewsOverdue;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.Way;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.Whereabouts;

/** Each of the seventeen people at the doors that matter, and the published numbers (domain, section 9.6). */
class DemoWardDecisionsTest {
    private static final Instant DAY = DemoWard.T0;
    private static final Instant NIGHT = Instant.parse("2026-11-23T23:30:00Z");
    private static final Instant FOUR = Instant.parse("2026-11-23T16:00:00Z");

    private final AccessFacts facts = Saltmarsh.facts();
    private final Decide decide = new Decide(facts);
    private final Whereabouts whereabouts =
            Whereabouts.of(List.of(), Saltmarsh.ward().statements(), facts.register());
    private final Predicate<PersonId> present = person -> whereabouts.of(person) instanceof Place.In;

    @Test
    void every_person_at_every_door_that_matters_by_day_and_by_night() throws IOException {
        List<String> rows = new ArrayList<>();
        facts.residents().forEach(access -> rows.add(row(access.resident())));

        assertThat(String.join("\n", rows)).isEqualTo(table());
    }

    /** Out by day, out by night, in by day, in by night; O open, E with an escort, A ask staff. */
    private String row(Resident resident) {
        StringBuilder row = new StringBuilder(resident.id().value());
        for (String door : List.of("HD01", "HD04", "SG01", "CD01", "HD22", ownDoor(resident))) {
            row.append(door.equals(ownDoor(resident)) ? " own:" : " " + door + ":");
            for (Way way : Way.values()) {
                row.append(letter(door, way, resident, DAY)).append(letter(door, way, resident, NIGHT));
            }
        }
        return row.toString();
    }

    private String letter(String door, Way way, Resident resident, Instant at) {
        Credential own = new Credential.FobOf(new Holder.OfResident(resident.id()));
        return decide.at(new DoorId(door), way, own, at).match(open -> "O", escort -> "E", ask -> "A");
    }

    private String ownDoor(Resident resident) {
        return facts.register().doors().stream()
                .filter(door -> door.inside().equals(resident.room()))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    private static String table() throws IOException {
        try (InputStream in = DemoWardDecisionsTest.class.getResourceAsStream("demo-decisions.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return String.join(
                    "\n",
                    text.lines()
                            .filter(line -> line.startsWith("P"))
                            .map(String::trim)
                            .toList());
        }
    }

    @Test
    void nine_of_thirteen_can_leave_for_the_grounds_unaided_at_t0() {
        CanLeaveUnaided m1 = CanLeaveUnaided.at(facts, present, DAY);

        assertThat(m1.present()).hasSize(13);
        assertThat(ids(m1.toGrounds())).containsExactly("P01", "P02", "P04", "P09", "P13", "P14", "P15", "P16", "P17");
        assertThat(ids(m1.offSite())).containsExactly("P01", "P02", "P13", "P14", "P15", "P16", "P17");
    }

    @Test
    void windows_end_exclusive_at_four_o_clock() {
        CanLeaveUnaided m1 = CanLeaveUnaided.at(facts, present.and(this::livesOnHeron), FOUR);

        assertThat(ids(m1.toGrounds())).containsExactly("P01", "P02", "P04");
        assertThat(ids(m1.offSite())).containsExactly("P02");
    }

    private boolean livesOnHeron(PersonId person) {
        return facts.resident(person).orElseThrow().resident().ward().equals(new WardId("heron"));
    }

    private static List<String> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    @Test
    void two_of_seventeen_reviews_are_overdue_by_eleven_days_together() {
        ReviewsOverdue m6 = ReviewsOverdue.at(facts, DAY, DemoWard.ZONE);

        assertThat(m6.assessed()).isEqualTo(17);
        assertThat(m6.overdue())
                .containsExactly(
                        new ReviewsOverdue.Late(new PersonId("P03"), 9),
                        new ReviewsOverdue.Late(new PersonId("P16"), 2));
        assertThat(m6.totalDays()).isEqualTo(11);
        assertThat(m6.longest()).isEqualTo(9);
    }

    @Test
    void carys_asks_at_the_front_door_because_she_goes_out_with_someone() {
        Decision decision = decide.at(new DoorId("HD01"), Way.OUT, new Credential.Fob(fob(3)), DAY);

        assertThat(decision).isInstanceOf(Decision.OpenWithEscort.class);
        assertThat(decision.rule()).hasSize(1);
    }

    @Test
    void efuas_exits_are_open_in_the_second_in_which_her_section_ends_D7() {
        Instant end = Instant.parse("2026-11-26T00:00:00Z");
        Credential efua = new Credential.Fob(fob(5));

        assertThat(decide.at(new DoorId("HD01"), Way.OUT, efua, end.minusSeconds(1)))
                .isNotInstanceOf(Decision.Open.class);
        assertThat(decide.at(new DoorId("HD01"), Way.OUT, efua, end)).isInstanceOf(Decision.Open.class);
        assertThat(decide.at(new DoorId("SG01"), Way.OUT, efua, end)).isInstanceOf(Decision.Open.class);
    }

    @Test
    void hanas_hold_ends_72_hours_after_the_nurses_record_D6() {
        Instant end = Instant.parse("2026-11-26T04:10:00Z");
        Credential hana = new Credential.Fob(fob(8));

        assertThat(decide.at(new DoorId("HD01"), Way.OUT, hana, end.minusSeconds(1)))
                .isInstanceOf(Decision.AskStaff.class);
        assertThat(decide.at(new DoorId("HD01"), Way.OUT, hana, end)).isInstanceOf(Decision.Open.class);
    }

    @Test
    void an_informal_person_without_any_assessment_problem_opens_every_exit_at_every_hour_D3_N1() {
        Set<String> informal = Set.of("P02", "P11", "P13", "P15", "P17");
        for (Instant at = DAY; at.isBefore(DAY.plus(Duration.ofDays(8))); at = at.plus(Duration.ofMinutes(30))) {
            for (String person : informal) {
                for (DoorId exit : facts.doorsOf(new PersonId(person)).exits()) {
                    Credential own = new Credential.FobOf(new Holder.OfResident(new PersonId(person)));
                    assertThat(decide.at(exit, Way.OUT, own, at)).isInstanceOf(Decision.Open.class);
                }
            }
        }
    }

    @Test
    void a_passed_review_date_changes_nothing_at_any_door_D36_N2_N16() {
        Instant due = facts.resident(new PersonId("P01"))
                .orElseThrow()
                .levels()
                .latest()
                .orElseThrow()
                .reviewDueAt();
        Credential amara = new Credential.Fob(fob(1));

        for (DoorId exit : facts.doorsOf(new PersonId("P01")).exits()) {
            assertThat(decide.at(exit, Way.OUT, amara, due))
                    .isEqualTo(decide.at(exit, Way.OUT, amara, due.minusSeconds(1)));
        }
    }

    private static FobToken fob(int number) {
        return new FobToken("04c100000000%02d".formatted(number));
    }
}

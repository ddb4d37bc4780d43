package org.onthelatch.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LevelHistory;
import org.onthelatch.config.Configuration;
import org.onthelatch.egress.DecisionContext.OfResident;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.fob.Fobs;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.measure.BlanketRestrictions;
import org.onthelatch.measure.CanLeaveUnaided;
import org.onthelatch.measure.LeaveReality;
import org.onthelatch.measure.SameWords;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.restriction.BlanketRestriction;
import org.onthelatch.review.ReviewState;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.Statement;
import org.onthelatch.whereabouts.Whereabouts;

/** The numbers of domain section 9.6, counted from the seeded records and the seeded history. */
class DemoAtT0Test {
    private final Configuration configuration = Saltmarsh.configuration();
    private final DemoWard ward = Saltmarsh.ward();
    private final AccessFacts facts = facts();
    private final List<KeptEvent> kept = keep();

    @Test
    void thirteen_of_seventeen_are_present_and_four_are_out() {
        assertThat(ids(ward.residents().stream()
                        .map(Resident::id)
                        .filter(person -> !isPresent(person))
                        .toList()))
                .containsExactly("P06", "P10", "P11", "P12");
    }

    @Test
    void p06_is_overdue_only_when_her_grace_is_over_D59() {
        Place.Out out = (Place.Out) whereabouts().of(new PersonId("P06"));

        assertThat(out.isOverdueAt(DemoWard.T0.plus(Duration.ofMinutes(204)))).isFalse();
        assertThat(out.isOverdueAt(DemoWard.T0.plus(Duration.ofMinutes(205)))).isTrue();
    }

    @Test
    void at_t0_nine_of_thirteen_get_to_the_grounds_and_seven_off_site_unaided_M1() {
        CanLeaveUnaided m1 = CanLeaveUnaided.at(facts, this::isPresent, DemoWard.T0);

        assertThat(m1.present()).hasSize(13);
        assertThat(ids(m1.toGrounds())).containsExactly("P01", "P02", "P04", "P09", "P13", "P14", "P15", "P16", "P17");
        assertThat(ids(m1.offSite())).containsExactly("P01", "P02", "P13", "P14", "P15", "P16", "P17");
    }

    @Test
    void at_16_00_the_windows_of_p01_and_p09_have_ended_M1() {
        Instant four = DemoWard.T0.plus(Duration.ofHours(2));

        CanLeaveUnaided m1 = CanLeaveUnaided.at(facts, this::isPresent, four);

        assertThat(ids(m1.toGrounds())).startsWith("P01", "P02", "P04", "P13");
        assertThat(ids(m1.offSite())).startsWith("P02", "P13");
    }

    @Test
    void the_only_refusal_of_somebody_nobody_may_hold_is_that_of_p17_M4() {
        List<String> refused = kept.stream()
                .filter(event -> event.event().kind().isRefused())
                .filter(event -> event.context() instanceof OfResident resident
                        && !configuration
                                .statuses()
                                .statuses()
                                .get(resident.status())
                                .givesPowerToHold())
                .map(event -> event.event().door() + " " + event.event().at())
                .toList();

        assertThat(refused).containsExactly("HD01 2026-11-19T16:22:08Z");
    }

    @Test
    void p14_and_p16_have_the_same_words_and_nobody_else_M10() {
        SameWords m10 = SameWords.at(facts, DemoWard.T0);

        assertThat(m10.missing()).isEmpty();
        assertThat(m10.alike()).containsExactly(List.of(new PersonId("P14"), new PersonId("P16")));
    }

    @Test
    void three_escorted_leaves_were_cancelled_for_want_of_staff_and_none_for_another_cause_M13() {
        LeaveReality m13 = LeaveReality.of(ward.awayNotes(), DemoWard.T0.minus(Duration.ofDays(30)), DemoWard.T0);

        assertThat(m13.cancelled()).isEqualTo(3);
        assertThat(m13.notGone())
                .containsEntry(AwayNote.DidNotGo.Cause.STAFFING, 3)
                .hasSize(5);
        assertThat(ward.awayNotes())
                .extracting(note -> note.person().value())
                .containsExactlyInAnyOrder("P03", "P03", "P04");
    }

    @Test
    void everybody_was_seen_at_the_assembly_point_in_the_drill_of_11_november() {
        assertThat(ward.statements().stream()
                        .filter(Statement.Seen.class::isInstance)
                        .map(seen -> seen.person().value()))
                .hasSize(17)
                .doesNotHaveDuplicates();
    }

    @Test
    void three_blanket_restrictions_are_live_one_is_overdue_and_one_was_removed_M18() {
        BlanketRestrictions m18 =
                BlanketRestrictions.of(ward.restrictions(), DemoWard.T0.minus(Duration.ofDays(90)), DemoWard.T0);

        assertThat(numbers(m18.live())).containsExactly("BR1", "BR2", "BR3");
        assertThat(numbers(m18.overdue())).containsExactly("BR1");
        assertThat(numbers(m18.removed())).containsExactly("BR4");
        assertThat(BlanketRestrictions.review(m18.overdue().get(0), DemoWard.T0, Duration.ZERO, DemoWard.ZONE))
                .isEqualTo(new ReviewState.Overdue(LocalDate.of(2026, 11, 8), 15));
    }

    private static List<String> numbers(List<BlanketRestriction> entries) {
        return entries.stream().map(entry -> entry.number().value()).toList();
    }

    @Test
    void every_other_answer_of_a_door_was_the_one_that_the_decision_gives() {
        List<String> otherwise = kept.stream()
                .filter(event -> event.context() instanceof OfResident resident && !resident.agreed())
                .map(event -> event.event().door() + " " + event.event().at() + " "
                        + event.event().fob())
                .toList();

        assertThat(otherwise).containsExactly("HD01 2026-11-19T16:22:08Z 04c10000000017");
    }

    @Test
    void the_outage_of_15_november_came_late_and_nothing_else_did_D54() {
        assertThat(kept)
                .filteredOn(KeptEvent::arrivedLate)
                .hasSize(3)
                .allMatch(event -> event.event().key().controller().equals(new DeviceId("cartlodge-a")));
    }

    private boolean isPresent(PersonId person) {
        return whereabouts().of(person) instanceof Place.In;
    }

    private Whereabouts whereabouts() {
        return Whereabouts.of(kept, ward.statements(), configuration.register());
    }

    private static List<String> ids(List<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private List<KeptEvent> keep() {
        RecordEgress record = new RecordEgress(new ListEgressLog(), () -> facts);
        List<KeptEvent> all = new ArrayList<>();
        for (PastEvent past : ward.history()) {
            DeviceId controller = past.event().key().controller();
            all.addAll(record.record(controller, List.of(past.event()), past.receivedAt())
                    .kept());
        }
        return all;
    }

    private AccessFacts facts() {
        List<ResidentAccess> residents =
                ward.residents().stream().map(this::access).toList();
        AccessPolicy policy = new AccessPolicy(
                configuration.policy().staleAfter(), configuration.policy().keepWhenStale());
        Fobs fobs = new Fobs(ward.holdings(), ward.grants());
        return new AccessFacts(configuration.register(), residents, fobs, List.of(), policy);
    }

    private ResidentAccess access(Resident resident) {
        PersonId id = resident.id();
        LegalHistory legal = LegalHistory.of(
                ward.authorities().stream()
                        .filter(authority -> authority.person().equals(id))
                        .toList(),
                configuration.statuses().statuses());
        Map<PersonId, List<Assessment>> assessments =
                ward.assessments().stream().collect(groupingBy(Assessment::person, mapping(one -> one, toList())));
        return new ResidentAccess(
                resident,
                legal,
                LevelHistory.of(assessments.getOrDefault(id, List.of()), legal),
                ward.stages().stream()
                        .filter(stage -> stage.person().equals(id))
                        .toList(),
                new BoundaryLeave(
                        ward.leaves().stream()
                                .filter(leave -> leave.person().equals(id))
                                .toList(),
                        ward.consents().stream()
                                .filter(consent -> consent.person().equals(id))
                                .toList()));
    }
}

package org.onthelatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Ladder;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.LevelHistory;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.fob.EntryGrant;
import org.onthelatch.fob.Fobs;
import org.onthelatch.fob.Holder;
import org.onthelatch.leave.Consent;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.review.ReviewState;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.WardId;

/** The demo ward as domain section 9 has it (D107). */
class DemoWardTest {
    private final Configuration configuration = Saltmarsh.configuration();
    private final DemoWard ward = Saltmarsh.ward();

    @Test
    void seventeen_people_live_there_ten_on_heron_and_seven_in_the_cartlodge() {
        assertThat(ward.residents())
                .extracting(resident -> resident.id().value())
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, 17)
                        .mapToObj("P%02d"::formatted)
                        .toList());
        assertThat(ward.residents())
                .filteredOn(resident -> resident.ward().equals(new WardId("heron")))
                .hasSize(10);
    }

    @Test
    void every_nhs_number_is_valid_and_from_the_test_range_D108() {
        assertThat(ward.residents()).extracting(Resident::nhsNumber).allMatch(NhsNumber::isForTests);
        assertThat(NhsNumber.isForTests("9990000078")).as("wrong check digit").isFalse();
        assertThat(NhsNumber.isForTests("9434765919")).as("not the test range").isFalse();
    }

    @Test
    void four_people_are_at_l4_or_l5_at_t0() {
        List<String> restricted = ward.residents().stream()
                .map(Resident::id)
                .filter(person -> levels(person)
                                .inForceAt(DemoWard.T0)
                                .orElseThrow()
                                .level()
                                .compareTo(Level.L4)
                        >= 0)
                .map(PersonId::value)
                .toList();

        assertThat(restricted).containsExactly("P03", "P05", "P07", "P08");
    }

    @Test
    void the_levels_at_t0_are_those_of_the_table() {
        Map<String, String> levels = ward.residents().stream()
                .collect(Collectors.toMap(
                        resident -> resident.id().value(),
                        resident -> levels(resident.id())
                                .inForceAt(DemoWard.T0)
                                .orElseThrow()
                                .level()
                                .name()));

        assertThat(new java.util.TreeMap<>(levels))
                .hasToString("{P01=L2, P02=L1, P03=L4, P04=L3, P05=L4, P06=L2, P07=L4, P08=L5, P09=L3, P10=L2, P11=L0,"
                        + " P12=L1, P13=L1, P14=L2, P15=L0, P16=L2, P17=L1}");
    }

    @Test
    void two_reviews_are_overdue_by_9_and_2_days_M6() {
        Map<String, Long> overdue = ward.residents().stream()
                .map(resident -> latest(resident.id()))
                .filter(assessment -> state(assessment) instanceof ReviewState.Overdue)
                .collect(Collectors.toMap(
                        assessment -> assessment.person().value(),
                        assessment -> ((ReviewState.Overdue) state(assessment)).daysLate()));

        assertThat(overdue).isEqualTo(Map.of("P03", 9L, "P16", 2L));
    }

    @Test
    void p14_and_p16_have_the_same_words_and_nobody_else_M10() {
        Map<String, List<String>> byWords = ward.residents().stream()
                .map(resident -> latest(resident.id()))
                .collect(Collectors.groupingBy(
                        assessment -> assessment.reasons().rationale(),
                        Collectors.mapping(assessment -> assessment.person().value(), Collectors.toList())));

        assertThat(byWords.values()).filteredOn(people -> people.size() > 1).containsExactly(List.of("P14", "P16"));
    }

    @Test
    void the_nurses_hold_of_p08_ends_72_hours_after_the_nurses_record_D6() {
        assertThat(legal(new PersonId("P08")).powerEndsAfter(DemoWard.T0)).isEqualTo(local("2026-11-26T04:10"));
        assertThat(latest(new PersonId("P08")).reviewDueAt()).isEqualTo(local("2026-11-24T04:10"));
    }

    @Test
    void p05_is_held_to_the_end_of_25_november_and_no_longer_D7() {
        LegalHistory legal = legal(new PersonId("P05"));

        assertThat(legal.statusAt(local("2026-11-25T23:59")).code().value()).isEqualTo("S2");
        assertThat(legal.statusAt(local("2026-11-26T00:00")).code().value()).isEqualTo("INFORMAL");
    }

    @Test
    void p04_has_waited_42_days_for_the_ministry_D19() {
        List<Consent.Awaited> awaited = ward.consents().stream()
                .filter(Consent.Awaited.class::isInstance)
                .map(Consent.Awaited.class::cast)
                .toList();

        assertThat(awaited).singleElement().satisfies(request -> {
            assertThat(request.person()).isEqualTo(new PersonId("P04"));
            assertThat(Duration.between(request.since(), DemoWard.T0).toDays()).isEqualTo(42);
        });
    }

    @Test
    void no_level_above_l1_was_given_without_a_power_to_hold_her_D3() {
        assertThat(ward.assessments())
                .filteredOn(assessment -> assessment.level().restricts())
                .allMatch(assessment -> legal(assessment.person())
                        .statusAt(assessment.decidedAt())
                        .givesPowerToHold());
    }

    @Test
    void every_assessment_relies_on_the_status_of_its_time() {
        assertThat(ward.assessments())
                .allMatch(assessment -> legal(assessment.person())
                        .statusAt(assessment.takesEffectAt())
                        .code()
                        .equals(assessment.reliedOn()));
    }

    @Test
    void every_review_was_planned_within_the_policy_D35() {
        Ladder ladder = configuration.policy().ladder();

        assertThat(ward.assessments()).allSatisfy(assessment -> {
            Duration longest = ladder.rung(assessment.level()).review().plusHours(25);
            assertThat(Duration.between(assessment.decidedAt(), assessment.reviewDueAt()))
                    .as("%s v%d", assessment.person(), assessment.version())
                    .isLessThanOrEqualTo(longest);
        });
    }

    @Test
    void reviews_before_the_present_ones_were_in_time() {
        for (Resident resident : ward.residents()) {
            List<Assessment> versions = versions(resident.id());
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i).decidedAt())
                        .as("%s v%d", resident.id(), i + 1)
                        .isBefore(versions.get(i - 1).reviewDueAt());
            }
        }
    }

    @Test
    void residents_hold_the_tokens_of_the_design_at_t0() {
        Fobs fobs = new Fobs(ward.holdings(), ward.grants());

        assertThat(ward.residents())
                .allMatch(resident -> fobs.fobOf(new Holder.OfResident(resident.id()), DemoWard.T0)
                        .orElseThrow()
                        .value()
                        .equals("04c100000000" + resident.id().value().substring(1)));
    }

    @Test
    void a_fob_is_in_one_pair_of_hands_at_a_time_and_nobody_has_two_D87() {
        Map<Object, Long> byFob = ward.holdings().stream()
                .filter(holding -> holding.period().contains(DemoWard.T0))
                .collect(Collectors.groupingBy(holding -> holding.fob(), Collectors.counting()));
        Map<Object, Long> byHolder = ward.holdings().stream()
                .filter(holding -> holding.period().contains(DemoWard.T0))
                .collect(Collectors.groupingBy(holding -> holding.holder(), Collectors.counting()));

        assertThat(byFob.values()).containsOnly(1L);
        assertThat(byHolder.values()).containsOnly(1L);
    }

    @Test
    void entry_is_granted_only_at_doors_with_a_reader() {
        assertThat(ward.grants())
                .flatMap(EntryGrant::doors)
                .allMatch(door -> configuration.register().door(door).reader() == Door.Reader.FOB);
    }

    @Test
    void seeding_twice_gives_the_same_records_D107() {
        assertThat(Saltmarsh.ward()).isEqualTo(ward);
    }

    @Test
    void the_files_packed_with_the_program_are_the_same() {
        Configuration packed = Saltmarsh.orFail(ReadConfiguration.read(DemoFiles.PACKED, DemoFiles.PACKED, "sites"));

        assertThat(packed.sites()).isEqualTo(configuration.sites());
        assertThat(Saltmarsh.orFail(DemoFiles.read(
                        DemoFiles.PACKED, packed.register(), packed.statuses().statuses())))
                .isEqualTo(ward);
    }

    @Test
    void an_events_hash_is_over_its_fields_as_the_contract_lists_them() {
        PastEvent first = ward.history().stream()
                .filter(past -> past.event().key().toString().equals("gate-a/1/1"))
                .findFirst()
                .orElseThrow();

        assertThat(first.event().hash())
                .isEqualTo(OpaqueId.sha256("1\n1\n2026-11-11T10:30:01Z\nSYNCED\nSG01\nFIRE_RELEASE\n\n\n\n\ndrill\n\n\n"
                        + "\n\n\n" + "0".repeat(64) + "\n"));
    }

    @Test
    void every_controllers_history_is_numbered_and_chained_in_the_order_of_its_times() {
        Map<Object, List<PastEvent>> byController = ward.history().stream()
                .collect(Collectors.groupingBy(past -> past.event().key().controller()));

        assertThat(byController.values()).allSatisfy(events -> {
            for (int i = 1; i < events.size(); i++) {
                PastEvent before = events.get(i - 1);
                PastEvent after = events.get(i);
                assertThat(after.event().key().seq())
                        .isEqualTo(before.event().key().seq() + 1);
                assertThat(after.event().prev()).isEqualTo(before.event().hash());
                assertThat(after.event().at()).isAfterOrEqualTo(before.event().at());
            }
        });
        assertThat(ward.history())
                .extracting(past -> past.event().at())
                .allMatch(at -> at.isBefore(DemoWard.T0) && at.isAfter(local("2026-10-24T00:00")));
    }

    private LegalHistory legal(PersonId person) {
        return LegalHistory.of(
                ward.authorities().stream()
                        .filter(authority -> authority.person().equals(person))
                        .toList(),
                configuration.statuses().statuses());
    }

    private List<Assessment> versions(PersonId person) {
        return ward.assessments().stream()
                .filter(assessment -> assessment.person().equals(person))
                .sorted(Comparator.comparing(Assessment::version))
                .toList();
    }

    private LevelHistory levels(PersonId person) {
        return LevelHistory.of(versions(person), legal(person));
    }

    private Assessment latest(PersonId person) {
        return levels(person).latest().orElseThrow();
    }

    private static ReviewState state(Assessment assessment) {
        return ReviewState.of(assessment.reviewDueAt(), DemoWard.T0, Duration.ofDays(7), DemoWard.ZONE);
    }

    private static Instant local(String text) {
        return LocalDateTime.parse(text).atZone(DemoWard.ZONE).toInstant();
    }
}

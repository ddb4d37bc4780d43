package org.onthelatch.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.commissioning.DoorTest.Kind;
import org.onthelatch.ward.Door.Reader;
import org.onthelatch.ward.FireRelease;

/** Which tests are due, and when (D71, D86). */
class DoorTestsTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 3);

    @Test
    void a_door_with_an_electric_release_needs_its_override_tested_and_one_with_a_handle_does_not() {
        assertThat(DoorTests.needed(SampleDoor.of(FireRelease.AUTO_ON_ALARM, Reader.FOB, FILED)))
                .isEqualTo(Set.of(Kind.values()));
        assertThat(DoorTests.needed(SampleDoor.of(FireRelease.FREE_EXIT, Reader.NONE, FILED)))
                .isEqualTo(EnumSet.of(Kind.FIRE_RELEASE, Kind.FREE_EGRESS));
    }

    @Test
    void the_break_glass_is_due_a_month_after_its_last_test_and_overdue_the_day_after_D86() {
        DoorTests tests = new DoorTests(List.of(test(Kind.LOCAL_OVERRIDE, true, FILED)));

        assertThat(due(tests, Kind.LOCAL_OVERRIDE, LocalDate.of(2026, 12, 4)).dueOn())
                .isEqualTo("2026-12-04");
        assertThat(due(tests, Kind.LOCAL_OVERRIDE, LocalDate.of(2026, 12, 4)).isOverdue())
                .isFalse();
        assertThat(due(tests, Kind.LOCAL_OVERRIDE, LocalDate.of(2026, 12, 5)).isOverdue())
                .isTrue();
    }

    @Test
    void what_was_never_tested_is_overdue_from_the_first_day() {
        TestDue egress = due(new DoorTests(List.of()), Kind.FREE_EGRESS, FILED);

        assertThat(egress.wasTested()).isFalse();
        assertThat(egress.isOverdue()).isTrue();
    }

    @Test
    void the_site_files_own_test_counts_until_a_later_one_is_recorded_D71() {
        DoorTests none = new DoorTests(List.of());
        DoorTests older = new DoorTests(List.of(test(Kind.FIRE_RELEASE, false, FILED.minusDays(9))));
        DoorTests later = new DoorTests(List.of(test(Kind.FIRE_RELEASE, false, FILED.plusDays(9))));
        LocalDate today = FILED.plusDays(20);

        assertThat(due(none, Kind.FIRE_RELEASE, today).lastOn()).isEqualTo(FILED);
        assertThat(due(older, Kind.FIRE_RELEASE, today).hasFailed()).isFalse();
        assertThat(due(later, Kind.FIRE_RELEASE, today).lastOn()).isEqualTo(FILED.plusDays(9));
        assertThat(due(later, Kind.FIRE_RELEASE, today).hasFailed()).isTrue();
    }

    @Test
    void the_day_of_the_test_counts_and_not_the_day_on_which_it_was_written_down() {
        DoorTests tests = new DoorTests(List.of(
                test(Kind.FREE_EGRESS, true, LocalDate.of(2026, 11, 10)),
                new DoorTest(
                        SampleDoor.HD01,
                        Kind.FREE_EGRESS,
                        false,
                        "stuck",
                        LocalDate.of(2026, 11, 2),
                        SampleDoor.FLINT,
                        Instant.parse("2026-11-20T09:00:00Z"))));

        assertThat(tests.latest(SampleDoor.HD01, Kind.FREE_EGRESS))
                .map(DoorTest::passed)
                .contains(true);
        assertThat(tests.of(SampleDoor.HD01)).extracting(DoorTest::passed).containsExactly(true, false);
    }

    @Test
    void a_failure_says_what_happened() {
        assertThatThrownBy(() -> test(Kind.READER, false, FILED, "")).hasMessageContaining("must say what happened");
    }

    private static TestDue due(DoorTests tests, Kind kind, LocalDate today) {
        return tests
                .due(SampleDoor.of(FireRelease.AUTO_ON_ALARM, Reader.FOB, FILED), TestIntervals.USUAL, today)
                .stream()
                .filter(due -> due.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static DoorTest test(Kind kind, boolean passed, LocalDate on) {
        return test(kind, passed, on, passed ? "" : "did not open");
    }

    private static DoorTest test(Kind kind, boolean passed, LocalDate on, String found) {
        return new DoorTest(
                SampleDoor.HD01, kind, passed, found, on, SampleDoor.FLINT, Instant.parse("2026-11-03T16:00:00Z"));
    }
}

package org.onthelatch.doorcontroller;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DeviceId;

/** What staff are told of controllers that cannot be relied on (D77, D80; design, section 5). */
class FindAlarmsTest {
    private static final Instant T0 = Instant.parse("2026-11-23T14:00:00Z");
    private static final DeviceId GATE = new DeviceId("gate-a");
    private static final ContentHash HASH = new ContentHash("a".repeat(64));
    private static final IssuedList LIST = new IssuedList(GATE, new ListVersion(1, 1), HASH, T0, "{}");
    private static final PersonId DERVLA = new PersonId("P04");

    private final AccessFacts facts = Saltmarsh.facts();
    private final Controllers controllers = new Controllers();

    @Test
    void a_list_that_is_not_answered_is_an_alarm_at_60_seconds_and_not_before_D77() {
        controllers.issued(LIST, List.of());

        assertThat(alarms(T0.plusMillis(59_999))).isEmpty();
        assertThat(alarms(T0.plusSeconds(60))).containsExactly(new ControllerAlarm.NotTaken(GATE, T0));
    }

    @Test
    void a_refused_list_is_an_alarm_with_its_cause() {
        controllers.issued(LIST, List.of());
        controllers.answered(new ListAnswer.Refused(GATE, "1.1", "TABLE_FULL", T0), T0);

        assertThat(alarms(T0.plusSeconds(60))).containsExactly(new ControllerAlarm.Refused(GATE, T0, "TABLE_FULL"));
    }

    @Test
    void a_refusal_of_what_could_not_even_be_read_is_of_the_list_last_issued_and_of_no_later_one() {
        controllers.issued(LIST, List.of());
        controllers.answered(new ListAnswer.Refused(GATE, "", "BAD_SIGNATURE", T0), T0);
        List<ControllerAlarm> before = alarms(T0.plusSeconds(60));
        controllers.issued(new IssuedList(GATE, new ListVersion(1, 2), HASH, T0, "{}"), List.of());

        assertThat(before).containsExactly(new ControllerAlarm.Refused(GATE, T0, "BAD_SIGNATURE"));
        assertThat(alarms(T0.plusSeconds(60))).containsExactly(new ControllerAlarm.NotTaken(GATE, T0));
    }

    @ParameterizedTest
    @CsvSource({"86399,0", "86400,24", "172799,24", "172800,48", "255599,48", "255600,71", "259199,71", "259200,72"})
    void silence_is_told_at_24_48_and_71_hours_and_once_its_restrictions_have_lapsed(long seconds, int hours) {
        holdsItsList();

        List<String> names = alarms(T0.plusSeconds(seconds)).stream()
                .map(ControllerAlarm::name)
                .toList();

        assertThat(names).isEqualTo(hours == 0 ? List.of() : List.of("SILENT_%d_HOURS".formatted(hours)));
    }

    @Test
    void it_names_whom_the_gate_will_let_out_and_whom_it_goes_on_asking() {
        holdsItsList();

        ControllerAlarm.Silent silent =
                (ControllerAlarm.Silent) alarms(T0.plus(Duration.ofDays(2))).get(0);

        assertThat(silent.lapsesAt()).isEqualTo(T0.plus(Duration.ofDays(3)));
        assertThat(silent.hasLapsed()).isFalse();
        assertThat(silent.kept()).contains(DERVLA).doesNotContain(new PersonId("P03"));
        assertThat(silent.freed()).contains(new PersonId("P03")).doesNotContain(DERVLA, new PersonId("P02"));
    }

    @Test
    void after_the_last_day_to_which_a_restriction_was_given_nobody_is_kept_any_more_D76() {
        holdsItsList();

        List<ControllerAlarm> alarms = alarms(T0.plus(Duration.ofDays(30)));

        assertThat(alarms).hasSize(1);
        assertThat(((ControllerAlarm.Silent) alarms.get(0)).hasLapsed()).isTrue();
        assertThat(((ControllerAlarm.Silent) alarms.get(0)).kept()).isEmpty();
    }

    @Test
    void a_controller_that_says_it_holds_nothing_is_not_commissioned() {
        controllers.heard(
                new DeviceStatus.Online(GATE, "s1", 1, 0, T0, true, "t", List.of(), Capability.UNREPORTED, List.of()),
                T0);
        controllers.issued(LIST, List.of());

        assertThat(alarms(T0.plusSeconds(60)))
                .containsExactly(new ControllerAlarm.NotTaken(GATE, T0), new ControllerAlarm.NotCommissioned(GATE));
    }

    @ParameterizedTest
    @CsvSource({"60,false", "61,true", "-61,true", "0,false"})
    void a_clock_that_is_off_by_more_than_a_minute_is_flagged_D80(long ahead, boolean flagged) {
        holdsItsList();
        controllers.skewed(GATE, Duration.ofSeconds(ahead));

        assertThat(alarms(T0))
                .isEqualTo(
                        flagged ? List.of(new ControllerAlarm.ClockWrong(GATE, Duration.ofSeconds(ahead))) : List.of());
    }

    @Test
    void a_restriction_that_does_not_fit_names_whose_it_is() {
        controllers.issued(LIST, List.of("restriction r1 of fob 04c10000000004", "fob 04c20000000006 (STAFF)"));

        assertThat(alarms(T0)).containsExactly(new ControllerAlarm.TooSmall(GATE, List.of(DERVLA)));
    }

    @Test
    void an_alarm_is_written_down_once_when_it_is_raised_and_once_when_it_ends() {
        List<AuditEntry> audit = new ArrayList<>();
        RecordAlarms record = new RecordAlarms(audit::add);
        holdsItsList();

        for (int hour = 0; hour <= 50; hour++) {
            Instant now = T0.plus(Duration.ofHours(hour));
            record.committed(record.record(alarms(now), now));
        }
        holdsItsList(T0.plus(Duration.ofHours(51)));
        record.committed(record.record(alarms(T0.plus(Duration.ofHours(51))), T0));

        assertThat(audit)
                .extracting(entry -> entry.action() + " " + entry.subject())
                .containsExactly(
                        "raise alarm gate-a SILENT_24_HOURS",
                        "raise alarm gate-a SILENT_48_HOURS",
                        "end alarm gate-a SILENT_24_HOURS",
                        "end alarm gate-a SILENT_48_HOURS");
    }

    @Test
    void what_was_not_committed_is_written_down_again() {
        List<AuditEntry> audit = new ArrayList<>();
        RecordAlarms record = new RecordAlarms(audit::add);
        controllers.issued(LIST, List.of());

        record.record(alarms(T0.plusSeconds(60)), T0);
        record.committed(record.record(alarms(T0.plusSeconds(61)), T0));
        RecordAlarms.News third = record.record(alarms(T0.plusSeconds(62)), T0);

        assertThat(audit).hasSize(2);
        assertThat(third.begun()).isEmpty();
    }

    private void holdsItsList() {
        holdsItsList(T0);
    }

    private void holdsItsList(Instant heard) {
        controllers.issued(LIST, List.of());
        DeviceStatus.Held held = new DeviceStatus.Held(LIST.version(), HASH);
        controllers.heard(
                new DeviceStatus.Online(
                        GATE, "s1", 1, 0, heard, true, "t", List.of(held), Capability.UNREPORTED, List.of()),
                heard);
    }

    /** Of the gate; no other controller is ever given anything here. */
    private List<ControllerAlarm> alarms(Instant now) {
        return new FindAlarms(facts, controllers::state, Duration.ofSeconds(60), now).all();
    }
}

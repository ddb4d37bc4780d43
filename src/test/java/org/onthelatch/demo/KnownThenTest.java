package org.onthelatch.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.KnownThen;
import org.onthelatch.accesslist.RecordsThen;
import org.onthelatch.audit.Recorded;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.leave.Revocation;
import org.onthelatch.person.PersonId;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Period;

/** D52: a later correction does not change what was known before it; of leave, consents and emergency locks. */
class KnownThenTest {
    private static final Instant THEN = DemoWard.T0.minus(Duration.ofDays(2));
    private static final Instant SINCE = DemoWard.T0.minus(Duration.ofDays(1));
    private static final StaffId CLINICIAN = new StaffId("t.ashby");

    private final AccessFacts facts = Saltmarsh.facts();
    private final Leave granted = Saltmarsh.ward().leaves().stream()
            .filter(leave -> leave.recordedAt().isBefore(THEN) && leave.period().contains(THEN))
            .findFirst()
            .orElseThrow();
    private final PersonId her = granted.person();

    /** Served, says the paper, an hour before anybody at the ward could know. */
    @Test
    void leave_revoked_later_with_effect_for_then_stood_then_D52() {
        Leave revoked = granted.revoked(new Revocation(
                CLINICIAN,
                THEN.minus(Duration.ofHours(2)),
                "unwell",
                "Come back.",
                List.of(new Revocation.Served("her", "by hand", THEN.minus(Duration.ofHours(1)))),
                ""));
        List<Recorded<Leave>> book = List.of(
                new Recorded<>("leave", granted, THEN.minus(Duration.ofDays(9))),
                new Recorded<>("leave", revoked, SINCE));

        assertThat(leavesKnownAt(THEN, book)).containsExactly(granted);
        assertThat(leavesKnownAt(SINCE, book)).containsExactly(revoked);
        assertThat(known(THEN, book, List.of(), List.of())
                        .later(facts.resident(her).orElseThrow()))
                .anyMatch(later -> later instanceof KnownThen.Later.Entry entry
                        && entry.entry().equals(revoked));
    }

    private List<Leave> leavesKnownAt(Instant at, List<Recorded<Leave>> book) {
        return known(at, book, List.of(), List.of())
                .of(facts.resident(her).orElseThrow(), facts)
                .resident(her)
                .orElseThrow()
                .leave()
                .leaves();
    }

    @Test
    void a_consent_that_was_given_or_withdrawn_later_was_waited_for_or_given_then_D52() {
        var id = new org.onthelatch.leave.ConsentId("co0000000001");
        Set<LeaveType> scope = Set.of(granted.type());
        Consent awaited = new Consent.Awaited(id, her, scope, THEN.minus(Duration.ofDays(20)));
        Consent given = new Consent.Given(id, her, scope, Period.from(THEN.minus(Duration.ofDays(5))), "MHCS/1");
        List<Recorded<Consent>> book = List.of(
                new Recorded<>("one", awaited, THEN.minus(Duration.ofDays(20))), new Recorded<>("one", given, SINCE));

        assertThat(records(THEN, List.of(), book, List.of()).consents()).containsExactly(awaited);
        assertThat(records(SINCE, List.of(), book, List.of()).consents()).containsExactly(given);
    }

    @Test
    void a_lock_is_as_long_as_it_was_then_and_does_not_know_that_it_was_ended_D52() {
        DoorId door = new DoorId("HD01");
        EmergencyLock begun = lock(door, Duration.ofMinutes(15));
        EmergencyLock ended = lock(door, Duration.ofMinutes(4));
        List<Recorded<EmergencyLock>> book = List.of(
                new Recorded<>("lock", begun, THEN), new Recorded<>("lock", ended, THEN.plus(Duration.ofMinutes(4))));

        AccessFacts during = known(THEN.plus(Duration.ofMinutes(3)), List.of(), List.of(), book)
                .of(facts.resident(her).orElseThrow(), facts);
        AccessFacts after = known(THEN.plus(Duration.ofMinutes(5)), List.of(), List.of(), book)
                .of(facts.resident(her).orElseThrow(), facts);
        AccessFacts before = known(THEN.minusSeconds(1), List.of(), List.of(), book)
                .of(facts.resident(her).orElseThrow(), facts);

        assertThat(during.lockAt(door, THEN.plus(Duration.ofMinutes(10)))).contains(begun);
        assertThat(after.lockAt(door, THEN.plus(Duration.ofMinutes(10)))).isEmpty();
        assertThat(before.lockAt(door, THEN.plus(Duration.ofMinutes(1)))).isEmpty();
    }

    private static EmergencyLock lock(DoorId door, Duration length) {
        return new EmergencyLock(
                door,
                new Period(THEN, THEN.plus(length)),
                new StaffId("l.pryce"),
                "a stranger",
                "The front door is secured.",
                List.of(),
                List.of());
    }

    /** What was written before THEN is the same, whatever is written afterwards. */
    @Test
    void whatever_is_written_later_then_stays_as_it_was_D39() {
        List<Recorded<Leave>> book = new ArrayList<>();
        book.add(new Recorded<>("leave", granted, THEN.minus(Duration.ofDays(9))));
        RecordsThen before = records(THEN, book, List.of(), List.of());

        for (int hour = 1; hour < 40; hour++) {
            book.add(new Recorded<>(
                    hour % 2 == 0 ? "leave" : "other" + hour, later(hour), THEN.plus(Duration.ofHours(hour))));
            assertThat(records(THEN, book, List.of(), List.of()).leaves()).isEqualTo(before.leaves());
        }
        assertThat(records(THEN, book, List.of(), List.of()).later()).hasSize(39);
    }

    private Leave later(int version) {
        return new Leave(
                granted.id(),
                her,
                granted.grantor(),
                granted.type(),
                granted.companions(),
                List.of(),
                Period.ALWAYS,
                granted.longest(),
                0,
                "",
                "",
                "",
                CLINICIAN,
                THEN.plus(Duration.ofHours(version)),
                version,
                granted.terms(),
                List.of());
    }

    private KnownThen known(
            Instant at,
            List<Recorded<Leave>> leaves,
            List<Recorded<Consent>> consents,
            List<Recorded<EmergencyLock>> locks) {
        return new KnownThen(at, Saltmarsh.configuration().statuses().statuses(), records(at, leaves, consents, locks));
    }

    private RecordsThen records(
            Instant at,
            List<Recorded<Leave>> leaves,
            List<Recorded<Consent>> consents,
            List<Recorded<EmergencyLock>> locks) {
        return RecordsThen.of(leaves, consents, locks, her, at);
    }
}

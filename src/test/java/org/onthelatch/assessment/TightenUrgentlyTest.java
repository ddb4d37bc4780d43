package org.onthelatch.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onthelatch.assessment.LevelHistory.Cause;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

/** An urgent change ends by itself, towards what she had before, and one nurse cannot go on with it (D42). */
class TightenUrgentlyTest {
    private static final PersonId AMARA = new PersonId("P01");
    private static final StaffId CLINICIAN = new StaffId("t.ashby");
    private static final StaffId PRYCE = new StaffId("l.pryce");
    private static final Instant NIGHT = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant ADMITTED = Instant.parse("2026-11-01T00:00:00Z");
    private static final Window DAY = Window.daily(java.time.LocalTime.of(7, 0), java.time.LocalTime.of(22, 0));
    private static final LegalStatuses STATUSES = new LegalStatuses(List.of(
            status("S3", LegalStatus.Hold.MENTAL_HEALTH_ACT),
            status("DOLS", LegalStatus.Hold.DEPRIVATION_OF_LIBERTY),
            status("INFORMAL", LegalStatus.Hold.NONE)));

    private final InMemoryBook<Assessment> book =
            InMemoryBook.versioned(assessment -> assessment.person().value(), Assessment::version);
    private List<Authority> authorities = List.of(authority("S3", ADMITTED, Instant.MAX));
    private int ids;

    @Test
    void it_holds_for_the_hours_that_she_gave_and_then_the_earlier_level_is_back_with_its_times() {
        add(assessment(1, Level.L2, ADMITTED));

        assertThat(tighten(Level.L5, 4, NIGHT)).isInstanceOf(Outcome.Recorded.class);

        assertThat(level(NIGHT)).isEqualTo(Level.L5);
        assertThat(level(NIGHT.plus(Duration.ofHours(4)).minusNanos(1))).isEqualTo(Level.L5);
        InForce after = levels().inForceAt(NIGHT.plus(Duration.ofHours(4))).orElseThrow();
        assertThat(after.level()).isEqualTo(Level.L2);
        assertThat(after.assessment().times().wardExit()).containsExactly(DAY);
        assertThat(after.assessment().decidedBy()).as("nobody decided it anew").isEqualTo(CLINICIAN);
        assertThat(after.assessment().recordedBy()).isEqualTo(PRYCE);
        assertThat(after.assessment().reviewDueAt()).isEqualTo(ADMITTED.plus(Duration.ofDays(28)));
    }

    @Test
    void who_was_never_assessed_is_open_again_after_it() {
        tighten(Level.L4, 1, NIGHT);

        assertThat(level(NIGHT.plusSeconds(3600))).isEqualTo(Level.L1);
    }

    @Test
    void an_assessment_before_its_end_takes_its_place_for_good() {
        add(assessment(1, Level.L2, ADMITTED));
        tighten(Level.L5, 12, NIGHT);
        add(assessment(4, Level.L3, NIGHT.plus(Duration.ofHours(7))));

        assertThat(level(NIGHT.plus(Duration.ofHours(8)))).isEqualTo(Level.L3);
        assertThat(level(NIGHT.plus(Duration.ofHours(13)))).isEqualTo(Level.L3);
    }

    @Test
    void one_nurse_cannot_go_on_with_it_after_its_end() {
        add(assessment(1, Level.L2, ADMITTED));
        tighten(Level.L5, 12, NIGHT);

        assertThat(codes(tighten(Level.L5, 12, NIGHT.plus(Duration.ofHours(12)))))
                .contains("USED_ALREADY");

        Instant morning = NIGHT.plus(Duration.ofHours(13));
        add(assessment(4, Level.L2, morning));
        assertThat(tighten(Level.L5, 2, morning.plusSeconds(60))).isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void tightened_further_within_it_it_ends_no_later() {
        add(assessment(1, Level.L2, ADMITTED));
        tighten(Level.L4, 4, NIGHT);
        tighten(Level.L5, 12, NIGHT.plus(Duration.ofHours(1)));

        assertThat(level(NIGHT.plus(Duration.ofHours(3)))).isEqualTo(Level.L5);
        assertThat(level(NIGHT.plus(Duration.ofHours(4)))).isEqualTo(Level.L2);
    }

    @Test
    void an_earlier_level_does_not_come_back_under_another_power_D7() {
        add(assessment(1, Level.L2, ADMITTED));
        tighten(Level.L5, 12, NIGHT);
        Instant ends = NIGHT.plus(Duration.ofHours(2));
        authorities =
                List.of(authority("S3", ADMITTED, ends), authority("S3", ends.plus(Duration.ofHours(3)), Instant.MAX));

        assertThat(level(ends)).isEqualTo(Level.L1);
        InForce after = levels().inForceAt(NIGHT.plus(Duration.ofHours(12))).orElseThrow();
        assertThat(after.level()).isEqualTo(Level.L1);
        assertThat(after.cause()).isEqualTo(Cause.LEGAL_AUTHORITY_ENDED);
        assertThat(after.rules().values()).allMatch(ExitRule.FREE::equals);
    }

    @Test
    void a_garden_that_is_restricted_for_her_stays_so_and_no_more() {
        ExitRule byDay = new ExitRule.Restricted(
                List.of(new org.onthelatch.person.Allow(List.of(DAY), org.onthelatch.person.Company.ALONE)));
        add(assessment(1, Level.L3, ADMITTED, List.of(new Variation(RuleZone.GARDEN, byDay, "Falls"))));
        tighten(Level.L5, 4, NIGHT);

        assertThat(levels().inForceAt(NIGHT).orElseThrow().rules()).containsEntry(RuleZone.GARDEN, byDay);
        assertThat(levels().inForceAt(NIGHT).orElseThrow().rules())
                .containsEntry(RuleZone.WARD_EXIT, ExitRule.ASK_EACH_TIME);
    }

    @Test
    void only_for_somebody_detained_only_tighter_only_for_12_hours_and_with_a_reason() {
        add(assessment(1, Level.L5, ADMITTED));
        assertThat(codes(tighten(Level.L4, 4, NIGHT))).contains("NOT_TIGHTER");
        assertThat(codes(tighten(Level.L5, 13, NIGHT))).contains("NOT_BETWEEN");
        authorities = List.of(authority("DOLS", ADMITTED, Instant.MAX));
        assertThat(codes(tighten(Level.L5, 4, NIGHT))).contains("NOT_DETAINED");
        authorities = List.of(authority("INFORMAL", ADMITTED, Instant.MAX));
        assertThat(codes(tighten(Level.L5, 4, NIGHT))).contains("NOT_DETAINED");
        assertThat(book.all()).hasSize(1);
    }

    @Test
    void somebody_who_has_not_seen_her_latest_assessment_is_told_D50() {
        add(assessment(1, Level.L2, ADMITTED));

        Outcome stale = urgently().tighten(request(Level.L5, 4, 0), NIGHT);

        assertThat(stale).isInstanceOf(Outcome.Stale.class);
    }

    @Test
    void both_halves_are_in_the_audit_with_who_and_why_D53() {
        add(assessment(1, Level.L2, ADMITTED));
        tighten(Level.L5, 4, NIGHT);

        assertThat(book.audits().subList(1, 3))
                .allMatch(entry -> entry.reason().equals("She ran for the road."))
                .extracting(entry -> entry.action())
                .containsExactly("tighten level urgently", "return of the earlier level");
    }

    private TightenUrgently urgently() {
        return new TightenUrgently(
                book,
                person -> Optional.of(new AssessedPeople.Assessed(legal(), levels())),
                ZoneId.of("Europe/London"));
    }

    private Outcome tighten(Level level, int hours, Instant now) {
        return urgently().tighten(request(level, hours, book.all().size()), now);
    }

    private TightenUrgently.Request request(Level level, int hours, int basedOn) {
        return new TightenUrgently.Request(
                id(),
                id(),
                AMARA,
                basedOn,
                level,
                Duration.ofHours(hours),
                "She ran for the road.",
                "Let me go.",
                new Actor.Staff(PRYCE, Role.NURSE));
    }

    private static List<String> codes(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return new ArrayList<>(((Outcome.Refused) outcome)
                .refusals().stream().map(Refusal::code).toList());
    }

    private LegalHistory legal() {
        return LegalHistory.of(authorities, STATUSES);
    }

    private LevelHistory levels() {
        return LevelHistory.of(book.all(), legal());
    }

    private Level level(Instant at) {
        return levels().inForceAt(at).orElseThrow().level();
    }

    private void add(Assessment assessment) {
        book.add(
                assessment, new org.onthelatch.audit.AuditEntry(new Actor.Service("test"), "add", "P01", ADMITTED, ""));
    }

    private Assessment assessment(int version, Level level, Instant at) {
        return assessment(version, level, at, List.of());
    }

    private Assessment assessment(int version, Level level, Instant at, List<Variation> variations) {
        return new Assessment(
                id(),
                AMARA,
                version,
                level,
                new AgreedTimes(List.of(DAY), List.of()),
                Set.of(),
                variations,
                new Reasons("w", "r", "e", "a", "n", "l"),
                new StatusCode("S3"),
                CLINICIAN,
                CLINICIAN,
                at,
                at,
                at,
                at.plus(Duration.ofDays(28)),
                true);
    }

    private AssessmentId id() {
        return new AssessmentId("assessment%02d".formatted(++ids));
    }

    private static Authority authority(String status, Instant from, Instant until) {
        return new Authority(
                new AuthorityId("auth%08d".formatted(from.getEpochSecond() % 100_000_000)),
                AMARA,
                new StatusCode(status),
                new Period(from, until),
                new StatusCode("INFORMAL"),
                false,
                "papers",
                CLINICIAN,
                from);
    }

    private static LegalStatus status(String code, LegalStatus.Hold hold) {
        return new LegalStatus(new StatusCode(code), "", code, hold, LegalStatus.Absence.RESPONSIBLE_CLINICIAN);
    }
}

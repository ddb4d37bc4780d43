package org.onthelatch.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.assessment.DecideTightening.Decision;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.Window;

/** One detained woman whose level staff change, and everything that they may do about it. */
final class AmaraAssessed {
    static final PersonId AMARA = new PersonId("P01");
    static final Actor.Staff PRYCE = new Actor.Staff(new StaffId("l.pryce"), Role.NURSE);
    static final Actor.Staff DUNMORE = new Actor.Staff(new StaffId("k.dunmore"), Role.NURSE);
    static final Actor.Staff ASHBY = new Actor.Staff(new StaffId("t.ashby"), Role.RESPONSIBLE_CLINICIAN);
    static final Actor.Staff OKELL = new Actor.Staff(new StaffId("j.okell"), Role.RESPONSIBLE_CLINICIAN);
    static final Instant NOW = Instant.parse("2026-11-23T14:00:00Z");

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant ADMITTED = Instant.parse("2026-11-01T00:00:00Z");
    private static final Window DAY = Window.daily(LocalTime.of(7, 0), LocalTime.of(22, 0));
    private static final LegalStatuses STATUSES = new LegalStatuses(
            List.of(status("S3", LegalStatus.Hold.MENTAL_HEALTH_ACT), status("INFORMAL", LegalStatus.Hold.NONE)));

    final InMemoryBook<Assessment> book =
            InMemoryBook.versioned(assessment -> assessment.person().value(), Assessment::version);
    final InMemoryBook<TighteningEntry> tightenings =
            InMemoryBook.versioned(entry -> entry.tightening().value(), TighteningEntry::version);
    final InMemoryBook<LooseningLimit> limits =
            InMemoryBook.versioned(limit -> limit.person().value(), LooseningLimit::version);
    private final List<Authority> authorities = new ArrayList<>(List.of(authority("S3", ADMITTED)));
    private final Clinicians clinicians =
            new Clinicians(List.of(new Charge(AMARA, ASHBY.staff(), ADMITTED, "", ASHBY.staff(), ADMITTED)), List.of());
    final TwoPeople two = new TwoPeople(
            tightenings,
            limits,
            () -> clinicians,
            staff -> Set.of(ASHBY.staff(), OKELL.staff()).contains(staff),
            TwoPeople.USUAL_WAIT);
    private final AssessedPeople people =
            person -> person.equals(AMARA) ? Optional.of(new Assessed(legal(), levels())) : Optional.empty();
    private int ids;

    /** Her clinician decided it three weeks ago. */
    AmaraAssessed at(Level level) {
        Assessment before = new Assessment(
                id(),
                AMARA,
                latest() + 1,
                level,
                new AgreedTimes(List.of(DAY), List.of()),
                Set.of(),
                List.of(),
                new Reasons("w", "r", "e", "a", "n", "l"),
                new StatusCode("S3"),
                ASHBY.staff(),
                PRYCE.staff(),
                ADMITTED,
                ADMITTED,
                ADMITTED,
                NOW.plus(Duration.ofDays(3)),
                true);
        book.add(before, new AuditEntry(ASHBY, "assess", "P01", ADMITTED, ""));
        return this;
    }

    /** She becomes informal. */
    void discharge(Instant at) {
        authorities.add(authority("INFORMAL", at));
    }

    /** Her section ran out on the 20th; somebody records its renewal only now (D7). */
    void renewLate(Instant at) {
        authorities.set(0, authority("S3", new Period(ADMITTED, Instant.parse("2026-11-20T00:00:00Z")), ADMITTED));
        authorities.add(authority("S3", Period.from(Instant.parse("2026-11-20T00:00:00Z")), at));
    }

    Outcome assess(Level level, Actor.Staff by, Instant at) {
        return assess(level, List.of(), by, at);
    }

    Outcome assess(Level level, List<Variation> variations, Actor.Staff by, Instant at) {
        Proposal proposal = new Proposal(
                id(),
                AMARA,
                latest(),
                level,
                new AgreedTimes(List.of(DAY), List.of()),
                Set.of(),
                variations,
                new Reasons("Let me go.", "She ran for the road.", "Today.", "A walk.", "Two quiet days.", "Section 3"),
                by,
                at,
                at.plus(Duration.ofHours(20)),
                true);
        return new RecordAssessment(book, people, ladder(), LONDON, two).record(proposal, at);
    }

    Outcome tightenUrgently(Level level, Actor.Staff by, Instant at) {
        TightenUrgently.Request request = new TightenUrgently.Request(
                id(), id(), AMARA, latest(), level, Duration.ofHours(4), "She ran for the road.", "Let me go.", by);
        return new TightenUrgently(book, people, LONDON).tighten(request, at);
    }

    Outcome decide(boolean confirm, String reason, Actor.Staff by, Instant at) {
        AssessmentId id = tightening().id();
        return new DecideTightening(book, people, ladder(), LONDON, two)
                .decide(new Decision(id, AMARA, confirm, reason, by), at);
    }

    Outcome confirm(Actor.Staff by, Instant at) {
        return decide(true, "", by, at);
    }

    List<Refusal> limit(Level freest, Actor.Staff by, Instant at) {
        int version = limits.current().stream()
                .mapToInt(LooseningLimit::version)
                .findFirst()
                .orElse(0);
        return new StateLimit(two).state(new StateLimit.Request(AMARA, version, freest, "Her plan", by), at);
    }

    /** The latest that was proposed. */
    Tightening tightening() {
        List<Tightening> all = Tightening.all(tightenings.all());
        return all.get(all.size() - 1);
    }

    /** Where the second person stands with everything of hers. */
    List<SecondPerson> second(Instant at) {
        return SecondPerson.of(AMARA, book.all(), Tightening.all(tightenings.all()), clinicians, at);
    }

    Level level(Instant at) {
        return levels().inForceAt(at).orElseThrow().level();
    }

    int latest() {
        return levels().latest().map(Assessment::version).orElse(0);
    }

    Assessment last() {
        return levels().latest().orElseThrow();
    }

    static List<String> codes(Outcome outcome) {
        return outcome instanceof Outcome.Refused refused
                ? refused.refusals().stream().map(Refusal::code).toList()
                : List.of(outcome.getClass().getSimpleName());
    }

    private LegalHistory legal() {
        return LegalHistory.of(authorities, STATUSES);
    }

    private LevelHistory levels() {
        return LevelHistory.of(book.all(), legal());
    }

    private AssessmentId id() {
        return new AssessmentId("assessment%02d".formatted(++ids));
    }

    private static Ladder ladder() {
        Map<Level, Ladder.Rung> rungs = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            rungs.put(level, new Ladder.Rung("", "", Ladder.hardMaximum(level), Ladder.hardMaximum(level)));
        }
        return new Ladder(rungs);
    }

    private static Authority authority(String status, Instant from) {
        return authority(status, Period.from(from), from);
    }

    private static Authority authority(String status, Period period, Instant recordedAt) {
        return new Authority(
                new AuthorityId("auth%08d".formatted(period.from().getEpochSecond() % 100_000_000)),
                AMARA,
                new StatusCode(status),
                period,
                new StatusCode("INFORMAL"),
                false,
                "papers",
                ASHBY.staff(),
                recordedAt);
    }

    private static LegalStatus status(String code, LegalStatus.Hold hold) {
        return new LegalStatus(new StatusCode(code), "", code, hold, LegalStatus.Absence.RESPONSIBLE_CLINICIAN);
    }
}

package org.onthelatch.accesslist;

import static org.onthelatch.legalstatus.LegalStatus.Absence.COURT;
import static org.onthelatch.legalstatus.LegalStatus.Absence.NOBODYS_LEAVE_NEEDED;
import static org.onthelatch.legalstatus.LegalStatus.Absence.NOT_AVAILABLE;
import static org.onthelatch.legalstatus.LegalStatus.Absence.RESPONSIBLE_CLINICIAN;
import static org.onthelatch.legalstatus.LegalStatus.Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT;
import static org.onthelatch.legalstatus.LegalStatus.Hold.DEPRIVATION_OF_LIBERTY;
import static org.onthelatch.legalstatus.LegalStatus.Hold.MENTAL_HEALTH_ACT;
import static org.onthelatch.legalstatus.LegalStatus.Hold.NONE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.onthelatch.assessment.AgreedTimes;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.LevelHistory;
import org.onthelatch.assessment.Reasons;
import org.onthelatch.assessment.RoomStage;
import org.onthelatch.assessment.RuleZone;
import org.onthelatch.assessment.Variation;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.ConsentId;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.AuthorityId;
import org.onthelatch.legalstatus.LegalHistory;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.LegalStatus.Absence;
import org.onthelatch.legalstatus.LegalStatus.Hold;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.person.Departure;
import org.onthelatch.person.DoorNeeds;
import org.onthelatch.person.PersonId;
import org.onthelatch.person.Resident;
import org.onthelatch.person.VisitorId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WardId;
import org.onthelatch.ward.ZoneCode;

/** Four residents whose law, levels and leave are drawn at random. */
final class RandomResidents {
    private static final List<LegalStatus> STATUSES = List.of(
            status("INFORMAL", NONE, NOBODYS_LEAVE_NEEDED),
            status("S3", MENTAL_HEALTH_ACT, RESPONSIBLE_CLINICIAN),
            status("S37_41", MENTAL_HEALTH_ACT, RESPONSIBLE_CLINICIAN_WITH_CONSENT),
            status("S35", MENTAL_HEALTH_ACT, COURT),
            status("S5_2", MENTAL_HEALTH_ACT, NOT_AVAILABLE),
            status("DOLS", DEPRIVATION_OF_LIBERTY, NOBODYS_LEAVE_NEEDED));

    private final Random random;
    private final RandomTimes times;
    private int ids;

    RandomResidents(Random random, RandomTimes times) {
        this.random = random;
        this.times = times;
    }

    private static LegalStatus status(String code, Hold hold, Absence absence) {
        return new LegalStatus(new StatusCode(code), "", code, hold, absence);
    }

    List<ResidentAccess> all() {
        List<ResidentAccess> all = new ArrayList<>();
        for (ZoneCode room : WorldSite.ALDER_ROOMS) {
            all.add(resident(WorldSite.ALDER, room));
        }
        all.add(resident(WorldSite.BEECH, WorldSite.BEECH_ROOM));
        return all;
    }

    private ResidentAccess resident(WardId ward, ZoneCode room) {
        PersonId person = new PersonId("P%02d".formatted(++ids));
        DoorNeeds needs = new DoorNeeds(Duration.ofSeconds(random.nextInt(3) * 10L), random.nextBoolean());
        Resident resident = new Resident(person, "R" + ids, 40, "9990000000", ward, room, "Room", needs);
        List<Authority> authorities = random.nextInt(4) == 0 ? renewedLate(person) : authorities(person);
        LegalHistory legal = LegalHistory.of(authorities, new LegalStatuses(STATUSES));
        LevelHistory levels = LevelHistory.of(assessments(person, lastRecorded(authorities)), legal);
        return new ResidentAccess(
                resident,
                legal,
                levels,
                rooms(person),
                new BoundaryLeave(leaves(person), consents(person)),
                left(person));
    }

    /** Now and then somebody has left for good and has her fob still (D98). */
    private List<Departure> left(PersonId person) {
        return random.nextInt(8) == 0
                ? List.of(new Departure(
                        person,
                        1,
                        Departure.Kind.DISCHARGED,
                        times.now().minusSeconds(60),
                        "Home.",
                        new StaffId("t.ashby"),
                        times.now().minusSeconds(60),
                        List.of(),
                        List.of()))
                : List.of();
    }

    private StatusCode anyStatus() {
        return STATUSES.get(random.nextInt(STATUSES.size())).code();
    }

    private List<Authority> authorities(PersonId person) {
        List<Authority> authorities = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant from = times.around(8);
            Instant until = random.nextInt(3) == 0 ? Instant.MAX : from.plusSeconds(1 + random.nextInt(10 * 86_400));
            StatusCode successor = random.nextInt(3) == 0 ? anyStatus() : new StatusCode("INFORMAL");
            authorities.add(new Authority(
                    new AuthorityId(id()),
                    person,
                    anyStatus(),
                    new Period(from, until),
                    successor,
                    random.nextInt(4) == 0,
                    "ref",
                    RandomWorld.STAFF,
                    from));
        }
        return authorities;
    }

    /** A power that ran out, and its renewal that somebody recorded only afterwards (D7). */
    private List<Authority> renewedLate(PersonId person) {
        Instant from = times.now().minusSeconds(86_400L * (5 + random.nextInt(30)));
        Instant ranOut = times.now().minusSeconds(2 + random.nextInt(4 * 86_400));
        long late = Duration.between(ranOut, times.now()).toSeconds();
        Instant recorded = ranOut.plusSeconds(1 + random.nextInt((int) late));
        StatusCode status =
                STATUSES.get(1 + random.nextInt(STATUSES.size() - 1)).code();
        return List.of(
                authority(person, status, new Period(from, ranOut), from),
                authority(person, status, new Period(ranOut, times.after(10)), recorded));
    }

    private Authority authority(PersonId person, StatusCode status, Period period, Instant recordedAt) {
        return new Authority(
                new AuthorityId(id()),
                person,
                status,
                period,
                new StatusCode("INFORMAL"),
                random.nextInt(4) == 0,
                "ref",
                RandomWorld.STAFF,
                recordedAt);
    }

    private static Instant lastRecorded(List<Authority> authorities) {
        return authorities.stream()
                .map(Authority::recordedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private <T> T any(T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private String id() {
        return "%012x".formatted(random.nextLong() & 0xffffffffffffL);
    }

    /** Every other one is recorded after the latest authority, as a decision about a late renewal has to be. */
    private List<Assessment> assessments(PersonId person, Instant lastAuthority) {
        List<Assessment> assessments = new ArrayList<>();
        int count = random.nextInt(4);
        for (int version = 1; version <= count; version++) {
            Instant from = times.around(6);
            Instant recorded = random.nextBoolean() && from.isBefore(lastAuthority) ? lastAuthority : from;
            assessments.add(new Assessment(
                    new AssessmentId(id()),
                    person,
                    version,
                    any(Level.values()),
                    new AgreedTimes(maybeWindows(), maybeWindows()),
                    companions(),
                    variations(),
                    new Reasons("w", "r", "e", "a", "n", "l"),
                    new StatusCode("S3"),
                    RandomWorld.STAFF,
                    RandomWorld.STAFF,
                    from,
                    recorded,
                    from,
                    from.plusSeconds(86_400),
                    true));
        }
        return assessments;
    }

    private List<org.onthelatch.ward.Window> maybeWindows() {
        return random.nextInt(4) == 0 ? List.of() : times.windows();
    }

    private Set<VisitorId> companions() {
        return random.nextInt(3) == 0 ? Set.of(new VisitorId("V01"), new VisitorId("V02")) : Set.of();
    }

    private List<Variation> variations() {
        if (random.nextInt(4) > 0) {
            return List.of();
        }
        RuleZone zone = any(RuleZone.values());
        ExitRule rule = random.nextInt(3) == 0
                ? ExitRule.FREE
                : new ExitRule.Restricted(List.of(new Allow(times.windows(), company())));
        return List.of(new Variation(zone, rule, "individual"));
    }

    private Company company() {
        return switch (random.nextInt(3)) {
            case 0 -> Company.ALONE;
            case 1 -> Company.STAFF;
            default -> new Company.WithNamed(Set.of(new VisitorId("V01")));
        };
    }

    private List<RoomStage> rooms(PersonId person) {
        if (random.nextBoolean()) {
            return List.of();
        }
        RoomStage.Stage stage = any(RoomStage.Stage.values());
        return List.of(new RoomStage(
                person, WorldSite.KITCHEN, stage, times.windows(), times.period(), RandomWorld.STAFF, times.now()));
    }

    private List<Leave> leaves(PersonId person) {
        List<Leave> leaves = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LeaveType type = any(LeaveType.values());
            Leave.Grantor grantor = random.nextInt(4) == 0 ? Leave.Grantor.COURT : Leave.Grantor.RESPONSIBLE_CLINICIAN;
            leaves.add(new Leave(
                    new LeaveId(id()),
                    person,
                    grantor,
                    type,
                    Set.of(new VisitorId("V02")),
                    times.windows(),
                    times.period(),
                    Duration.ZERO,
                    0,
                    "",
                    "",
                    "",
                    RandomWorld.STAFF,
                    times.now()));
        }
        leaves.sort(Comparator.comparing(leave -> leave.id().value()));
        return leaves;
    }

    private List<Consent> consents(PersonId person) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 ->
                List.of(new Consent.Awaited(
                        new ConsentId(id()), person, Set.of(LeaveType.UNESCORTED), times.around(20)));
            case 2 ->
                List.of(new Consent.Withdrawn(
                        new ConsentId(id()),
                        person,
                        Set.of(LeaveType.ESCORTED, LeaveType.UNESCORTED),
                        times.period(),
                        "m",
                        Consent.Limits.AS_WRITTEN,
                        times.around(6),
                        "w"));
            default ->
                List.of(new Consent.Given(
                        new ConsentId(id()),
                        person,
                        Set.of(LeaveType.ESCORTED, LeaveType.UNESCORTED),
                        times.period(),
                        "m"));
        };
    }
}

package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.onthelatch.assessment.AgreedTimes;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.DecideTightening;
import org.onthelatch.assessment.ExitRule;
import org.onthelatch.assessment.Ladder;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.LevelHistory;
import org.onthelatch.assessment.LooseningLimit;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.Reasons;
import org.onthelatch.assessment.RecordAssessment;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.assessment.RuleZone;
import org.onthelatch.assessment.TighteningEntry;
import org.onthelatch.assessment.TwoPeople;
import org.onthelatch.assessment.Urgent;
import org.onthelatch.assessment.Variation;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Charge;
import org.onthelatch.person.Clinicians;
import org.onthelatch.person.Company;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Window;

/**
 * D41 and N2 at the doors, in random worlds: whatever one person records alone, no door that let somebody out alone at some
 * time, or with someone, stops doing so above L3; what waits for a second person is in no list, and the second makes it so.
 */
class OnePersonAloneTest {
    private static final StaffId NURSE = new StaffId("n.one");
    private static final StaffId HERS = new StaffId("c.one");
    private static final StaffId OTHER = new StaffId("c.two");

    private int confirmed;
    private int waited;

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void nobody_alone_takes_away_above_l3_and_nothing_that_waits_is_in_a_list(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);
        world.facts().residents().forEach(access -> decideAbout(access, world));
    }

    /** Otherwise the property could hold because nothing ever waits. */
    @Property(tries = 1)
    void there_are_worlds_in_which_it_waits_and_is_confirmed() {
        for (long seed = 0; seed < 60; seed++) {
            RandomWorld world = new RandomWorld(seed);
            world.facts().residents().forEach(access -> decideAbout(access, world));
        }

        assertThat(waited).isGreaterThan(20);
        assertThat(confirmed).isGreaterThan(20);
    }

    private void decideAbout(ResidentAccess access, RandomWorld world) {
        PersonId person = access.resident().id();
        List<Assessment> hers = new ArrayList<>(access.levels().assessments());
        if (Urgent.unassessed(hers).isPresent()) {
            return;
        }
        InMemoryBook<Assessment> book =
                InMemoryBook.counting(assessment -> assessment.id().value());
        TwoPeople two = new TwoPeople(
                InMemoryBook.versioned(entry -> entry.tightening().value(), TighteningEntry::version),
                InMemoryBook.versioned(limit -> limit.person().value(), LooseningLimit::version),
                () -> new Clinicians(
                        List.of(new Charge(person, HERS, Instant.EPOCH, "", HERS, Instant.EPOCH)), List.of()),
                staff -> !staff.equals(NURSE),
                TwoPeople.USUAL_WAIT);
        Instant now = world.now();
        Proposal proposal = proposal(access, world.random(), now);
        Outcome outcome = new RecordAssessment(
                        book,
                        id -> Optional.of(new Assessed(access.legal(), access.levels())),
                        ladder(),
                        ZoneId.of("Europe/London"),
                        two)
                .record(proposal, now);

        if (outcome instanceof Outcome.Recorded) {
            hers.addAll(book.all());
            assertNothingTakenAway(access, with(access, hers), world, now);
        } else {
            assertThat(book.all()).as("in no history of levels, so in no list").isEmpty();
        }
        if (outcome instanceof Outcome.Waiting) {
            waited++;
            boolean byNurse = proposal.recorder().role() == Role.NURSE;
            Actor.Staff second = byNurse ? clinician(HERS) : new Actor.Staff(NURSE, Role.NURSE);
            Outcome then = new DecideTightening(
                            book,
                            id -> Optional.of(new Assessed(access.legal(), access.levels())),
                            ladder(),
                            ZoneId.of("Europe/London"),
                            two)
                    .decide(new DecideTightening.Decision(proposal.id(), person, true, "", second), now);
            assertThat(then).isInstanceOf(Outcome.Recorded.class);
            confirmed += book.all().size();
        }
    }

    private static void assertNothingTakenAway(
            ResidentAccess before, ResidentAccess after, RandomWorld world, Instant now) {
        PersonalDoors doors = world.facts().doorsOf(before.resident().id());
        for (DoorId door : doors.byZone().getOrDefault(RuleZone.WARD_EXIT, Set.of())) {
            if (allowsAlone(before, doors, door, now)) {
                assertThat(allowsAlone(after, doors, door, now))
                        .as("%s alone", door)
                        .isTrue();
            }
        }
        doors.byZone()
                .forEach((zone, all) -> all.forEach(door -> {
                    if (allowsSomehow(before, doors, door, now)) {
                        assertThat(allowsSomehow(after, doors, door, now))
                                .as("%s at all", door)
                                .isTrue();
                    }
                }));
    }

    private static boolean allowsAlone(ResidentAccess access, PersonalDoors doors, DoorId door, Instant now) {
        return restrictions(access, doors, door, now)
                .allMatch(restriction -> restriction.allows().stream()
                        .anyMatch(allow -> allow.company().equals(Company.ALONE)));
    }

    private static boolean allowsSomehow(ResidentAccess access, PersonalDoors doors, DoorId door, Instant now) {
        return restrictions(access, doors, door, now)
                .noneMatch(restriction -> restriction.allows().isEmpty());
    }

    private static java.util.stream.Stream<Restriction> restrictions(
            ResidentAccess access, PersonalDoors doors, DoorId door, Instant now) {
        return Restrictions.liveAt(access, doors, now).stream()
                .filter(restriction -> restriction.kind() == Restriction.Kind.INDIVIDUAL
                        && restriction.doors().contains(door));
    }

    private static ResidentAccess with(ResidentAccess access, List<Assessment> assessments) {
        return new ResidentAccess(
                access.resident(),
                access.legal(),
                LevelHistory.of(assessments, access.legal()),
                access.rooms(),
                access.leave());
    }

    private static Proposal proposal(ResidentAccess access, Random random, Instant now) {
        Level level = List.of(Level.values()).get(random.nextInt(6));
        List<Variation> variations = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            RuleZone zone = List.of(RuleZone.values()).get(random.nextInt(3));
            variations.add(new Variation(zone, rule(random), "x"));
        }
        return new Proposal(
                new AssessmentId("proposal%04d".formatted(random.nextInt(10_000))),
                access.resident().id(),
                access.levels().latest().map(Assessment::version).orElse(0),
                level,
                new AgreedTimes(List.of(Window.ALWAYS), List.of(Window.ALWAYS)),
                Set.of(),
                variations,
                new Reasons("w", "r", "e", "a", "n", "l"),
                recorder(random),
                now,
                now.plusSeconds(1),
                true);
    }

    private static ExitRule rule(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> ExitRule.FREE;
            case 1 -> ExitRule.ASK_EACH_TIME;
            default -> new ExitRule.Restricted(List.of(Allow.anyTime(Company.STAFF)));
        };
    }

    private static Actor.Staff recorder(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Actor.Staff(NURSE, Role.NURSE);
            case 1 -> clinician(HERS);
            default -> clinician(OTHER);
        };
    }

    private static Actor.Staff clinician(StaffId id) {
        return new Actor.Staff(id, Role.RESPONSIBLE_CLINICIAN);
    }

    private static Ladder ladder() {
        java.util.Map<Level, Ladder.Rung> rungs = new java.util.EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            Duration longest = Ladder.hardMaximum(level);
            rungs.put(level, new Ladder.Rung("", "", longest, longest));
        }
        return new Ladder(rungs);
    }
}

package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.onthelatch.assessment.AssessedPeople;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.AssessmentId;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.LevelHistory;
import org.onthelatch.assessment.TightenUrgently;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.fob.Holder;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/**
 * N2, D37, D42: the clock alone never stops anybody. At no instant does a door that opened for her begin to refuse, unless
 * a person recorded that something begins or ends then: a level or a power takes effect, a permission ends, a window closes,
 * a lock begins. The end of an urgent change and a review date are none of these.
 */
class TimeAloneTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void no_door_begins_to_refuse_at_the_end_of_an_urgent_change_or_at_a_review_date(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);
        List<ResidentAccess> residents = new ArrayList<>();
        world.facts().residents().forEach(access -> residents.add(withUrgentChange(access, world)));
        AccessFacts facts = new AccessFacts(
                world.facts().register(),
                residents,
                world.facts().fobs(),
                world.facts().locks().toList(),
                world.facts().policy());
        Decide decide = new Decide(facts);

        Set<Instant> windows = new HashSet<>(WindowEdges.all(
                facts, world.now().minus(Duration.ofDays(30)), world.now().plus(Duration.ofDays(30))));
        List<String> begun = new ArrayList<>();
        for (ResidentAccess access : residents) {
            Set<Instant> decided = decidedBySomebody(access, facts);
            for (Instant edge : clockEdges(access)) {
                if (!decided.contains(edge) && !windows.contains(edge)) {
                    refusedFrom(access, facts, decide, edge)
                            .forEach(door -> begun.add(access.resident().id() + " at " + door + " from " + edge));
                }
            }
        }

        assertThat(begun).isEmpty();
    }

    /** As a nurse would record it now; unchanged where the law refuses. */
    private static ResidentAccess withUrgentChange(ResidentAccess access, RandomWorld world) {
        InMemoryBook<Assessment> book = InMemoryBook.counting(assessment -> "all");
        List<Assessment> before = access.levels().assessments();
        before.forEach(assessment -> book.add(
                assessment, new org.onthelatch.audit.AuditEntry(new Actor.Service("test"), "", "", world.now(), "")));
        AssessedPeople people = person ->
                Optional.of(new AssessedPeople.Assessed(access.legal(), LevelHistory.of(book.all(), access.legal())));
        Level level = world.random().nextBoolean() ? Level.L4 : Level.L5;
        new TightenUrgently(book, people, LONDON)
                .tighten(
                        new TightenUrgently.Request(
                                new AssessmentId("urgentaaaaaa"),
                                new AssessmentId("returnaaaaaa"),
                                access.resident().id(),
                                before.size(),
                                level,
                                Duration.ofHours(1 + world.random().nextInt(12)),
                                "reason",
                                "words",
                                new Actor.Staff(RandomWorld.STAFF, Role.NURSE)),
                        world.now());
        return new ResidentAccess(
                access.resident(),
                access.legal(),
                LevelHistory.of(book.all(), access.legal()),
                access.rooms(),
                access.leave());
    }

    /** Everything that the clock passes about her. */
    private static Set<Instant> clockEdges(ResidentAccess access) {
        Set<Instant> edges = new TreeSet<>(Breakpoints.of(access));
        access.levels().assessments().forEach(assessment -> edges.add(assessment.reviewDueAt()));
        edges.removeIf(edge -> edge.equals(Instant.MAX) || edge.equals(Instant.MIN));
        return edges;
    }

    private static Set<Instant> decidedBySomebody(ResidentAccess access, AccessFacts facts) {
        Set<Instant> decided = new HashSet<>();
        access.levels().assessments().stream()
                .filter(assessment -> !assessment.isReturn())
                .forEach(assessment -> decided.add(assessment.takesEffectAt()));
        access.legal().standings().stream()
                .filter(standing -> standing.status().givesPowerToHold())
                .forEach(standing -> decided.add(standing.period().from()));
        for (Leave leave : access.leave().leaves()) {
            decided.add(leave.inForce().until());
        }
        for (Consent consent : access.leave().consents()) {
            if (consent instanceof Consent.Given given) {
                decided.add(given.period().until());
            }
            if (consent instanceof Consent.Withdrawn withdrawn) {
                decided.add(withdrawn.at());
                decided.add(withdrawn.period().until());
            }
        }
        facts.locks().forEach(lock -> decided.add(lock.period().from()));
        return decided;
    }

    private static List<DoorId> refusedFrom(ResidentAccess access, AccessFacts facts, Decide decide, Instant edge) {
        Credential own =
                new Credential.FobOf(new Holder.OfResident(access.resident().id()));
        return facts.doorsOf(access.resident().id()).byZone().values().stream()
                .flatMap(Set::stream)
                .distinct()
                .filter(door -> opens(decide.at(door, Way.OUT, own, edge.minusNanos(1))))
                .filter(door -> !opens(decide.at(door, Way.OUT, own, edge)))
                .toList();
    }

    /** Alone, or with somebody: to ask for company where none was needed counts as refusing, too. */
    private static boolean opens(Decision decision) {
        return decision.match(open -> true, escort -> false, ask -> false);
    }
}

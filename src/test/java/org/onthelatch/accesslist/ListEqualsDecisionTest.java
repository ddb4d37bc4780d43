package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.onthelatch.doorcontroller.ListEncoder;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.mqtt.wire.JsonListEncoder;

/**
 * What a list makes a controller do is what {@link Decide} says (design, section 5): the simulator's own evaluator, which
 * shares no code with the service, reads the compiled bytes and must agree at every door, way, fob and escort.
 */
class ListEqualsDecisionTest {
    private static final ListEncoder ENCODER =
            new JsonListEncoder(new EnvelopeSigner(new SigningKey(1, new byte[SigningKey.SEED_BYTES])));
    private static final Duration WEEK = Duration.ofDays(7);

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void at_every_breakpoint_and_at_random_instants(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);
        SimulatedDoors doors = new SimulatedDoors(world, ENCODER);

        for (Instant at : interesting(world)) {
            assertThat(doors.disagreementsAt(at)).isEmpty();
        }
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void at_every_minute_of_a_week(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);
        SimulatedDoors doors = new SimulatedDoors(world, ENCODER);

        for (Instant at = world.now(); at.isBefore(end(world)); at = at.plusSeconds(60)) {
            assertThat(doors.disagreementsWithoutEscortAt(at)).isEmpty();
        }
    }

    /** A week, or the end of the lease, which comes up to an hour sooner across the spring night. */
    private static Instant end(RandomWorld world) {
        Instant lease = Lease.endAt(world.now(), WorldSite.LONDON);
        Instant week = world.now().plus(WEEK);
        return lease.isBefore(week) ? lease : week;
    }

    /** Every known change within the week and one second either side of it, every window's edges, and random instants. */
    private static List<Instant> interesting(RandomWorld world) {
        TreeSet<Instant> edges = new TreeSet<>(List.of(world.now()));
        AccessFacts facts = world.facts();
        facts.residents().forEach(access -> edges.addAll(Breakpoints.of(access)));
        facts.locks().forEach(lock -> edges.add(lock.period().until()));
        edges.addAll(WindowEdges.of(facts, world.now(), end(world), world.random()));
        TreeSet<Instant> instants = new TreeSet<>();
        for (Instant edge : edges) {
            if (edge.isAfter(Instant.MIN) && edge.isBefore(Instant.MAX)) {
                instants.addAll(List.of(edge.minusSeconds(1), edge, edge.plusSeconds(1)));
            }
        }
        for (int i = 0; i < 6; i++) {
            instants.add(world.now().plusSeconds(world.random().nextInt((int) WEEK.toSeconds())));
        }
        instants.headSet(world.now()).clear();
        instants.tailSet(end(world)).clear();
        return new ArrayList<>(instants);
    }
}

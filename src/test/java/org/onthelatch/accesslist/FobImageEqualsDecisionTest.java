package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.fob.FobToken;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.mqtt.wire.FobImageBytes;
import org.onthelatch.simulator.signed.KeyRing;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Site;
import org.onthelatch.ward.Way;

/**
 * What is written on a fob makes a lock without a network do what {@link Decide} says, from the image alone (design, section
 * 6): the simulated lock shares no code with the service and reads the signed bytes. From inside it is always free.
 */
class FobImageEqualsDecisionTest {
    private static final SigningKey KEY = new SigningKey(3, new byte[SigningKey.SEED_BYTES]);
    private static final KeyRing RING = new KeyRing(List.of(new ServiceKey(KEY.keyEpoch(), KEY.publicKey())));

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void in_random_worlds_at_every_edge_and_at_random_instants(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);
        TreeSet<Instant> instants = new TreeSet<>();
        Instant end = world.now().plus(CompileFobImage.LASTS);
        for (Instant edge : WindowEdges.of(world.facts(), world.now(), end, world.random())) {
            if (edge.isAfter(world.now()) && edge.isBefore(end)) {
                instants.addAll(List.of(edge.minusSeconds(1), edge, edge.plusSeconds(1)));
            }
        }
        for (int i = 0; i < 10; i++) {
            instants.add(world.now().plusSeconds(world.random().nextInt((int) CompileFobImage.LASTS.toSeconds())));
        }
        instants.headSet(world.now()).clear();
        instants.tailSet(end).clear();

        assertThat(disagreements(world.facts(), world.tokens(), world.now(), instants))
                .isEmpty();
    }

    @Test
    void for_everybody_of_the_demo_at_kitchen_and_laundry_through_the_week() {
        AccessFacts facts = Saltmarsh.facts();
        Instant now = Instant.parse("2026-11-23T14:00:00Z");
        TreeSet<Instant> instants = new TreeSet<>();
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            instants.add(now.plusSeconds(random.nextInt((int) CompileFobImage.LASTS.toSeconds())));
        }
        List<FobToken> tokens = facts.fobs().tokens().stream().toList();

        assertThat(disagreements(facts, tokens, now, instants)).isEmpty();
        assertThat(lock(facts, new FobToken("04c10000000001"), "HD21", now, now).isOpen())
                .as("Amara's own use of the kitchen, D97")
                .isTrue();
        assertThat(lock(facts, new FobToken("04c10000000003"), "HD21", now, now).isOpen())
                .as("Carys's agreed times are 11 to 2")
                .isFalse();
    }

    @Test
    void after_a_week_it_opens_nothing_and_the_way_out_is_free_all_the_same() {
        AccessFacts facts = Saltmarsh.facts();
        Instant now = Instant.parse("2026-11-23T14:00:00Z");
        Instant later = now.plus(CompileFobImage.LASTS);

        assertThat(lock(facts, new FobToken("04c10000000001"), "HD21", now, later.minusMillis(1))
                        .isOpen())
                .isTrue();
        assertThat(lock(facts, new FobToken("04c10000000001"), "HD21", now, later)
                        .isOpen())
                .isFalse();
        assertThat(lock(facts, new FobToken("04c10000000001"), "HD21", now, later.plus(Duration.ofDays(400)))
                        .letsOut())
                .isTrue();
    }

    @Test
    void no_fob_says_anything_of_an_exit() {
        AccessFacts facts = Saltmarsh.facts();
        Instant now = Instant.parse("2026-11-23T14:00:00Z");

        for (FobToken fob : facts.fobs().tokens()) {
            CompileFobImage.of(fob, facts, now)
                    .ifPresent(image -> assertThat(image.grants())
                            .flatExtracting(FobImage.Grant::doors)
                            .allMatch(door -> !facts.register().door(door).isExit()));
        }
    }

    private static List<String> disagreements(
            AccessFacts facts, List<FobToken> tokens, Instant now, Set<Instant> instants) {
        List<String> differences = new ArrayList<>();
        Site site = facts.register().sites().get(0);
        for (FobToken token : tokens) {
            Optional<FobImage> image = CompileFobImage.of(token, facts, now);
            if (image.isEmpty()) {
                continue;
            }
            byte[] bytes = FobImageBytes.signed(image.get(), KEY).orElseThrow();
            for (DoorId door : site.locks()) {
                for (Instant at : instants) {
                    boolean decided =
                            new Decide(facts).at(door, Way.IN, new Credential.Fob(token), at) instanceof Decision.Open;
                    if (decided != opens(bytes, token, door.value(), at)) {
                        differences.add("%s at %s, %s: %s".formatted(token, door, at, decided));
                    }
                }
            }
        }
        return differences;
    }

    private static boolean opens(byte[] bytes, FobToken token, String door, Instant at) {
        return org.onthelatch.simulator.accesslist.FobImage.open(bytes, RING)
                .filter(image -> image.fob().hex().equals(token.value()))
                .filter(image -> image.opens(new org.onthelatch.simulator.site.DoorId(door), at))
                .isPresent();
    }

    private record Lock(boolean isOpen, boolean letsOut) {}

    private static Lock lock(AccessFacts facts, FobToken token, String door, Instant written, Instant at) {
        byte[] bytes = FobImageBytes.signed(
                        CompileFobImage.of(token, facts, written).orElseThrow(), KEY)
                .orElseThrow();
        var lock = new org.onthelatch.simulator.device.OfflineLock(
                new org.onthelatch.simulator.site.DoorId(door),
                RING,
                new org.onthelatch.simulator.device.FobMemories(),
                Clock.fixed(at, ZoneOffset.UTC));
        boolean out = lock.opens(
                org.onthelatch.simulator.site.Way.OUT, new org.onthelatch.simulator.site.FobToken(token.value()));
        return new Lock(opens(bytes, token, door, at), out);
    }
}

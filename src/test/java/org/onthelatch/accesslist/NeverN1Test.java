package org.onthelatch.accesslist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.onthelatch.fob.Holder;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Way;

/** N1: no fob of hers ever stops a resident on her way out whom nobody has the power to hold; emergency locks included. */
class NeverN1Test {
    private static final int WEEK = (int) Duration.ofDays(7).toSeconds();
    private static final int INSTANTS = 40;

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void somebody_whom_nobody_may_hold_is_never_asked_or_escorted_on_her_way_out(@ForAll long seed) {
        RandomWorld world = new RandomWorld(seed);
        Decide decide = new Decide(world.facts());

        List<String> stopped = new ArrayList<>();
        for (int i = 0; i < INSTANTS; i++) {
            Instant at = world.now().plusSeconds(world.random().nextInt(WEEK));
            world.facts()
                    .everyone()
                    .filter(access ->
                            !access.livesHere() || !access.legal().statusAt(at).givesPowerToHold())
                    .forEach(access -> stopped.addAll(stopped(world, decide, access, at)));
        }

        assertThat(stopped).isEmpty();
    }

    private static List<String> stopped(RandomWorld world, Decide decide, ResidentAccess access, Instant at) {
        Credential hers =
                new Credential.FobOf(new Holder.OfResident(access.resident().id()));
        return world.facts().register().doors().stream()
                .filter(door -> door.boundary() != BoundaryClass.INTERNAL)
                .filter(door -> door.reader() == Door.Reader.FOB)
                .filter(door -> !(decide.at(door.id(), Way.OUT, hers, at) instanceof Decision.Open))
                .map(door -> "%s at %s at %s".formatted(access.resident().id(), door.id(), at))
                .toList();
    }
}

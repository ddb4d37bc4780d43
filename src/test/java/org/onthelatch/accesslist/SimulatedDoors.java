package org.onthelatch.accesslist;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.onthelatch.doorcontroller.ListEncoder;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.fob.FobToken;
import org.onthelatch.simulator.accesslist.Evaluator;
import org.onthelatch.simulator.accesslist.Outcome.Result;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Way;

/** The doors of a world as the simulator's evaluator works them, each with the list that was compiled for its controller. */
final class SimulatedDoors {
    private final RandomWorld world;
    private final Decide decide;
    private final Map<Door, org.onthelatch.simulator.accesslist.AccessList> lists = new HashMap<>();

    SimulatedDoors(RandomWorld world, ListEncoder encoder) {
        this.world = world;
        this.decide = new Decide(world.facts());
        for (Controller controller : world.facts().register().controllers()) {
            AccessList list = new CompileAccessLists(world.facts(), world.now()).of(controller);
            byte[] body = encoder.body(list, new ListVersion(1, 1), world.now()).getBytes(StandardCharsets.UTF_8);
            var held = org.onthelatch.simulator.accesslist.AccessList.parse(body);
            controller
                    .doors()
                    .forEach(door -> lists.put(world.facts().register().door(door), held));
        }
    }

    /** Where the two differ, in words; every fob alone at every door, and every escort where one is asked for. */
    List<String> disagreementsAt(Instant at) {
        List<String> differences = disagreementsWithoutEscortAt(at);
        lists.keySet().forEach(door -> {
            for (Way way : Way.values()) {
                for (FobToken fob : world.tokens()) {
                    Decision decision = decide.at(door.id(), way, new Credential.Fob(fob), at);
                    if (decision instanceof Decision.OpenWithEscort
                            || world.random().nextInt(20) == 0) {
                        world.tokens()
                                .forEach(escort -> compare(door, way, Optional.of(fob), Optional.of(escort), at)
                                        .ifPresent(differences::add));
                    }
                }
            }
        });
        return differences;
    }

    List<String> disagreementsWithoutEscortAt(Instant at) {
        List<String> differences = new ArrayList<>();
        lists.keySet().forEach(door -> {
            for (Way way : Way.values()) {
                compare(door, way, Optional.empty(), Optional.empty(), at).ifPresent(differences::add);
                world.tokens()
                        .forEach(fob -> compare(door, way, Optional.of(fob), Optional.empty(), at)
                                .ifPresent(differences::add));
            }
        });
        return differences;
    }

    private Optional<String> compare(
            Door door, Way way, Optional<FobToken> fob, Optional<FobToken> escort, Instant at) {
        Credential credential = fob.<Credential>map(Credential.Fob::new).orElse(new Credential.NoFob());
        Decision decision = decide.at(door.id(), way, credential, at);
        Result expected = decision.match(
                open -> Result.OPEN,
                withEscort -> escort.filter(token -> decide.escorts(withEscort, door.id(), token, at))
                                .isPresent()
                        ? Result.OPEN_WITH_ESCORT
                        : Result.ASK,
                ask -> Result.ASK);
        Result came = Evaluator.decide(
                        Objects.requireNonNull(lists.get(door)),
                        new org.onthelatch.simulator.site.DoorId(door.id().value()),
                        org.onthelatch.simulator.site.Way.valueOf(way.name()),
                        presented(fob, escort),
                        at,
                        false)
                .result();
        return came == expected
                ? Optional.empty()
                : Optional.of("%s %s fob %s escort %s at %s: decided %s, the door does %s"
                        .formatted(door.id(), way, fob, escort, at, decision, came));
    }

    private static Presented presented(Optional<FobToken> fob, Optional<FobToken> escort) {
        if (fob.isEmpty()) {
            return new Presented.Nothing();
        }
        var token = new org.onthelatch.simulator.site.FobToken(fob.get().value());
        return escort.<Presented>map(other ->
                        new Presented.WithEscort(token, new org.onthelatch.simulator.site.FobToken(other.value())))
                .orElse(new Presented.OneFob(token));
    }
}

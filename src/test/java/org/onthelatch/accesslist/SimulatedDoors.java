package org.onthelatch.accesslist;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onthelatch.doorcontroller.ListEncoder;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.fob.FobToken;
import org.onthelatch.simulator.accesslist.Evaluator;
import org.onthelatch.simulator.accesslist.Outcome.Result;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;

/** The doors of a world as the simulator's evaluator works them, each with the list that was compiled for its controller. */
final class SimulatedDoors {
    private final RandomWorld world;
    private final Decide decide;
    private final List<SimulatedDoor> doors = new ArrayList<>();
    private final Map<FobToken, org.onthelatch.simulator.site.FobToken> tokens = new HashMap<>();

    /** The same door under both its names, with the list that its controller holds. */
    private record SimulatedDoor(
            DoorId id,
            org.onthelatch.simulator.site.DoorId simulated,
            org.onthelatch.simulator.accesslist.AccessList held) {}

    SimulatedDoors(RandomWorld world, ListEncoder encoder) {
        this.world = world;
        this.decide = new Decide(world.facts());
        for (Controller controller : world.facts().register().controllers()) {
            AccessList list = new CompileAccessLists(world.facts(), world.now()).of(controller);
            byte[] body = encoder.body(list, new ListVersion(1, 1), world.now()).getBytes(StandardCharsets.UTF_8);
            var held = org.onthelatch.simulator.accesslist.AccessList.parse(body);
            controller
                    .doors()
                    .forEach(door -> doors.add(
                            new SimulatedDoor(door, new org.onthelatch.simulator.site.DoorId(door.value()), held)));
        }
        world.tokens().forEach(token -> tokens.put(token, new org.onthelatch.simulator.site.FobToken(token.value())));
    }

    /** Where the two differ, in words: every fob at every door, and every escort where one is asked for. */
    List<String> disagreementsAt(Instant at) {
        return disagreementsAt(at, true);
    }

    List<String> disagreementsWithoutEscortAt(Instant at) {
        return disagreementsAt(at, false);
    }

    private List<String> disagreementsAt(Instant at, boolean withEscorts) {
        List<String> differences = new ArrayList<>();
        for (SimulatedDoor door : doors) {
            for (Way way : Way.values()) {
                Passage passage = new Passage(door, way, at, differences);
                passage.compare(alone(passage.decision(new Credential.NoFob())), new Presented.Nothing());
                world.tokens().forEach(fob -> passage.compare(fob, withEscorts));
            }
        }
        return differences;
    }

    /** One door, one way, one instant. */
    private final class Passage {
        private final SimulatedDoor door;
        private final Way way;
        private final Instant at;
        private final List<String> differences;

        Passage(SimulatedDoor door, Way way, Instant at, List<String> differences) {
            this.door = door;
            this.way = way;
            this.at = at;
            this.differences = differences;
        }

        Decision decision(Credential credential) {
            return decide.at(door.id(), way, credential, at);
        }

        void compare(FobToken fob, boolean withEscorts) {
            Decision decision = decision(new Credential.Fob(fob));
            compare(alone(decision), new Presented.OneFob(simulated(fob)));
            boolean asksForEscort = decision instanceof Decision.OpenWithEscort;
            if (withEscorts && (asksForEscort || world.random().nextInt(20) == 0)) {
                world.tokens()
                        .forEach(escort -> compare(
                                expected(decision, escort),
                                new Presented.WithEscort(simulated(fob), simulated(escort))));
            }
        }

        private Result expected(Decision decision, FobToken escort) {
            return decision.match(
                    open -> Result.OPEN,
                    withEscort ->
                            decide.escorts(withEscort, door.id(), escort, at) ? Result.OPEN_WITH_ESCORT : Result.ASK,
                    ask -> Result.ASK);
        }

        void compare(Result decided, Presented presented) {
            Result came = Evaluator.decide(
                            door.held(),
                            door.simulated(),
                            org.onthelatch.simulator.site.Way.valueOf(way.name()),
                            presented,
                            at,
                            false)
                    .result();
            if (came != decided) {
                differences.add("%s %s %s at %s: decided %s, the door does %s"
                        .formatted(door.id(), way, presented, at, decided, came));
            }
        }
    }

    private static Result alone(Decision decision) {
        return decision instanceof Decision.Open ? Result.OPEN : Result.ASK;
    }

    private org.onthelatch.simulator.site.FobToken simulated(FobToken token) {
        return Objects.requireNonNull(tokens.get(token));
    }
}

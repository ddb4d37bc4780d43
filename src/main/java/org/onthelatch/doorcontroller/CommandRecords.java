package org.onthelatch.doorcontroller;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** Reads commands with what came of them. May be used by any thread that may block. */
public interface CommandRecords {
    Optional<Told> told(CommandId id);

    /** The latest at one door, newest first. */
    List<Told> latest(DoorId door, int most);

    /** The latest to one controller, those at its doors included, newest first. */
    List<Told> latest(DeviceId controller, int most);

    /** @param answers in the order of commit */
    record Told(DoorCommand command, List<CommandAnswer> answers) {
        public Told {
            answers = List.copyOf(answers);
        }

        public CommandState state(Instant now) {
            return CommandState.of(command, answers, now);
        }
    }
}

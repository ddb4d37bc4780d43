package org.onthelatch.web.egress;

import java.util.Optional;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.CommandRecords;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.egress.DeviceEvent;

/** Finds the command behind an event that a door recorded because somebody asked it to (contract, section 6). May block. */
public interface AskedFor {
    AskedFor NOTHING = event -> Optional.empty();

    Optional<DoorCommand> by(DeviceEvent event);

    /** The door names the command's id as the reason; it counts only from the controller that was asked, at that door. */
    static AskedFor in(CommandRecords commands) {
        return event -> Optional.of(event.reason())
                .filter(reason -> reason.matches("[A-Za-z0-9-]{1,64}"))
                .flatMap(reason -> commands.told(new CommandId(reason)))
                .map(CommandRecords.Told::command)
                .filter(command -> command.controller().equals(event.key().controller()))
                .filter(command -> command.action().at().equals(event.doorId()));
    }
}

package org.onthelatch.doorcontroller;

import java.time.Instant;
import org.onthelatch.ward.DeviceId;

/** The way to the controllers. Everything is offered and nothing is certain: only answers count. */
public interface ControllerLine {
    void send(IssuedList list);

    void send(Command command);

    /** A command for one controller; valid for at most 30 s, never retained. */
    sealed interface Command {
        DeviceId controller();

        Instant issuedAt();

        /** Asks again for events that never came (contract, section 4). */
        record SendEvents(DeviceId controller, Instant issuedAt, long epoch, long from, long to) implements Command {}

        record SendStatus(DeviceId controller, Instant issuedAt) implements Command {}

        /** What a person asked for, under the id with which it is kept. The others are the service's own. */
        record Asked(DoorCommand command) implements Command {
            @Override
            public DeviceId controller() {
                return command.controller();
            }

            @Override
            public Instant issuedAt() {
                return command.askedAt();
            }
        }
    }
}

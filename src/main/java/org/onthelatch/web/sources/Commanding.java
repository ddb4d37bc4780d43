package org.onthelatch.web.sources;

import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.staff.Role;

/** Asks doors for what a person wants of them: kept first, then sent. */
public interface Commanding {

    /**
     * Keeps a command. Runs on the journal's thread, within a transaction.
     *
     * @param as the role in which she asks
     * @return false if a command of this id is kept already: it must not be sent again
     */
    boolean keep(DoorCommand command, Role as);

    /**
     * Sends a command once its record is committed, or keeps why it could not be sent. Returns at once.
     *
     * @param told called once, on any thread, when something has come of it that is kept; perhaps never
     */
    void send(DoorCommand command, Runnable told);

    /** Nobody waits any longer. */
    void stopWaiting(CommandId id);
}

package org.onthelatch.doorcontroller;

import java.util.Optional;
import org.onthelatch.audit.AuditEntry;

/** Every command that a person asked for and every answer, append-only. Used on the journal's thread. */
public interface DoorCommands {
    Optional<DoorCommand> kept(CommandId id);

    /** @throws IllegalStateException if a command of this id is there already; look first */
    void add(DoorCommand command, AuditEntry audit);

    /**
     * Keeps an answer; the first of a command counts, and others are kept beside it.
     *
     * @throws IllegalStateException without its command
     */
    void add(CommandAnswer answer, AuditEntry audit);
}

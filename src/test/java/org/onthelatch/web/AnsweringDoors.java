package org.onthelatch.web;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.InMemoryDoorCommands;
import org.onthelatch.staff.Role;
import org.onthelatch.web.sources.Commanding;

/** Doors that answer as a test wants them to, at once; a door that stays silent lets nobody wait. */
final class AnsweringDoors implements Commanding {
    final InMemoryDoorCommands kept = new InMemoryDoorCommands();
    final List<DoorCommand> sent = new CopyOnWriteArrayList<>();
    private volatile Function<CommandId, List<CommandAnswer>> says =
            id -> List.of(new CommandAnswer.Done(id, Instant.EPOCH, Instant.EPOCH));

    void say(Function<CommandId, CommandAnswer> answer) {
        says = id -> List.of(answer.apply(id));
    }

    void staySilent() {
        says = id -> List.of();
    }

    @Override
    public boolean keep(DoorCommand command, Role as) {
        if (kept.kept(command.id()).isPresent()) {
            return false;
        }
        kept.add(command, audit(as));
        return true;
    }

    @Override
    public void send(DoorCommand command, Runnable told) {
        sent.add(command);
        says.apply(command.id()).forEach(answer -> kept.add(answer, audit(Role.NURSE)));
        told.run();
    }

    @Override
    public void stopWaiting(CommandId id) {}

    private static AuditEntry audit(Role as) {
        return new AuditEntry(new AuditEntry.Actor.Service("test as " + as), "test", "test", Instant.EPOCH, "");
    }
}

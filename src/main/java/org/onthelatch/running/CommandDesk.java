package org.onthelatch.running;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Journal;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.DoorCommands;
import org.onthelatch.staff.Role;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.sources.Commanding;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Between the page where somebody asks a door for something and the line to the doors. Nothing is sent that is not kept, and
 * nothing late: what cannot be sent now is never sent.
 */
final class CommandDesk implements Commanding {
    private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);

    private final Journal journal;
    private final DoorCommands commands;
    private final ControllerLine line;
    private final BooleanSupplier connected;
    private final Clock clock;
    private final Map<CommandId, Runnable> waiting = new ConcurrentHashMap<>();

    CommandDesk(Journal journal, DoorCommands commands, ControllerLine line, BooleanSupplier connected, Clock clock) {
        this.journal = journal;
        this.commands = commands;
        this.line = line;
        this.connected = connected;
        this.clock = clock;
    }

    @Override
    public boolean keep(DoorCommand command, Role as) {
        if (commands.kept(command.id()).isPresent()) {
            return false;
        }
        commands.add(command, audit(command, as));
        return true;
    }

    private static AuditEntry audit(DoorCommand command, Role as) {
        String subject = command.action()
                .at()
                .map(DoorId::value)
                .orElse(command.controller().value());
        Actor actor = new Actor.Staff(command.by(), as);
        return new AuditEntry(actor, doing(command.action()), subject, command.askedAt(), why(command.action()));
    }

    private static String doing(DoorCommand.Action action) {
        if (action instanceof DoorCommand.ReleaseOnce) {
            return "release door";
        }
        if (action instanceof DoorCommand.WriteFob) {
            return "write fob";
        }
        if (action instanceof DoorCommand.ReadFob) {
            return "read fob";
        }
        return action instanceof DoorCommand.ConfirmRestored ? "confirm restored" : "ask for status";
    }

    private static String why(DoorCommand.Action action) {
        if (action instanceof DoorCommand.ReleaseOnce release) {
            String whom =
                    release.person().isEmpty() ? "" : " for " + release.person().get(0);
            return "%s%s. %s"
                    .formatted(release.reason().words(), whom, release.words())
                    .strip();
        }
        return action instanceof DoorCommand.WriteFob write ? "fob " + write.fob() : action.words();
    }

    @Override
    public void send(DoorCommand command, Runnable told) {
        waiting.put(command.id(), told);
        Optional<String> hindrance = hindrance(command);
        if (hindrance.isPresent()) {
            notSent(command, hindrance.get());
        } else {
            line.send(new ControllerLine.Command.Asked(command));
        }
    }

    private Optional<String> hindrance(DoorCommand command) {
        if (!clock.instant().isBefore(command.notAfter())) {
            return Optional.of("it could not be kept in time");
        }
        return connected.getAsBoolean() ? Optional.empty() : Optional.of("no connection to the MQTT broker");
    }

    private void notSent(DoorCommand command, String why) {
        Instant now = clock.instant();
        CommandAnswer answer = new CommandAnswer.NotSent(command.id(), why, now);
        AuditEntry audit = new AuditEntry(
                new Actor.Service("CommandDesk"),
                "do not send command",
                command.controller() + " " + command.id(),
                now,
                why);
        journal.write(
                () -> {
                    commands.add(answer, audit);
                    return answer;
                },
                kept -> answered(kept.command()),
                fault -> LOG.error("could not keep that command {} was not sent", command.id(), fault));
    }

    /** An answer is committed: whoever waits for it hears of it. */
    void answered(CommandId id) {
        Optional.ofNullable(waiting.remove(id)).ifPresent(Runnable::run);
    }

    @Override
    public void stopWaiting(CommandId id) {
        waiting.remove(id);
    }
}

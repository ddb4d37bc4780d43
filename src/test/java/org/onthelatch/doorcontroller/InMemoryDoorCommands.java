package org.onthelatch.doorcontroller;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** Commands and answers, for as long as a test lasts; the order of the list is the order of commit. */
public final class InMemoryDoorCommands implements DoorCommands, CommandRecords {
    private final List<DoorCommand> commands = new CopyOnWriteArrayList<>();
    private final List<CommandAnswer> answers = new CopyOnWriteArrayList<>();
    private final List<AuditEntry> audit = new CopyOnWriteArrayList<>();

    @Override
    public void add(DoorCommand command, AuditEntry why) {
        if (told(command.id()).isPresent()) {
            throw new IllegalStateException("there is a command " + command.id() + " already");
        }
        commands.add(command);
        audit.add(why);
    }

    @Override
    public void add(CommandAnswer answer, AuditEntry why) {
        if (told(answer.command()).isEmpty()) {
            throw new IllegalStateException("there is no command " + answer.command());
        }
        answers.add(answer);
        audit.add(why);
    }

    public List<DoorCommand> commands() {
        return List.copyOf(commands);
    }

    public List<CommandAnswer> answers() {
        return List.copyOf(answers);
    }

    public List<AuditEntry> audit() {
        return List.copyOf(audit);
    }

    /** As {@link DoorCommands#find} has it. */
    @Override
    public Optional<DoorCommand> kept(CommandId id) {
        return told(id).map(Told::command);
    }

    @Override
    public Optional<Told> told(CommandId id) {
        return latest(command -> command.id().equals(id), 1).stream().findFirst();
    }

    @Override
    public List<Told> latest(DoorId door, int most) {
        return latest(command -> command.action().at().equals(Optional.of(door)), most);
    }

    @Override
    public List<Told> latest(DeviceId controller, int most) {
        return latest(command -> command.controller().equals(controller), most);
    }

    private List<Told> latest(Predicate<DoorCommand> which, int most) {
        return commands.stream()
                .filter(which)
                .sorted(Comparator.comparing(commands::indexOf).reversed())
                .limit(most)
                .map(command -> new Told(
                        command,
                        answers.stream()
                                .filter(answer -> answer.command().equals(command.id()))
                                .toList()))
                .toList();
    }
}

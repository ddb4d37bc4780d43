package org.onthelatch.sqlite;

import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.DoorCommands;
import org.onthelatch.ward.DoorId;

/** Every command that a person asked for and every answer, in the one order of commit. */
public final class SqliteDoorCommands implements DoorCommands {
    private static final String FIND = """
            SELECT record.canonical FROM door_command JOIN record USING (position) WHERE id = ?
            """;
    private static final String INSERT = """
            INSERT INTO door_command (position, id, device, door, asked_at) VALUES (?, ?, ?, ?, ?)
            """;
    private static final String INSERT_ANSWER = """
            INSERT INTO command_answer (position, command, outcome) VALUES (?, ?, ?)
            """;

    private final Writer writer;
    private final Records records;

    public SqliteDoorCommands(Database database) {
        this.writer = database.writer();
        this.records = new Records(writer);
    }

    @Override
    public Optional<DoorCommand> kept(CommandId id) {
        return writer
                .query(
                        "find command " + id,
                        FIND,
                        row -> StoredForm.read(row.getString(1), DoorCommand.class),
                        id.value())
                .stream()
                .findFirst();
    }

    @Override
    public void add(DoorCommand command, AuditEntry audit) {
        if (kept(command.id()).isPresent()) {
            throw new IllegalStateException("there is a command " + command.id() + " already");
        }
        String id = command.id().value();
        long position = records.append(RecordKind.DOOR_COMMAND, id, command, audit);
        writer.update(
                "keep command " + id,
                INSERT,
                position,
                id,
                command.controller().value(),
                command.action().at().map(DoorId::value).orElse(""),
                Micros.of(command.askedAt()));
    }

    @Override
    public void add(CommandAnswer answer, AuditEntry audit) {
        if (kept(answer.command()).isEmpty()) {
            throw new IllegalStateException("there is no command " + answer.command());
        }
        String id = answer.command().value();
        long position = records.append(RecordKind.COMMAND_ANSWER, id, answer, audit);
        writer.update("keep the answer to command " + id, INSERT_ANSWER, position, id, outcome(answer));
    }

    private static String outcome(CommandAnswer answer) {
        if (answer instanceof CommandAnswer.Done || answer instanceof CommandAnswer.OnPad) {
            return "DONE";
        }
        if (answer instanceof CommandAnswer.Refused) {
            return "REFUSED";
        }
        if (answer instanceof CommandAnswer.Failed) {
            return "FAILED";
        }
        if (answer instanceof CommandAnswer.NotSent) {
            return "NOT_SENT";
        }
        throw new IllegalStateException("no outcome for " + answer);
    }
}

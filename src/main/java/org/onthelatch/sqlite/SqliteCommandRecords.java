package org.onthelatch.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.CommandRecords;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;

/** Reads commands on the readers' connections; each answer is of one moment. */
public final class SqliteCommandRecords implements CommandRecords {
    private static final String COMMAND = "SELECT record.canonical FROM door_command JOIN record USING (position)\n";
    private static final String BY_ID = COMMAND + "WHERE id = ? LIMIT ?";
    private static final String AT_DOOR =
            COMMAND + "WHERE door = ? AND door <> '' ORDER BY door_command.position DESC LIMIT ?";
    private static final String TO_DEVICE = COMMAND + "WHERE device = ? ORDER BY door_command.position DESC LIMIT ?";
    private static final String ANSWERS = """
            SELECT record.canonical FROM command_answer JOIN record USING (position)
            WHERE command = ? ORDER BY command_answer.position
            """;

    private final Readers readers;

    public SqliteCommandRecords(Database database) {
        this.readers = database.readers();
    }

    @Override
    public Optional<Told> told(CommandId id) {
        return read(BY_ID, id.value(), 1).stream().findFirst();
    }

    @Override
    public List<Told> latest(DoorId door, int most) {
        return read(AT_DOOR, door.value(), most);
    }

    @Override
    public List<Told> latest(DeviceId controller, int most) {
        return read(TO_DEVICE, controller.value(), most);
    }

    private List<Told> read(String query, String of, int most) {
        return readers.read("read commands", connection -> toldBy(connection, query, of, most));
    }

    private static List<Told> toldBy(Connection connection, String query, String of, int most) throws SQLException {
        List<DoorCommand> commands =
                Rows.of(connection, query, row -> StoredForm.read(row.getString(1), DoorCommand.class), of, most);
        List<Told> told = new ArrayList<>();
        for (DoorCommand command : commands) {
            List<CommandAnswer> answers = Rows.of(
                    connection,
                    ANSWERS,
                    row -> StoredForm.read(row.getString(1), CommandAnswer.class),
                    command.id().value());
            told.add(new Told(command, answers));
        }
        return told;
    }
}

package org.onthelatch.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.doorcontroller.CommandRecords;
import org.onthelatch.doorcontroller.DoorCommands;
import org.onthelatch.doorcontroller.DoorCommandsContract;

class SqliteDoorCommandsTest implements DoorCommandsContract {
    private OpenStore store;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = OpenStore.at(folder.resolve("onlatch.db"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public DoorCommands commands() {
        return store.onJournal(DoorCommands.class, new SqliteDoorCommands(store.database));
    }

    @Override
    public CommandRecords records() {
        return new SqliteCommandRecords(store.database);
    }
}

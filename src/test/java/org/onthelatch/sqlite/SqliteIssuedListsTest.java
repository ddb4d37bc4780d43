package org.onthelatch.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.doorcontroller.IssuedLists;
import org.onthelatch.doorcontroller.IssuedListsContract;

class SqliteIssuedListsTest implements IssuedListsContract {
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
    public IssuedLists lists() {
        return store.onJournal(IssuedLists.class, new SqliteIssuedLists(store.database));
    }
}

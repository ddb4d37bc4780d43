package org.onthelatch.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.audit.Journal;
import org.onthelatch.audit.JournalContract;

class SqliteJournalTest implements JournalContract {
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
    public Journal journal() {
        return store.journal;
    }
}

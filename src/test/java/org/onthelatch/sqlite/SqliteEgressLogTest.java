package org.onthelatch.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.EgressLogContract;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.EgressRecordsContract;

class SqliteEgressLogTest implements EgressLogContract, EgressRecordsContract {
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
    public EgressLog log() {
        return store.onJournal(EgressLog.class, new SqliteEgressLog(store.database));
    }

    @Override
    public EgressRecords records() {
        return new SqliteEgressRecords(store.database);
    }
}

package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onthelatch.egress.SampleEvents.event;
import static org.onthelatch.egress.SampleEvents.kept;
import static org.onthelatch.egress.SampleEvents.key;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.audit.StorageFault;
import org.onthelatch.egress.EventKind;

/** A store without room: nothing is acknowledged, nothing is lost, and it goes on by itself when there is room. */
class StoreFullTest {
    private static final long MOST_PAGES = 120;

    private final WatchedHealth health = new WatchedHealth();
    private final BlockingQueue<Integer> kindsTold = new LinkedBlockingQueue<>();
    private OpenStore store;
    private SqliteEgressLog log;

    @BeforeEach
    void open(@TempDir Path folder) {
        Database database = Database.open(folder.resolve("onlatch.db"), Migrations.KNOWN, MOST_PAGES);
        store = OpenStore.watched(database, kinds -> kindsTold.add(kinds.size()), health);
        log = new SqliteEgressLog(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_full_store_acknowledges_nothing_keeps_what_it_has_and_goes_on_when_there_is_room()
            throws InterruptedException {
        long acknowledged = fill();

        assertThat(health.awaitFailing()).contains("full");
        assertThatThrownBy(() -> append(acknowledged + 2)).isInstanceOf(StorageFault.class);
        assertThat(count()).isEqualTo(acknowledged);

        store.database.writer().allowPages(0);
        health.awaitWorking();
        append(acknowledged + 1);

        assertThat(store.write(() -> log.find(key(1)))).contains(kept(event(1, EventKind.EGRESS_GRANTED)));
        assertThat(count()).isEqualTo(acknowledged + 1);
        assertThat(kindsTold).as("everything is taken up again").contains(RecordKind.values().length);
    }

    @Test
    void a_neighbour_in_the_transaction_that_failed_is_not_acknowledged_either() {
        long acknowledged = fill();
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();

        store.journal.write(() -> "harmless", answers::add, why -> answers.add("failed"));
        assertThatThrownBy(() -> store.run(() -> {
                    for (long seq = acknowledged + 1; seq < acknowledged + 200; seq++) {
                        log.append(kept(event(seq, EventKind.EGRESS_GRANTED)));
                    }
                }))
                .isInstanceOf(StorageFault.class);

        assertThat(count()).isEqualTo(acknowledged);
        assertThat(answers).hasSize(1);
    }

    @Test
    void reading_goes_on_in_a_full_store_and_does_not_pass_for_room() throws InterruptedException {
        fill();
        health.awaitFailing();

        assertThat(store.write(() -> log.find(key(1)))).isPresent();

        store.database.writer().allowPages(0);
        health.awaitWorking();
        assertThat(health.hasMore()).as("news after the one that it works").isFalse();
    }

    @Test
    void work_that_keeps_a_fault_to_itself_is_not_acknowledged() {
        long acknowledged = fill();

        assertThatThrownBy(() -> store.write(() -> {
                    for (long seq = acknowledged + 1; seq < acknowledged + 200; seq++) {
                        appendQuietly(seq);
                    }
                    return "all well";
                }))
                .isInstanceOf(StorageFault.class)
                .hasMessageContaining("full");

        assertThat(count()).isEqualTo(acknowledged);
    }

    /** @return how many events were acknowledged */
    private long fill() {
        long seq = 1;
        while (isAcknowledged(seq)) {
            seq++;
        }
        return seq - 1;
    }

    private boolean isAcknowledged(long seq) {
        try {
            append(seq);
            return true;
        } catch (StorageFault e) {
            assertThat(e)
                    .hasMessageMatching("could not append (egress-)?event heron-a/1/%d: the disk or the store is full"
                            .formatted(seq));
            return false;
        }
    }

    private void append(long seq) {
        store.run(() -> log.append(kept(event(seq, EventKind.EGRESS_GRANTED))));
    }

    private void appendQuietly(long seq) {
        try {
            log.append(kept(event(seq, EventKind.EGRESS_GRANTED)));
        } catch (StorageFault e) {
            assertThat(e).isNotNull();
        }
    }

    private long count() {
        String sql = "SELECT count(*) FROM egress_event";
        return store.database
                .readers()
                .read("count", connection -> Rows.of(connection, sql, row -> row.getLong(1)))
                .get(0);
    }
}

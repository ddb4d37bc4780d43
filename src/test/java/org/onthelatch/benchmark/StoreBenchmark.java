package org.onthelatch.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.onthelatch.audit.StorageFault;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.egress.EgressRecords.Query.Outcome;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.SampleEvents;
import org.onthelatch.person.PersonId;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.Database;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteEgressLog;
import org.onthelatch.sqlite.SqliteEgressRecords;
import org.onthelatch.sqlite.SqliteJournal;
import org.onthelatch.sqlite.StorageHealth;

/** How many events the journal keeps in a second, alone and in groups, and how fast a page of many is found. */
public final class StoreBenchmark {
    private static final int ALONE = 3_000;
    private static final int TOGETHER = 200_000;

    private final SqliteJournal journal;
    private final SqliteEgressLog log;
    private long seq;

    private StoreBenchmark(SqliteJournal journal, SqliteEgressLog log) {
        this.journal = journal;
        this.log = log;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("onlatch-benchmark");
        try (Database database = Database.open(folder.resolve("onlatch.db"));
                SqliteJournal journal = SqliteJournal.start(database, new Nothing(), new Nothing())) {
            StoreBenchmark benchmark = new StoreBenchmark(journal, new SqliteEgressLog(database));
            benchmark.run("one at a time, warming up", ALONE, 1);
            benchmark.run("one at a time", ALONE, 1);
            benchmark.run("200 under way", TOGETHER, 200);
            benchmark.run("1000 under way", TOGETHER, 1_000);
            page(new SqliteEgressRecords(database));
        }
    }

    private void run(String name, int events, int underWay) throws InterruptedException {
        Semaphore places = new Semaphore(underWay);
        CountDownLatch left = new CountDownLatch(events);
        long start = System.nanoTime();
        for (int i = 0; i < events; i++) {
            places.acquire();
            DeviceEvent event = next();
            journal.write(
                    () -> keep(event),
                    kept -> {
                        left.countDown();
                        places.release();
                    },
                    why -> {
                        throw why;
                    });
        }
        left.await();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %,d events, %,.0f a second%n", name, events, events / seconds);
    }

    private DeviceEvent next() {
        seq++;
        EventKind kind = seq % 20 == 0 ? EventKind.EGRESS_REFUSED : EventKind.EGRESS_GRANTED;
        return SampleEvents.at(SampleEvents.event(seq, kind), SampleEvents.NOON.plusSeconds(seq));
    }

    /** What {@code RecordEgress} asks of the log for one event. */
    private boolean keep(DeviceEvent event) {
        EventKey key = event.key();
        if (log.find(key).isPresent()) {
            return false;
        }
        log.append(SampleEvents.keptOf(event, "P%02d".formatted(1 + key.seq() % 17)));
        log.account(
                key.controller(),
                key.epoch(),
                log.numbering(key.controller(), key.epoch()).with(key.seq()));
        return true;
    }

    private static void page(SqliteEgressRecords records) {
        Query query = new Query(
                Instant.MIN,
                Instant.MAX,
                Optional.empty(),
                Optional.of(new PersonId("P03")),
                Outcome.REFUSED,
                Optional.empty(),
                100);
        long start = System.nanoTime();
        int found = records.find(query).size();
        System.out.printf(
                "a page of %d for one person, refused: %d ms%n",
                found, Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private static final class Nothing implements AfterCommit, StorageHealth {
        @Override
        public void committed(Set<RecordKind> kinds) {}

        @Override
        public void failing(StorageFault why) {
            throw why;
        }

        @Override
        public void working() {}
    }
}

package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.egress.SampleEvents.HERON_A;
import static org.onthelatch.egress.SampleEvents.event;
import static org.onthelatch.egress.SampleEvents.kept;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;

/** A service that dies at the worst moment: what it acknowledged is there, and what it did not comes again unharmed. */
class KilledServiceTest {
    private static final long SOME = 50;

    private Path file;

    @BeforeEach
    void choose(@TempDir Path folder) {
        file = folder.resolve("onlatch.db");
    }

    @Test
    void an_event_that_was_committed_but_never_acknowledged_is_there_and_is_a_duplicate_when_it_comes_again() {
        KeptEvent event = kept(event(1, EventKind.EGRESS_GRANTED));
        try (OpenStore store = OpenStore.at(file)) {
            SqliteEgressLog log = new SqliteEgressLog(store.database);
            store.journal.write(
                    () -> keep(log, event),
                    kept -> {
                        throw new IllegalStateException("the service died before it could acknowledge");
                    },
                    why -> {});
        }

        try (OpenStore store = OpenStore.at(file)) {
            SqliteEgressLog log = new SqliteEgressLog(store.database);

            assertThat(store.write(() -> log.find(event.event().key()))).contains(event);
            assertThat(store.write(() -> keep(log, event))).isFalse();
            assertThat(store.write(() -> log.numbering(HERON_A, 1)).upTo()).isEqualTo(1);
        }
    }

    @Test
    void a_killed_process_has_lost_nothing_that_it_acknowledged() throws IOException, InterruptedException {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessService.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long acknowledged = 0;
        try (BufferedReader out = service.inputReader()) {
            while (acknowledged < SOME) {
                acknowledged =
                        Optional.ofNullable(out.readLine()).map(Long::parseLong).orElseThrow();
            }
            service.destroyForcibly();
            assertThat(service.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }

        try (OpenStore store = OpenStore.at(file)) {
            SqliteEgressLog log = new SqliteEgressLog(store.database);
            long upTo = store.write(() -> log.numbering(HERON_A, 1)).upTo();
            assertThat(upTo).isGreaterThanOrEqualTo(acknowledged);
            for (long seq = 1; seq <= upTo; seq++) {
                EventKey key = event(seq, EventKind.EGRESS_GRANTED).key();
                assertThat(store.write(() -> log.find(key))).isPresent();
            }
            String check = "PRAGMA integrity_check";
            assertThat(store.database
                            .readers()
                            .read("check", connection -> Rows.of(connection, check, row -> row.getString(1)))
                            .get(0))
                    .isEqualTo("ok");
        }
    }

    /** Keeps one event after the other and says so, until somebody ends it. */
    static final class EndlessService {
        private EndlessService() {}

        public static void main(String[] args) {
            OpenStore store = OpenStore.at(Path.of(args[0]));
            SqliteEgressLog log = new SqliteEgressLog(store.database);
            for (long seq = 1; seq < Long.MAX_VALUE; seq++) {
                KeptEvent event = kept(event(seq, EventKind.EGRESS_GRANTED));
                store.write(() -> keep(log, event));
                System.out.println(seq);
            }
        }
    }

    /** As {@code RecordEgress} does it. */
    private static boolean keep(SqliteEgressLog log, KeptEvent kept) {
        EventKey key = kept.event().key();
        if (log.find(key).isPresent()) {
            return false;
        }
        log.append(kept);
        log.account(
                key.controller(),
                key.epoch(),
                log.numbering(key.controller(), key.epoch()).with(key.seq()));
        return true;
    }
}

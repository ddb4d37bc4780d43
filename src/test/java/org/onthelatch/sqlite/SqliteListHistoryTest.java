package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.doorcontroller.ContentHash;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.doorcontroller.ListHistory.Issued;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Period;

/** When lists were issued, and when the service had the word that they are in force (M7). */
class SqliteListHistoryTest {
    private static final DeviceId HERON_A = new DeviceId("heron-a");
    private static final DeviceId GATE_A = new DeviceId("gate-a");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant BY_ITS_OWN_CLOCK = NOON.minusSeconds(3600);
    private static final ContentHash HASH = new ContentHash("ab".repeat(32));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void an_answer_counts_when_the_service_had_it_and_only_for_what_the_controller_holds() {
        List<Issued> found = issuedIn(new Period(NOON, NOON.plusSeconds(10)), lists -> {
            issue(lists, HERON_A, 1, NOON.minusSeconds(1));
            issue(lists, HERON_A, 2, NOON);
            issue(lists, GATE_A, 1, NOON.plusSeconds(1));
            lists.add(applied(HERON_A, 1), audit(NOON.plusSeconds(2)));
            lists.add(new ListAnswer.Refused(HERON_A, "1.2", "BAD_SIGNATURE", NOON), audit(NOON.plusSeconds(3)));
            lists.add(applied(HERON_A, 2), audit(NOON.plusSeconds(4)));
            lists.add(applied(HERON_A, 2), audit(NOON.plusSeconds(9)));
            issue(lists, GATE_A, 2, NOON.plusSeconds(10));
        });

        assertThat(found)
                .containsExactly(
                        new Issued(HERON_A, new ListVersion(1, 2), NOON, Optional.of(NOON.plusSeconds(4))),
                        new Issued(GATE_A, new ListVersion(1, 1), NOON.plusSeconds(1), Optional.empty()));
    }

    @Test
    void a_controller_that_holds_a_later_list_holds_what_the_earlier_one_said() {
        List<Issued> found = issuedIn(new Period(NOON, NOON.plusSeconds(1)), lists -> {
            issue(lists, GATE_A, 1, NOON);
            issue(lists, GATE_A, 2, NOON.plusSeconds(5));
            lists.add(applied(GATE_A, 2), audit(NOON.plusSeconds(6)));
        });

        assertThat(found)
                .containsExactly(new Issued(GATE_A, new ListVersion(1, 1), NOON, Optional.of(NOON.plusSeconds(6))));
    }

    private interface History {
        void write(SqliteIssuedLists lists);
    }

    private List<Issued> issuedIn(Period period, History history) {
        try (OpenStore store = OpenStore.at(folder.resolve("onlatch.db"))) {
            store.run(() -> history.write(new SqliteIssuedLists(store.database)));
            return new SqliteListHistory(store.database).issuedIn(period);
        }
    }

    private static void issue(SqliteIssuedLists lists, DeviceId controller, long n, Instant at) {
        lists.add(new IssuedList(controller, new ListVersion(1, n), HASH, at, "{}"), audit(at));
    }

    private static ListAnswer applied(DeviceId controller, long n) {
        return new ListAnswer.Applied(controller, new ListVersion(1, n), HASH, BY_ITS_OWN_CLOCK);
    }

    private static AuditEntry audit(Instant at) {
        return new AuditEntry(new Actor.Service("test"), "list", "", at, "");
    }
}

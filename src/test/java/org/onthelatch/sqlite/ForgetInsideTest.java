package org.onthelatch.sqlite;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.ForgetInside;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.Numbering;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Site;

/**
 * D61, H23: who opened what inside the wards is forgotten after 90 days, in the file itself; that something was there, and that
 * nothing is missing, can be proved as before (N10). Exits, refusals and what an incident is about stay.
 */
class ForgetInsideTest {
    private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
    private static final Instant LIMIT = NOW.minus(ForgetInside.KEPT);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothing_older_is_left_anywhere_in_the_file_and_the_chain_is_what_it_was(long seed, @TempDir Path folder)
            throws IOException {
        RandomMonths months = new RandomMonths(seed, LIMIT);
        List<KeptEvent> before = months.events(1_500);
        Set<EventKey> needed = before.stream()
                .filter(kept -> kept.event().key().seq() % 37 == 0)
                .map(kept -> kept.event().key())
                .collect(toUnmodifiableSet());
        try (OpenStore store = OpenStore.at(folder.resolve("onlatch.db"))) {
            SqliteEgressLog log = new SqliteEgressLog(store.database);
            for (int from = 0; from < before.size(); from += 100) {
                List<KeptEvent> some = before.subList(from, Math.min(from + 100, before.size()));
                store.run(() -> some.forEach(kept -> append(log, kept)));
            }
            List<String> chain = chain(store, log, before);
            Numbering numbering = store.write(() -> log.numbering(RandomMonths.DEVICE, 1));

            int forgotten = sweep(store, needed);

            List<KeptEvent> gone = before.stream()
                    .filter(kept -> months.isToBeForgotten(kept)
                            && !needed.contains(kept.event().key()))
                    .toList();
            assertThat(gone).hasSizeGreaterThan(ForgetInside.AT_ONCE);
            assertThat(forgotten).isEqualTo(gone.size());
            assertThat(chain(store, log, before)).isEqualTo(chain).hasSize(before.size());
            assertThat(store.write(() -> log.numbering(RandomMonths.DEVICE, 1))).isEqualTo(numbering);
            assertThat(new SqliteEgressRecords(store.database).withoutContent()).isEqualTo(gone.size());
            String raw = raw(folder);
            for (KeptEvent kept : before) {
                boolean mustBeGone = gone.contains(kept);
                Optional<KeptEvent> found =
                        store.write(() -> log.find(kept.event().key()));
                assertThat(found).contains(mustBeGone ? kept.withoutContent() : kept);
                for (String trace : RandomMonths.traces(kept)) {
                    assertThat(raw.contains(trace)).as("%s of %s", trace, kept).isEqualTo(!mustBeGone);
                }
            }
        }
    }

    @Test
    void what_a_controller_sends_again_is_known_by_its_hash_and_another_content_is_still_a_fork(@TempDir Path folder) {
        List<KeptEvent> before = new RandomMonths(4, LIMIT).events(60);
        try (OpenStore store = OpenStore.at(folder.resolve("onlatch.db"))) {
            SqliteEgressLog log = new SqliteEgressLog(store.database);
            store.run(() -> before.forEach(kept -> append(log, kept)));
            assertThat(sweep(store, Set.of())).isPositive();
            RecordEgress record = new RecordEgress(log, new LiveFacts(Saltmarsh.facts()));

            RecordEgress.Recorded again = store.write(() -> record.record(
                    RandomMonths.DEVICE, before.stream().map(KeptEvent::event).toList(), NOW));

            assertThat(again.kept()).isEmpty();
            assertThat(again.again()).isEqualTo(before.size());
            assertThat(again.forks()).isEmpty();
            assertThat(again.receipts()).containsExactly(new RecordEgress.Receipt(1, before.size()));
            RecordEgress.Recorded next = store.write(() -> record.record(
                    RandomMonths.DEVICE, List.of(RandomMonths.following(before.get(before.size() - 1))), NOW));
            assertThat(next.broken())
                    .as("the chain goes on over what was forgotten")
                    .isEmpty();
        }
    }

    /** The schema lets through nothing else, whatever a program asks of it. */
    @Test
    void neither_a_younger_opening_nor_a_refusal_nor_anything_in_part_can_be_forgotten(@TempDir Path folder) {
        RandomMonths months = new RandomMonths(5, LIMIT);
        KeptEvent young = months.opening(1, "HD21", LIMIT.plusSeconds(1));
        KeptEvent refused = months.refusal(2, "HD21", LIMIT.minusSeconds(60));
        KeptEvent old = months.opening(3, "HD21", LIMIT.minusSeconds(60));
        try (OpenStore store = OpenStore.at(folder.resolve("onlatch.db"))) {
            SqliteEgressLog log = new SqliteEgressLog(store.database);
            SqliteForgettableEvents events = new SqliteForgettableEvents(store.database);
            store.run(() -> List.of(young, refused, old).forEach(kept -> append(log, kept)));
            store.run(() -> new Records(store.database.writer()).append(RecordKind.AUDIT, "now", List.of("now"), NOW));

            for (KeptEvent kept : List.of(young, refused)) {
                assertThatThrownBy(() -> store.run(() -> events.forget(kept)))
                        .hasStackTraceContaining("record is append-only");
            }
            for (String attempt : List.of(
                    "UPDATE record SET canonical = '{}' WHERE kind = 'egress-event' AND key LIKE '%/3'",
                    "UPDATE egress_event SET fob = '' WHERE seq = 3", "DELETE FROM egress_event WHERE seq = 3")) {
                assertThatThrownBy(() -> store.run(() -> store.database.writer().update("try", attempt)))
                        .as(attempt)
                        .hasStackTraceContaining("is append-only");
            }
            store.run(() -> events.forget(old));
            assertThatThrownBy(() -> store.run(() -> events.forget(old)))
                    .as("once is all")
                    .hasStackTraceContaining("record is append-only");
            assertThat(store.write(() -> log.find(young.event().key()))).contains(young);
            assertThat(store.write(() -> log.find(refused.event().key()))).contains(refused);
            assertThat(new SqliteDoorEvidence(store.database)
                            .fobReadAt(List.of(new DoorId("HD21"), new DoorId("HD25"))))
                    .as("that its reader works is still known")
                    .containsExactly(new DoorId("HD21"));
        }
    }

    private static int sweep(OpenStore store, Set<EventKey> needed) {
        List<Site> sites = Saltmarsh.configuration().sites();
        ForgetInside forget = new ForgetInside(
                new SqliteForgettableEvents(store.database),
                () -> sites,
                () -> needed,
                new SqliteAuditLog(store.database));
        int all = 0;
        int some = ForgetInside.AT_ONCE;
        while (some == ForgetInside.AT_ONCE) {
            some = store.write(() -> forget.some(NOW));
            all += some;
        }
        assertThat(store.database.emptyLog()).isTrue();
        return all;
    }

    private static void append(SqliteEgressLog log, KeptEvent kept) {
        EventKey key = kept.event().key();
        log.append(kept);
        log.account(
                key.controller(),
                key.epoch(),
                log.numbering(key.controller(), key.epoch()).with(key.seq()));
    }

    /** Each event with its link and hash, and whether it follows on the one before it. */
    private static List<String> chain(OpenStore store, SqliteEgressLog log, List<KeptEvent> all) {
        List<String> chain = new ArrayList<>();
        String before = "0".repeat(64);
        for (KeptEvent kept : all) {
            KeptEvent found = store.write(() -> log.find(kept.event().key())).orElseThrow();
            String link = found.event().prev().equals(before) ? "follows" : "broken";
            chain.add(
                    "%s %s %s".formatted(kept.event().key(), link, found.event().hash()));
            before = found.event().hash();
        }
        assertThat(chain).noneMatch(line -> line.contains("broken"));
        return chain;
    }

    /** The file with what stands beside it, free pages and all. */
    private static String raw(Path folder) throws IOException {
        StringBuilder raw = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                raw.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return raw.toString();
    }
}

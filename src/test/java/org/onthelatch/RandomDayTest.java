package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.simulator.ledger.Comparison;
import org.onthelatch.simulator.ledger.Verdict;
import org.onthelatch.simulator.plan.SiteSize;

/**
 * People come and go while lines, power, clocks, broker and service fail at random; put right, the log tells what the doors
 * did, by the invariants I1 to I6: nothing missing, altered or twice, every loss recorded, no list back, fire always opens.
 */
class RandomDayTest {
    private static final int PAGE = 10_000;

    @Test
    void an_hour_of_faults_on_twenty_controllers_ends_with_ledger_and_log_equal_D52(@TempDir Path folder) {
        live(folder, new SiteSize(2, 20, 20, 20261122), Duration.ofHours(1), Duration.ofSeconds(10), 20, 4);
    }

    @Test
    @Tag("torture")
    void a_day_of_faults_on_two_hundred_controllers_ends_with_ledger_and_log_equal_D52(@TempDir Path folder) {
        live(folder, new SiteSize(10, 200, 200, 19831122), Duration.ofHours(24), Duration.ofSeconds(20), 6, 0.5);
    }

    private static void live(
            Path folder, SiteSize size, Duration length, Duration step, double walksAnHour, double faultsAnHour) {
        try (RandomDay day = new RandomDay(folder, size, step)) {
            day.live(length, walksAnHour, faultsAnHour);
            day.putRight(Duration.ofHours(6));

            assertThat(day.isQuiet()).as("every device is receipted").isTrue();
            Verdict verdict = compare(day);
            System.out.println(day.told() + ": " + verdict);
            assertThat(verdict.differences()).isEmpty();
            assertThat(verdict.waiting()).isZero();
            assertThat(verdict.same()).isGreaterThan(100);
            assertThat(verdict.lost())
                    .as("buffers ran over and numberings were lost")
                    .isPositive();
            assertThat(day.service().store().egressRecords().forks()).isZero();
            assertThat(day.service().store().egressRecords().quarantined()).isZero();
            assertThat(day.everyDeviceHoldsTheLatestList()).isTrue();
        }
    }

    private static Verdict compare(RandomDay day) {
        Comparison comparison = Comparison.withEverythingKept();
        try (Stream<String> lines = Files.lines(day.ledger())) {
            lines.forEach(line -> comparison.ledger(line.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read the ledger", e);
        }
        EgressRecords records = day.service().store().egressRecords();
        Optional<Query.Cursor> before = Optional.empty();
        List<EgressRecords.Entry> page;
        do {
            page = records.find(new Query(
                    DemoWard.T0.minus(Duration.ofDays(30)),
                    DemoWard.T0.plus(Duration.ofDays(30)),
                    Optional.empty(),
                    Optional.empty(),
                    Query.Outcome.ALL,
                    before,
                    PAGE));
            page.forEach(entry -> comparison.export(exported(entry.event())));
            before = page.isEmpty() ? before : Optional.of(cursor(page.get(page.size() - 1)));
        } while (page.size() == PAGE);
        return comparison.verdict();
    }

    private static Query.Cursor cursor(EgressRecords.Entry last) {
        return new Query.Cursor(last.event().event().at(), last.position());
    }

    /** Everything that is kept, openings inside a ward among them. */
    private static byte[] exported(KeptEvent kept) {
        JsonObject json = new JsonObject()
                .put("controller", kept.event().key().controller().value())
                .put("epoch", kept.event().key().epoch())
                .put("seq", kept.event().key().seq())
                .put("kind", kept.event().kind().name())
                .put("at", kept.event().at().toString())
                .put("door", kept.event().door())
                .put("way", kept.event().way())
                .put("cause", kept.event().cause())
                .put("hash", kept.event().hash());
        return json.encode().getBytes(StandardCharsets.UTF_8);
    }
}

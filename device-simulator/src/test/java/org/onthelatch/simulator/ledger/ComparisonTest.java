package org.onthelatch.simulator.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onthelatch.simulator.device.LedgerBench;
import org.onthelatch.simulator.wire.StrictJson;

/** The oracle of the invariants I1 to I6: each way in which the service could fail a door's record is found. */
class ComparisonTest {
    private final LedgerBench bench = new LedgerBench();
    private List<ObjectNode> export = new ArrayList<>();

    @BeforeEach
    void a_morning_at_the_doors() {
        bench.walkOut();
        bench.walkOut();
        bench.walkOut();
        export = bench.export();
        bench.receiptAll();
    }

    @Test
    void a_log_that_tells_what_the_doors_did_has_no_difference() {
        Verdict verdict = compare();

        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.same()).isEqualTo(bench.lastSeq());
        assertThat(verdict.waiting()).isZero();
        assertThat(verdict.lost()).isZero();
    }

    @Test
    void I1_a_receipted_event_that_is_missing_is_found() {
        export.remove(2);

        assertThat(compare().differences())
                .singleElement()
                .asString()
                .contains("heron-a 1/3")
                .contains("(I1)");
    }

    @Test
    void I2_every_altered_field_is_found_and_so_is_what_no_device_made() {
        export.get(1).put("kind", "EGRESS_REFUSED");
        export.get(2).put("at", "2026-11-23T15:00:00+00:00");
        export.get(3).put("hash", "0".repeat(64));
        export.add(export.get(3).deepCopy().put("seq", 99));

        assertThat(compare().differences())
                .hasSize(4)
                .allSatisfy(difference -> assertThat(difference).contains("(I2)"));
    }

    @Test
    void I3_an_event_that_is_there_twice_is_found() {
        export.add(export.get(0).deepCopy());

        assertThat(compare().differences()).singleElement().asString().contains("more than once (I3)");
    }

    @Test
    void I4_what_a_full_buffer_dropped_is_lost_only_with_its_record() {
        bench.offline();
        bench.walkOutUntilTheBufferIsFull();
        export.addAll(bench.export());
        bench.receiptAll();
        assertThat(compare().lost()).isPositive();
        assertThat(compare().differences()).isEmpty();

        export.removeIf(event -> event.get("kind").textValue().equals("LOST"));

        assertThat(compare().differences())
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found).contains("(I1)"));
    }

    @Test
    void I4_numbering_that_was_lost_is_recorded_by_the_epoch_that_follows() {
        bench.walkOut();
        bench.forget();
        assertThat(compare().differences()).singleElement().asString().contains("(I4)");

        bench.walkOut();
        export.addAll(bench.export());

        assertThat(compare().differences()).isEmpty();
        assertThat(compare().lost()).isEqualTo(1);
    }

    @Test
    void I5_a_list_that_goes_back_is_found() {
        bench.ledger().add(list(1, 50, "aa"));
        bench.ledger().add(list(1, 49, "bb"));
        bench.ledger().add(list(1, 49, "cc"));

        assertThat(compare().differences())
                .hasSize(2)
                .allSatisfy(found -> assertThat(found).contains("(I5)"));
    }

    @Test
    void I6_a_door_that_answers_anything_but_released_after_fire_input_is_found() {
        bench.fire();
        bench.walkOut();
        assertThat(compare().differences()).isEmpty();

        bench.ledger().forEach(line -> {
            if (line.path("answer").asText().equals("RELEASED")) {
                line.put("answer", "DECIDED");
            }
        });

        assertThat(compare().differences()).singleElement().asString().contains("(I6)");
    }

    @Test
    void what_a_device_still_holds_waits_and_what_opened_inside_a_ward_is_not_shown_D61() {
        bench.walkOut();
        bench.enterOwnRoom();

        Verdict verdict = compare();

        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.waiting()).isEqualTo(1);
        assertThat(verdict.unshown()).isEqualTo(1);
    }

    @Test
    void events_from_before_the_ledger_are_not_its_to_answer_for() {
        ObjectNode before = export.get(0).deepCopy().put("controller", "gate-a");
        export.add(before);

        assertThat(compare().differences()).isEmpty();
        assertThat(compare().elsewhere()).isEqualTo(1);
    }

    private static ObjectNode list(int generation, int n, String hash) {
        String json = """
                {"device": "heron-a", "what": "list", "t": "2026-11-23T14:00:00Z", "outcome": "APPLIED",
                 "version": {"generation": %d, "n": %d}, "contentHash": "%s"}
                """.formatted(generation, n, hash);
        return StrictJson.object(json.getBytes(StandardCharsets.UTF_8)).node();
    }

    private Verdict compare() {
        Comparison comparison = Comparison.withTheExport();
        bench.ledger().forEach(line -> comparison.ledger(StrictJson.bytes(line)));
        export.forEach(line -> comparison.export(StrictJson.bytes(line)));
        return comparison.verdict();
    }
}

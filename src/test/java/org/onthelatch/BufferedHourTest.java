package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;

/** A controller that was away for an hour and brings what happened there. */
class BufferedHourTest {
    private static final int EVENTS = 500;

    @Test
    void five_hundred_events_that_come_twice_and_in_disorder_are_kept_once_in_order_and_marked_late_D52_D54(
            @TempDir Path folder) {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            demo.ward.fault("heron-a", "offline");
            demo.moveClock(demo.demo.clock().instant().plus(Duration.ofHours(1)));
            for (int i = 0; i < EVENTS; i++) {
                demo.ward.leaves("heron-a", "HD01", RunningDemo.P02);
            }
            int waiting = demo.ward.unreceipted("heron-a");

            demo.ward.fault("heron-a", "online");
            Eventually.is("it is back", () -> demo.ward.isOnline("heron-a"));
            demo.ward.fault("heron-a", shuffled(1));
            demo.ward.fault("heron-a", shuffled(2));

            Eventually.is("all of it has its receipt", () -> demo.ward.unreceipted("heron-a") == 0);
            List<KeptEvent> kept = demo.kept("heron-a");
            assertThat(waiting).isGreaterThanOrEqualTo(EVENTS);
            assertThat(kept).hasSize((int) demo.ward.lastSeq("heron-a"));
            assertThat(kept)
                    .filteredOn(event -> event.event().kind().equals(EventKind.EGRESS_GRANTED))
                    .hasSize(EVENTS)
                    .allMatch(KeptEvent::arrivedLate);
            JsonObject doors = demo.pages.get("/api/v1/controllers").json();
            assertThat(doors.getJsonArray("gaps")).isEmpty();
            assertThat(doors.getInteger("forks")).isZero();
            assertThat(doors.getInteger("quarantined")).isZero();
        }
    }

    private static JsonObject shuffled(long seed) {
        return new JsonObject().put("fault", "resend").put("shuffled", true).put("seed", seed);
    }
}

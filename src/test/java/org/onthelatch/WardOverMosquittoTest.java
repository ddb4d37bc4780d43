package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.Mosquitto;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/** The whole ward over Debian's Mosquitto with the shipped files, as a site that has one names it in {@code mqtt.url}. */
@Needs(Part.MOSQUITTO)
class WardOverMosquittoTest {
    private final int port = FreePort.any();

    @Test
    void lists_are_applied_and_events_receipted(@TempDir Path folder) {
        try (Mosquitto broker = Mosquitto.withPasswords(port, OwnBroker.passwords(folder));
                RunningDemo demo = RunningDemo.start(folder, DemoWard.T0, OwnBroker.at(port), port)) {
            assertThat(broker.uri().getPort()).isEqualTo(port);
            leavesAndIsReceipted(demo);
        }
    }

    /** The second resident of the demo may go: her door opens by the list that came, and the event comes back. */
    static void leavesAndIsReceipted(RunningDemo demo) {
        assertThat(demo.ward.leaves("heron-a", "HD01", RunningDemo.P02).getString("outcome"))
                .isEqualTo("OPEN");
        Eventually.is(
                "the door has its receipts",
                () -> demo.ward.lastSeq("heron-a") > 0 && demo.ward.unreceipted("heron-a") == 0);
        assertThat(demo.kept("heron-a")).hasSize((int) demo.ward.lastSeq("heron-a"));
    }
}

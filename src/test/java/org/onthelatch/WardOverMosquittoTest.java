package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.BrokerUnderTest.Memory;
import org.onthelatch.broker.Mosquitto;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/** The whole ward over Debian's Mosquitto with the shipped files, as a site that has one names it in {@code mqtt.url}. */
@Needs(Part.MOSQUITTO)
class WardOverMosquittoTest {
    private final int port = FreePort.any();

    @Test
    void lists_are_applied_events_receipted_and_a_broker_that_is_down_makes_the_service_degraded_not_unready_D75(
            @TempDir Path folder) {
        try (Mosquitto broker = Mosquitto.withPasswords(port, OwnBroker.passwords(folder));
                RunningDemo demo = RunningDemo.start(folder, DemoWard.T0, OwnBroker.at(port), port)) {
            leavesAndIsReceipted(demo);
            assertThat(readiness(demo)).isEqualTo("ready");

            broker.stop();
            Eventually.is("the door knows that it is alone", () -> !demo.ward.isOnline("heron-a"));
            String alone = demo.ward.leaves("heron-a", "HD01", RunningDemo.P02).getString("outcome");
            Eventually.is("the service says so", () -> readiness(demo).equals("degraded"));

            broker.restart(Memory.LOST);
            demo.awaitListsInForce();
            assertThat(alone).isEqualTo("OPEN");
            Eventually.is("what happened meanwhile is receipted", () -> demo.ward.unreceipted("heron-a") == 0);
            assertThat(demo.kept("heron-a")).hasSize((int) demo.ward.lastSeq("heron-a"));
            assertThat(readiness(demo)).isEqualTo("ready");
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

    private static String readiness(RunningDemo demo) {
        return demo.pages.get("/health/ready").json().getString("status");
    }
}

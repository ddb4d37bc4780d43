package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.BrokerSettings;
import org.onthelatch.broker.EmbeddedBroker;
import org.onthelatch.demo.DemoWard;

/** The broker goes and takes everything in it along; service and doors go on and lose nothing. */
class LostBrokerTest {
    private final int port = FreePort.any();

    @Test
    void after_a_new_broker_every_list_receipt_and_status_is_there_again_and_no_event_is_lost_D75(
            @TempDir Path folder) {
        BrokerSettings settings = settings(folder);
        EmbeddedBroker first = EmbeddedBroker.start(settings);
        try (RunningDemo demo = RunningDemo.start(folder, DemoWard.T0, OwnBroker.at(port), port)) {
            first.close();
            Eventually.is("the door knows that it is alone", () -> !demo.ward.isOnline("heron-a"));
            String outcome =
                    demo.ward.leaves("heron-a", "HD01", RunningDemo.P02).getString("outcome");
            assertThat(demo.pages.get("/health/ready").json().getString("status"))
                    .isEqualTo("degraded");

            try (EmbeddedBroker second = EmbeddedBroker.start(settings)) {
                assertThat(second.uri().getPort()).isEqualTo(port);
                demo.awaitListsInForce();
                RunningDemo.DEVICES.forEach(device -> Eventually.is(
                        device + " has its receipts",
                        () -> demo.ward.isOnline(device) && demo.ward.unreceipted(device) == 0));
                assertThat(outcome).isEqualTo("OPEN");
                RunningDemo.DEVICES.forEach(
                        device -> assertThat(demo.kept(device)).as(device).hasSize((int) demo.ward.lastSeq(device)));
                assertThat(demo.pages.get("/health/ready").json().getString("status"))
                        .isEqualTo("ready");
                demo.ward.fault("gate-a", "offline");
                try (ThirdParty device = ThirdParty.connect(port, "gate-a", demo.demo.passwords())) {
                    assertThat(device.retained("service/status").length()).isPositive();
                    assertThat(device.retained("gate-a/access-list").length()).isPositive();
                    assertThat(device.retained("gate-a/receipt").length()).isPositive();
                }
            }
        }
    }

    private BrokerSettings settings(Path folder) {
        return OwnBroker.settings(folder, port);
    }
}

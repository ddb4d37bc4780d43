package org.onthelatch;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.HiveMq;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/** The whole ward over a HiveMQ CE outside the service, with the shipped extension in it. */
@Needs(Part.DOCKER)
class WardOverHiveMqTest {
    @Test
    void lists_are_applied_and_events_receipted(@TempDir Path data, @TempDir Path extension) {
        try (HiveMq broker = HiveMq.withPasswords(extension, OwnBroker.passwords(data))) {
            int port = broker.uri().getPort();
            try (RunningDemo demo = RunningDemo.start(data, DemoWard.T0, OwnBroker.at(port), port)) {
                WardOverMosquittoTest.leavesAndIsReceipted(demo);
            }
        }
    }
}

package org.onthelatch.broker;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/** HiveMQ CE in a container with the shipped extension, third leaf of the broker contract. */
@Needs(Part.DOCKER)
@TestInstance(Lifecycle.PER_CLASS)
class HiveMqTest
        implements BrokerPasswordContract,
                BrokerAccessContract,
                BrokerRelayContract,
                BrokerLimitsContract,
                BrokerRestartContract {
    private HiveMq broker;

    @BeforeAll
    void starts(@TempDir Path folder) {
        broker = HiveMq.withPasswords(folder, BrokerUnderTest.PASSWORDS);
    }

    @Override
    public BrokerUnderTest broker() {
        return broker;
    }

    @AfterAll
    void closes() {
        broker.close();
    }
}

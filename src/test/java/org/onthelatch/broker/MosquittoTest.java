package org.onthelatch.broker;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/** Debian's Mosquitto with the shipped files, second leaf of the broker contract. */
@Needs(Part.MOSQUITTO)
@TestInstance(Lifecycle.PER_CLASS)
class MosquittoTest
        implements BrokerPasswordContract,
                BrokerAccessContract,
                BrokerRelayContract,
                BrokerLimitsContract,
                BrokerRestartContract {
    private final Mosquitto broker =
            Mosquitto.withPasswords(EmbeddedBrokerUnderTest.freePort(), BrokerUnderTest.PASSWORDS);

    @Override
    public BrokerUnderTest broker() {
        return broker;
    }

    @AfterAll
    void closes() {
        broker.close();
    }
}

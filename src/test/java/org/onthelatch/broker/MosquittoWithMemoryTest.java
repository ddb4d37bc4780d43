package org.onthelatch.broker;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;

/** A Mosquitto that keeps sessions and retained messages over a restart, as some sites will have theirs. */
@Needs(Part.MOSQUITTO)
@TestInstance(Lifecycle.PER_CLASS)
class MosquittoWithMemoryTest implements BrokerRestartContract {
    private final Mosquitto broker =
            Mosquitto.remembering(EmbeddedBrokerUnderTest.freePort(), BrokerUnderTest.PASSWORDS);

    @Override
    public BrokerUnderTest broker() {
        return broker;
    }

    @AfterAll
    void closes() {
        broker.close();
    }
}

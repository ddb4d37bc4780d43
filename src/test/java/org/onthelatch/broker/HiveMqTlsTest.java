package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;
import org.onthelatch.pki.Certified;

/** HiveMQ CE in a container over TLS, its extension set to certificates of the service's own authority. */
@Needs(Part.DOCKER)
@TestInstance(Lifecycle.PER_CLASS)
class HiveMqTlsTest implements BrokerCertificateContract {
    private HiveMq broker;
    private Certified certified;

    @BeforeAll
    void starts(@TempDir Path folder, @TempDir Path authority) {
        certified = new Certified(authority);
        broker = HiveMq.withCertificates(folder, authority, certified);
    }

    @Override
    public BrokerUnderTest broker() {
        return broker;
    }

    @Override
    public Certified certified() {
        return certified;
    }

    @AfterAll
    void closes() {
        broker.close();
    }

    @Test
    void a_revoked_client_that_is_connected_has_to_go_and_does_not_come_in_again() throws MqttException {
        try (TestClient door = TestClient.connect(broker.uri(), "door-52", broker.credentials("door-52"))) {
            certified.revoke("door-52");
            broker.bringRevocations();

            door.awaitDisconnected();
        }
        assertThat(comesIn("door-52", broker.credentials("door-52"))).isFalse();
        assertThat(comesIn("door-53", broker.credentials("door-53"))).isTrue();
    }
}

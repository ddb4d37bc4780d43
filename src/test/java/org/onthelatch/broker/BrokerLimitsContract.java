package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.Test;

/** The limits that a broker tells a client when it connects: no open default is left. */
public interface BrokerLimitsContract {
    BrokerUnderTest broker();

    @Test
    default void a_client_that_asks_for_everything_is_told_the_limits() throws Exception {
        MqttProperties connack = greeting();

        assertThat(connack.getReceiveMaximum()).isEqualTo(200);
        assertThat(connack.getMaximumPacketSize()).isEqualTo(614_400);
        assertThat(connack.getMaximumQoS()).isEqualTo(1);
        assertThat(connack.getServerKeepAlive()).isEqualTo(120);
        assertThat(connack.getTopicAliasMaximum()).isIn(null, 0);
    }

    /** What the broker answers to a client that wants to stay silent and be remembered for as long as it likes. */
    default MqttProperties greeting() throws Exception {
        MqttConnectionOptions options = broker().credentials("gate-a");
        options.setSessionExpiryInterval(1_000_000L);
        options.setKeepAliveInterval(0);
        try (TestClient client = TestClient.connect(broker().uri(), "gate-a", options)) {
            return client.greeting();
        }
    }
}

package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.Test;

/** What the service relies on in a broker while it runs: sessions, redelivery, retained messages and wills. */
public interface BrokerRelayContract {
    BrokerUnderTest broker();

    @Test
    default void what_was_not_acknowledged_comes_again_on_the_next_connection() throws Exception {
        try (TestClient device = client("heron-a", false)) {
            TestClient service = client(BrokerUnderTest.SERVICE, true);
            service.subscribe("latch/v1/+/events");
            device.publish("latch/v1/heron-a/events", "first", 1, false);
            device.publish("latch/v1/heron-a/events", "second", 1, false);
            assertThat(service.next().text()).isEqualTo("first");
            service.vanish();

            try (TestClient again = client(BrokerUnderTest.SERVICE, true)) {
                assertThat(again.sessionPresent()).isTrue();
                assertThat(again.nextAcknowledged().text()).isEqualTo("first");
                assertThat(again.nextAcknowledged().text()).isEqualTo("second");
            }
        }
    }

    @Test
    default void a_session_waits_for_a_service_that_is_away() throws Exception {
        TestClient service = client(BrokerUnderTest.SERVICE, true);
        service.subscribe("latch/v1/+/events");
        service.close();
        try (TestClient device = client("heron-b", false)) {
            assertThat(device.publish("latch/v1/heron-b/events", "meanwhile", 1, false))
                    .isZero();
        }

        try (TestClient again = client(BrokerUnderTest.SERVICE, true)) {
            assertThat(again.nextAcknowledged().text()).isEqualTo("meanwhile");
        }
    }

    @Test
    default void a_retained_list_reaches_a_device_that_comes_later() throws Exception {
        try (TestClient service = client(BrokerUnderTest.SERVICE, false)) {
            service.publish("latch/v1/gate-a/access-list", "old", 1, true);
            service.publish("latch/v1/gate-a/access-list", "new", 1, true);
        }

        try (TestClient device = client("gate-a", false)) {
            device.subscribe("latch/v1/gate-a/access-list");
            TestClient.Message list = device.nextAcknowledged();

            assertThat(list.text()).isEqualTo("new");
            assertThat(list.retained()).isTrue();
        }
    }

    @Test
    default void the_service_s_empty_will_clears_its_status() throws Exception {
        try (TestClient device = client("heron-a", false)) {
            device.subscribe("latch/v1/service/status");
            MqttConnectionOptions options = broker().credentials(BrokerUnderTest.SERVICE);
            options.setWill("latch/v1/service/status", new MqttMessage(new byte[0], 1, true, new MqttProperties()));
            TestClient service = TestClient.connect(broker().uri(), BrokerUnderTest.SERVICE, options);
            service.publish("latch/v1/service/status", "here", 1, true);
            assertThat(device.nextAcknowledged().text()).isEqualTo("here");

            service.vanish();

            assertThat(device.nextAcknowledged().text()).isEmpty();
        }
    }

    @Test
    default void another_connection_of_the_same_client_takes_the_place_of_the_first() throws Exception {
        try (TestClient first = client("gate-a", false);
                TestClient second = client("gate-a", false)) {
            assertThat(second.publish("latch/v1/gate-a/status", "{}", 1, false)).isLessThan(0x80);
            first.awaitDisconnected();
            assertThat(second.isConnected()).isTrue();
        }
    }

    private TestClient client(String id, boolean session) throws MqttException {
        MqttConnectionOptions options = broker().credentials(id);
        options.setCleanStart(!session);
        options.setSessionExpiryInterval(session ? 600L : 0L);
        return TestClient.connect(broker().uri(), id, options);
    }
}

package org.onthelatch.broker;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.DynamicTest;

/** Attempts to publish, each by a device of its own, since a broker may cut off whom it refuses. */
final class Attempts {
    private final BrokerUnderTest broker;
    private final AtomicInteger devices = new AtomicInteger();

    Attempts(BrokerUnderTest broker) {
        this.broker = broker;
    }

    /** @param topic with {@code {own}} in the place of the device's id; the expectation is given the reason code */
    DynamicTest publishing(String name, String topic, boolean retained, Consumer<Integer> expectation) {
        String own = "door-" + devices.getAndIncrement();
        return AtOnce.test(name, () -> publish(own, topic.replace("{own}", own), retained), expectation);
    }

    /** What was kept is taken back, so that no other test finds it. */
    private int publish(String device, String topic, boolean retained) throws MqttException {
        try (TestClient client = TestClient.connect(broker.uri(), device, broker.credentials(device))) {
            int code = client.publish(topic, "{}", 1, retained);
            if (retained && code < BrokerAccessContract.REFUSED) {
                client.publish(topic, "", 1, true);
            }
            return code;
        }
    }
}

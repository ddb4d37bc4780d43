package org.onthelatch;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.exceptions.MqttClientStateException;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.onthelatch.ward.DeviceId;

/** Somebody else's door controller on the wire: another MQTT client, and nothing of ours. */
final class ThirdParty implements AutoCloseable {
    private static final String PREFIX = "latch/v1/";
    private static final long GUARD_SECONDS = 60;

    private final Mqtt5BlockingClient client;
    private final Map<String, LinkedBlockingQueue<String>> arrived = new ConcurrentHashMap<>();

    private ThirdParty(Mqtt5BlockingClient client) {
        this.client = client;
    }

    /** Whoever knows the password with which the service signs in to {@link OwnBroker}; throws the service out. */
    static ThirdParty connectAsService(int port) {
        return connect(port, OwnBroker.SERVICE, OwnBroker.PASSWORD);
    }

    static ThirdParty connect(int port, String device, Map<DeviceId, String> passwords) {
        ThirdParty party = connect(port, device, passwords.getOrDefault(new DeviceId(device), ""));
        for (String topic :
                List.of(device + "/access-list", device + "/receipt", device + "/commands", "service/status")) {
            party.subscribe(PREFIX + topic);
        }
        return party;
    }

    private static ThirdParty connect(int port, String device, String password) {
        Mqtt5BlockingClient client = MqttClient.builder()
                .useMqttVersion5()
                .identifier(device)
                .serverHost("127.0.0.1")
                .serverPort(port)
                .buildBlocking();
        client.connectWith()
                .cleanStart(true)
                .simpleAuth()
                .username(device)
                .password(password.getBytes(StandardCharsets.UTF_8))
                .applySimpleAuth()
                .send();
        return new ThirdParty(client);
    }

    private void subscribe(String topic) {
        arrived.put(topic, new LinkedBlockingQueue<>());
        client.toAsync()
                .subscribeWith()
                .topicFilter(topic)
                .qos(MqttQos.AT_LEAST_ONCE)
                .callback(this::keep)
                .send()
                .join();
    }

    private void keep(Mqtt5Publish message) {
        arrived.getOrDefault(message.getTopic().toString(), new LinkedBlockingQueue<>())
                .add(new String(message.getPayloadAsBytes(), StandardCharsets.UTF_8));
    }

    /** The next message on a topic, a retained one first. */
    String retained(String topic) {
        try {
            String message = arrived.getOrDefault(PREFIX + topic, new LinkedBlockingQueue<>())
                    .poll(GUARD_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing came on " + topic);
            }
            return message;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Publishes at QoS 1 and waits for the PUBACK; throws what the client makes of a refusal. */
    void publish(String topic, String payload, boolean retain) {
        client.publishWith()
                .topic(PREFIX + topic)
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(retain)
                .payload(payload.getBytes(StandardCharsets.UTF_8))
                .send();
    }

    @Override
    public void close() {
        try {
            client.disconnect();
        } catch (MqttClientStateException gone) {
            // the broker was first, as it is after a publish that is not allowed
        }
    }
}

package org.onthelatch.mqtt;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.onthelatch.broker.BrokerUnderTest;
import org.onthelatch.broker.TestClient;
import org.onthelatch.mqtt.wire.Contract;

/** A controller as far as these tests need one: it sends what it is told and opens envelopes without checking them. */
final class TestDevice implements AutoCloseable {
    static final String ZEROS = "0".repeat(64);

    private final String id;
    private final TestClient client;

    TestDevice(URI broker, String id) throws MqttException {
        this.id = id;
        this.client = TestClient.connect(broker, id, TestClient.as(id, BrokerUnderTest.PASSWORDS.getOrDefault(id, "")));
    }

    TestDevice listeningTo(String... topics) throws MqttException {
        for (String topic : topics) {
            client.subscribe("latch/v1/" + (topic.startsWith("service/") ? topic : id + "/" + topic));
        }
        return this;
    }

    int send(String topic, String text) throws MqttException {
        return client.publish("latch/v1/%s/%s".formatted(id, topic), text, 1, topic.equals("status"));
    }

    /** Sends events of the first epoch with these numbers. */
    void sendEvents(long... seqs) throws MqttException {
        StringBuilder events = new StringBuilder();
        for (long seq : seqs) {
            events.append(events.isEmpty() ? "" : ",").append(event(seq, "2026-11-23T14:00:00Z"));
        }
        send("events", "{\"epoch\":1,\"events\":[" + events + "]}");
    }

    static String event(long seq, String at) {
        return ("{\"seq\":%d,\"at\":\"%s\",\"clock\":\"SYNCED\",\"door\":\"SG01\",\"kind\":\"DOOR_OPENED\","
                        + "\"prev\":\"%s\"}")
                .formatted(seq, at, ZEROS);
    }

    void sendStatus(long epoch, long lastSeq) throws MqttException {
        sendStatus(epoch, lastSeq, "");
    }

    /** @param more further members, each with a comma before it */
    void sendStatus(long epoch, long lastSeq, String more) throws MqttException {
        send(
                "status",
                ("{\"online\":true,\"session\":\"s1\",\"epoch\":%d,\"lastSeq\":%d,\"at\":\"2026-11-23T14:00:00Z\","
                                + "\"clock\":\"SYNCED\",\"firmware\":\"t\",\"maxListBytes\":524288,\"maxFobs\":500,"
                                + "\"doors\":[]%s}")
                        .formatted(epoch, lastSeq, more));
    }

    /** The body of the next envelope on one of its topics; passes over others. */
    JsonNode nextBody(String topic) throws Exception {
        while (true) {
            TestClient.Message message = client.nextAcknowledged();
            if (message.topic().endsWith("/" + topic) && !message.text().isEmpty()) {
                String payload = Contract.json(message.text()).path("payload").textValue();
                return Contract.json(new String(Base64.getDecoder().decode(payload), StandardCharsets.UTF_8));
            }
        }
    }

    TestClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
    }
}

package org.onthelatch.simulator.mqtt;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import com.hivemq.embedded.EmbeddedHiveMQ;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A broker in memory that lets everyone in, and a client of it that plays the service. */
final class TestBroker implements AutoCloseable {
    private static final int SECONDS_OF_PATIENCE = 20;
    private static final String CONFIG = """
            <hivemq>
              <listeners><tcp-listener><port>%d</port><bind-address>127.0.0.1</bind-address></tcp-listener></listeners>
              <persistence><mode>in-memory</mode></persistence>
              <anonymous-usage-statistics><enabled>false</enabled></anonymous-usage-statistics>
            </hivemq>
            """;

    private final int port;
    private final EmbeddedHiveMQ broker;
    private final Mqtt5BlockingClient service;
    private final BlockingQueue<Mqtt5Publish> heard = new LinkedBlockingQueue<>();

    TestBroker(Path folder) {
        port = freePort();
        Path config = folder.resolve("conf");
        try {
            Files.createDirectories(config);
            Files.createDirectories(folder.resolve("extensions"));
            Files.writeString(config.resolve("config.xml"), CONFIG.formatted(port));
        } catch (IOException e) {
            throw new UncheckedIOException("could not write the broker's settings", e);
        }
        broker = EmbeddedHiveMQ.builder()
                .withConfigurationFolder(config)
                .withDataFolder(folder.resolve("data"))
                .withExtensionsFolder(folder.resolve("extensions"))
                .withoutLoggingBootstrap()
                .build();
        broker.start().join();
        service = MqttClient.builder()
                .useMqttVersion5()
                .identifier("service")
                .serverHost("127.0.0.1")
                .serverPort(port)
                .buildBlocking();
        service.connect();
        service.toAsync()
                .subscribeWith()
                .topicFilter("latch/v1/#")
                .noLocal(true)
                .callback(heard::add)
                .send()
                .join();
    }

    BrokerAddress address() {
        return new BrokerAddress("127.0.0.1", port, "latch/v1");
    }

    void publish(String topic, byte[] payload, boolean retain) {
        service.publishWith()
                .topic("latch/v1/" + topic)
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(retain)
                .payload(payload)
                .send();
    }

    /** Waits for a message on a topic that contains a text; what else comes meanwhile is passed over. */
    String await(String topic, String part) throws InterruptedException {
        while (true) {
            Mqtt5Publish message = next("nothing with %s came on %s".formatted(part, topic));
            String body = new String(message.getPayloadAsBytes(), StandardCharsets.UTF_8);
            if (message.getTopic().toString().equals("latch/v1/" + topic) && body.contains(part)) {
                return body;
            }
        }
    }

    /** Waits until messages have come on so many topics with an ending. */
    Set<String> awaitTopics(String ending, int count) throws InterruptedException {
        Set<String> topics = new HashSet<>();
        while (topics.size() < count) {
            String topic =
                    next("only %d topics".formatted(topics.size())).getTopic().toString();
            if (topic.endsWith(ending)) {
                topics.add(topic);
            }
        }
        return topics;
    }

    private Mqtt5Publish next(String otherwise) throws InterruptedException {
        Mqtt5Publish message = heard.poll(SECONDS_OF_PATIENCE, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError(otherwise);
        }
        return message;
    }

    @Override
    public void close() {
        service.disconnect();
        broker.stop().join();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}

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
import org.onthelatch.simulator.tls.TestAuthority;

/** A broker in memory that lets everyone in, and a client of it that plays the service. */
final class TestBroker implements AutoCloseable {
    private static final int SECONDS_OF_PATIENCE = 20;
    private static final String CONFIG = """
            <hivemq>
              <listeners><tcp-listener><port>%d</port><bind-address>127.0.0.1</bind-address></tcp-listener>%s</listeners>
              <persistence><mode>in-memory</mode></persistence>
              <anonymous-usage-statistics><enabled>false</enabled></anonymous-usage-statistics>
            </hivemq>
            """;

    private static final String TLS_LISTENER = """
              <tls-tcp-listener><port>%d</port><bind-address>127.0.0.1</bind-address><tls>
                <protocols><protocol>TLSv1.3</protocol></protocols>
                <keystore><path>%s</path><password>%s</password><private-key-password>%s</private-key-password></keystore>
                <truststore><path>%s</path><password>%s</password></truststore>
                <client-authentication-mode>REQUIRED</client-authentication-mode>
              </tls></tls-tcp-listener>""";

    private final int port;
    private final int tlsPort;
    private final EmbeddedHiveMQ broker;
    private final Mqtt5BlockingClient service;
    private final BlockingQueue<Mqtt5Publish> heard = new LinkedBlockingQueue<>();

    TestBroker(Path folder) {
        this(folder, freePort(), "");
    }

    /** With a second listener, for TLS 1.3 with client certificates only. */
    static TestBroker overTls(Path folder, Path keys, Path trusted) {
        int tlsPort = freePort();
        String password = TestAuthority.PASSWORD;
        return new TestBroker(
                folder, tlsPort, TLS_LISTENER.formatted(tlsPort, keys, password, password, trusted, password));
    }

    private TestBroker(Path folder, int tlsPort, String tlsListener) {
        this.port = freePort();
        this.tlsPort = tlsPort;
        Path config = folder.resolve("conf");
        try {
            Files.createDirectories(config);
            Files.createDirectories(folder.resolve("extensions"));
            Files.writeString(config.resolve("config.xml"), CONFIG.formatted(port, tlsListener));
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
        return BrokerAddress.plain("127.0.0.1", port, "latch/v1");
    }

    int tlsPort() {
        return tlsPort;
    }

    /** The topic of the next message on one with an ending. */
    String firstTopic(String ending) throws InterruptedException {
        return awaitTopics(ending, 1).iterator().next();
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

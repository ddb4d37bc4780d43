package org.onthelatch.mqtt.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.onthelatch.broker.BrokerUnderTest;
import org.onthelatch.broker.EmbeddedBrokerUnderTest;
import org.onthelatch.broker.TestClient;

/** The link over a real broker, and over one that does not answer. */
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(60)
class PahoLinkTest {
    private static final List<String> EVENTS = List.of("latch/v1/+/events");
    private static final String WILL = "latch/v1/service/status";
    private static final LinkSettings.Timing QUICK = new LinkSettings.Timing(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofHours(1),
            Duration.ofMillis(64),
            Duration.ofSeconds(2));

    private final EmbeddedBrokerUnderTest broker = new EmbeddedBrokerUnderTest();

    @AfterAll
    void closes() {
        broker.close();
    }

    @Test
    void a_refused_delivery_and_all_after_it_come_again_on_the_next_connection() throws Exception {
        Listener listener = new Listener();
        try (PahoLink ignored = link(listener, EVENTS);
                TestClient door = door("door-31")) {
            publish(door, "door-31", "first");
            Delivery first = listener.next();
            first.refuse("the store failed");
            publish(door, "door-31", "second");

            Delivery again = listener.next();
            assertThat(text(again)).isEqualTo("first");
            first.acknowledge();
            again.acknowledge();
            Delivery second = listener.next();
            assertThat(text(second)).isEqualTo("second");
            second.acknowledge();
            awaitConnection(listener);
        }
    }

    @Test
    void an_acknowledgement_of_an_older_connection_acknowledges_nothing_on_a_newer() throws Exception {
        Listener listener = new Listener();
        try (PahoLink link = link(listener, EVENTS);
                TestClient door = door("door-32")) {
            publish(door, "door-32", "only");
            Delivery old = listener.next();
            link.drop("test");
            Delivery again = listener.next();
            awaitConnection(listener);

            old.acknowledge();
            link.drop("test");

            Delivery third = listener.next();
            assertThat(text(third)).isEqualTo("only");
            again.refuse("an older connection must not be cut for it either");
            third.acknowledge();
        }
    }

    @Test
    void a_listener_that_fails_loses_nothing() throws Exception {
        Listener listener = new Listener();
        listener.failures = 1;
        try (PahoLink ignored = link(listener, EVENTS);
                TestClient door = door("door-33")) {
            publish(door, "door-33", "bitter");

            Delivery delivery = listener.next();
            assertThat(text(delivery)).isEqualTo("bitter");
            delivery.acknowledge();
            awaitConnection(listener);
        }
    }

    @Test
    void a_refused_subscription_is_no_connection() throws Exception {
        Listener listener = new Listener();
        PahoLink link = new PahoLink(settings(broker.uri(), List.of("#"), QUICK));
        link.start(listener);
        try (TestClient door = door("door-34")) {
            publish(door, "door-34", "unheard");

            assertThat(link.isConnected()).isFalse();
            assertThat(listener.connections).isEmpty();
        } finally {
            link.close();
        }
    }

    @Test
    void a_broker_that_takes_the_call_and_never_answers_is_given_up() throws Exception {
        LinkSettings.Timing impatient = new LinkSettings.Timing(
                Duration.ofMillis(1500),
                Duration.ofSeconds(10),
                Duration.ofHours(1),
                Duration.ofMillis(64),
                Duration.ofSeconds(1));
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("tcp://127.0.0.1:" + silent.getLocalPort());
            PahoLink link = new PahoLink(settings(uri, EVENTS, impatient));
            link.start(new Listener());
            try (Socket first = silent.accept();
                    Socket second = silent.accept()) {
                assertThat(first.getInputStream().readAllBytes())
                        .as("the first attempt said CONNECT, then was cut")
                        .isNotEmpty();
                assertThat(second.isConnected()).isTrue();
            } finally {
                link.close();
            }
        }
    }

    @Test
    void many_messages_at_once_all_arrive_although_the_broker_takes_few_at_a_time() throws Exception {
        Listener listener = new Listener();
        try (PahoLink link = link(listener, EVENTS);
                TestClient door = door("door-35")) {
            door.subscribe("latch/v1/door-35/commands");
            for (int i = 0; i < 1000; i++) {
                byte[] payload = Integer.toString(i).getBytes(StandardCharsets.UTF_8);
                link.send(Outgoing.passing("latch/v1/door-35/commands", payload, Duration.ofSeconds(30)));
            }

            for (int i = 0; i < 1000; i++) {
                assertThat(door.nextAcknowledged().text()).isEqualTo(Integer.toString(i));
            }
        }
    }

    private PahoLink link(Listener listener, List<String> filters) throws InterruptedException {
        PahoLink link = new PahoLink(settings(broker.uri(), filters, QUICK));
        link.start(listener);
        awaitConnection(listener);
        return link;
    }

    private static void awaitConnection(Listener listener) throws InterruptedException {
        assertThat(listener.connections.poll(20, TimeUnit.SECONDS)).isEqualTo("connected");
    }

    private static LinkSettings settings(URI uri, List<String> filters, LinkSettings.Timing timing) {
        String password = BrokerUnderTest.PASSWORDS.getOrDefault(BrokerUnderTest.SERVICE, "");
        return LinkSettings.plain(uri, BrokerUnderTest.SERVICE, password, filters, WILL)
                .with(timing);
    }

    private TestClient door(String id) throws Exception {
        return TestClient.connect(broker.uri(), id, TestClient.as(id, id + "-secret"));
    }

    private static void publish(TestClient door, String id, String text) throws Exception {
        assertThat(door.publish("latch/v1/" + id + "/events", text, 1, false)).isLessThan(0x80);
    }

    private static String text(Delivery delivery) {
        return new String(delivery.payload(), StandardCharsets.UTF_8);
    }

    private static final class Listener implements LinkListener {
        private final BlockingQueue<Delivery> deliveries = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> connections = new LinkedBlockingQueue<>();
        private volatile int failures;

        Delivery next() throws InterruptedException {
            Delivery delivery = deliveries.poll(20, TimeUnit.SECONDS);
            if (delivery == null) {
                throw new AssertionError("nothing was delivered within 20 s");
            }
            return delivery;
        }

        @Override
        public void forgotten() {}

        @Override
        public void connected() {
            connections.add("connected");
        }

        @Override
        public void arrived(Delivery delivery) {
            if (failures > 0) {
                failures = 0;
                throw new IllegalStateException("failed on purpose");
            }
            deliveries.add(delivery);
        }

        @Override
        public void disconnected(String reason) {}
    }
}

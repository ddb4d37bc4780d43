package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.SocketFactory;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.TestClient;
import org.onthelatch.mqtt.link.Delivery;
import org.onthelatch.mqtt.link.LinkListener;
import org.onthelatch.mqtt.link.LinkSettings;
import org.onthelatch.mqtt.link.PahoLink;
import org.onthelatch.pki.Authority;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.Validity;

/** The service's own link over TLS: to the embedded broker, and to brokers that are not what they should be. */
@TestInstance(Lifecycle.PER_CLASS)
class TlsLinkTest {
    private static final LinkSettings.Timing QUICK = new LinkSettings.Timing(
            Duration.ofSeconds(20),
            Duration.ofSeconds(10),
            Duration.ofHours(1),
            Duration.ofMillis(64),
            Duration.ofSeconds(2));
    private static final Validity GOOD =
            new Validity(TlsWard.BEGIN.minus(Duration.ofDays(1)), TlsWard.BEGIN.plus(Duration.ofDays(30)));
    private static final Validity OVER =
            new Validity(TlsWard.BEGIN.minus(Duration.ofDays(9)), TlsWard.BEGIN.minus(Duration.ofDays(1)));

    private final TlsWard ward;

    TlsLinkTest(@TempDir Path folder) {
        ward = new TlsWard(folder.resolve("pki"));
    }

    @AfterAll
    void closes() {
        ward.close();
    }

    @Test
    void the_service_comes_in_by_its_own_certificate_and_hears_a_device_over_a_restart() throws Exception {
        Identity heron = ward.installed("heron-a");
        Heard heard = new Heard();
        PahoLink link = new PahoLink(settings(URI.create("tls://127.0.0.1:" + ward.port), ward.broker.sockets()));
        link.start(heard);
        try {
            heard.connection();
            publish(heron, "first");
            assertThat(heard.text()).isEqualTo("first");

            ward.restart();

            heard.connection();
            publish(heron, "second");
            assertThat(heard.text()).isEqualTo("second");
        } finally {
            link.close();
        }
    }

    private void publish(Identity heron, String text) throws Exception {
        try (TestClient device = ward.connect("heron-a", heron)) {
            assertThat(device.publish("latch/v1/heron-a/events", text, 1, false))
                    .isLessThan(0x80);
        }
    }

    @TestFactory
    Stream<DynamicTest> a_broker_that_is_not_ours_is_refused() {
        Authority own = ward.pki.authority();
        Authority foreign = Authority.create("somebody else", TlsWard.BEGIN, new SecureRandom());
        List<String> here = List.of("127.0.0.1");
        return Stream.of(
                refused("of a foreign authority", foreign.server("broker", here, GOOD)),
                refused("of another name", own.server("127.0.0.1", List.of("other.example"), GOOD)),
                refused("that has ended", own.server("broker", here, OVER)),
                refused("that is a device's", own.client("127.0.0.1", GOOD)));
    }

    private DynamicTest refused(String what, Identity impostor) {
        return DynamicTest.dynamicTest("by a certificate " + what, () -> {
            try (SSLServerSocket server = (SSLServerSocket) impostor.context()
                    .getServerSocketFactory()
                    .createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
                PahoLink link = link(server.getLocalPort());
                try (SSLSocket came = (SSLSocket) server.accept()) {
                    assertThatThrownBy(() -> {
                                came.startHandshake();
                                assertThat(came.getInputStream().read())
                                        .as("not a byte of MQTT")
                                        .isNegative();
                            })
                            .as("an alert, or the end of the connection if that is faster")
                            .isInstanceOf(IOException.class);
                } finally {
                    link.close();
                }
            }
        });
    }

    @Test
    void a_broker_that_knows_nothing_newer_than_tls_1_2_is_refused() throws IOException {
        Identity server = ward.pki.authority().server("broker", List.of("127.0.0.1"), GOOD);
        try (SSLServerSocket old = (SSLServerSocket)
                server.context().getServerSocketFactory().createServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            old.setEnabledProtocols(new String[] {"TLSv1.2"});
            PahoLink link = link(old.getLocalPort());
            try (SSLSocket came = (SSLSocket) old.accept()) {
                assertThatThrownBy(came::startHandshake).isInstanceOf(IOException.class);
            } finally {
                link.close();
            }
        }
    }

    /** Its socket has to close although the handshake still waits for the other side. */
    @Test
    void a_broker_that_takes_the_call_and_says_nothing_is_given_up() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            LinkSettings.Timing impatient = new LinkSettings.Timing(
                    Duration.ofMillis(1500),
                    Duration.ofSeconds(10),
                    Duration.ofHours(1),
                    Duration.ofMillis(64),
                    Duration.ofSeconds(1));
            URI uri = URI.create("tls://127.0.0.1:" + silent.getLocalPort());
            PahoLink link = new PahoLink(settings(uri, ward.broker.sockets()).with(impatient));
            link.start(new Heard());
            try (Socket first = silent.accept();
                    Socket second = silent.accept()) {
                assertThat(first.isConnected() && second.isConnected()).isTrue();
            } finally {
                link.close();
            }
        }
    }

    @Test
    void tls_needs_tls_sockets_and_plain_tcp_plain_ones() {
        assertThatThrownBy(() -> settings(URI.create("tls://127.0.0.1:1"), SocketFactory.getDefault()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settings(URI.create("tcp://127.0.0.1:1"), ward.broker.sockets()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PahoLink link(int port) {
        PahoLink link = new PahoLink(settings(URI.create("tls://127.0.0.1:" + port), ward.broker.sockets()));
        link.start(new Heard());
        return link;
    }

    private static LinkSettings settings(URI uri, SocketFactory sockets) {
        return new LinkSettings(
                uri, TlsWard.SERVICE, "", "", sockets, List.of("latch/v1/+/events"), "latch/v1/service/status", QUICK);
    }

    /** Acknowledges whatever comes. */
    private static final class Heard implements LinkListener {
        private static final int GUARD_SECONDS = 90;
        private final BlockingQueue<String> connections = new LinkedBlockingQueue<>();
        private final BlockingQueue<String> texts = new LinkedBlockingQueue<>();

        void connection() throws InterruptedException {
            assertThat(connections.poll(GUARD_SECONDS, TimeUnit.SECONDS)).isEqualTo("connected");
        }

        String text() throws InterruptedException {
            return String.valueOf(texts.poll(GUARD_SECONDS, TimeUnit.SECONDS));
        }

        @Override
        public void forgotten() {}

        @Override
        public void connected() {
            connections.add("connected");
        }

        @Override
        public void arrived(Delivery delivery) {
            texts.add(new String(delivery.payload(), StandardCharsets.UTF_8));
            delivery.acknowledge();
        }

        @Override
        public void disconnected(String reason) {}
    }
}

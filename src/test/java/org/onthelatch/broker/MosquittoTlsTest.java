package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.needs.Needs;
import org.onthelatch.needs.Part;
import org.onthelatch.pki.Identity;

/** Mosquitto over TLS with certificates of the service's own authority: who comes in. */
@Needs(Part.MOSQUITTO)
@TestInstance(Lifecycle.PER_CLASS)
class MosquittoTlsTest implements BrokerAccessContract, BrokerLimitsContract {
    private static final long GUARD_SECONDS = 90;

    private MosquittoOverTls broker;

    @BeforeAll
    void starts(@TempDir Path authority) {
        broker = new MosquittoOverTls(EmbeddedBrokerUnderTest.freePort(), authority);
    }

    @Override
    public BrokerUnderTest broker() {
        return broker;
    }

    @AfterAll
    void closes() {
        broker.close();
    }

    @TestFactory
    Stream<DynamicTest> nobody_connects_without_a_good_certificate_of_the_service_s_own_authority() {
        return Stream.of(
                refused("no certificate", broker.certified().nobody()),
                refused("another authority's certificate", broker.certified().forged("gate-a")),
                refused("a certificate that is over", broker.certified().expired("gate-a")));
    }

    private DynamicTest refused(String how, Identity shown) {
        return AtOnce.test(
                how,
                () -> comesIn("gate-a", MosquittoOverTls.showing(shown)),
                comesIn -> assertThat(comesIn).isFalse());
    }

    @Test
    void a_password_alone_is_no_way_in() {
        MqttConnectionOptions options =
                MosquittoOverTls.showing(broker.certified().nobody());
        options.setUserName("gate-a");
        options.setPassword(new byte[] {'x'});

        assertThat(comesIn("gate-a", options)).isFalse();
    }

    @Test
    void tls_1_2_is_refused() throws IOException {
        try (SSLSocket socket = (SSLSocket) broker.certified()
                .client("gate-a")
                .context()
                .getSocketFactory()
                .createSocket("127.0.0.1", broker.uri().getPort())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            boolean spoken;
            try {
                socket.startHandshake();
                spoken = true;
            } catch (IOException refused) {
                spoken = false;
            }
            assertThat(spoken).isFalse();
        }
    }

    @Test
    void the_common_name_counts_whatever_a_client_calls_itself() throws MqttException {
        try (TestClient honest = TestClient.connect(broker.uri(), "door-50", broker.credentials("door-50"));
                TestClient other = TestClient.connect(broker.uri(), "door-50", broker.credentials("door-51"))) {
            IS_REFUSED.accept(other.publish("latch/v1/door-50/events", "{}", 1, false));
            IS_ACCEPTED.accept(other.publish("latch/v1/door-51/events", "{}", 1, false));
            IS_ACCEPTED.accept(honest.publish("latch/v1/door-50/events", "{}", 1, false));
        }
    }

    /** A revoked controller that is connected stays so until Mosquitto starts again: ADR 0014. */
    @Test
    void a_revoked_certificate_is_no_way_in_once_the_list_was_read_again() {
        assertThat(comesIn("door-52", broker.credentials("door-52"))).isTrue();

        broker.revoke("door-52");

        long begin = System.nanoTime();
        while (comesIn("door-52", broker.credentials("door-52"))) {
            assertThat(System.nanoTime() - begin).isLessThan(TimeUnit.SECONDS.toNanos(GUARD_SECONDS));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(40));
        }
        assertThat(comesIn("door-53", broker.credentials("door-53"))).isTrue();
    }

    private boolean comesIn(String clientId, MqttConnectionOptions options) {
        try {
            TestClient.connect(broker.uri(), clientId, options).close();
            return true;
        } catch (MqttException refused) {
            return false;
        }
    }
}

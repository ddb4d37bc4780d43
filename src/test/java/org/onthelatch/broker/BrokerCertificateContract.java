package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocket;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onthelatch.broker.BrokerUnderTest.Shortfall;
import org.onthelatch.pki.Certified;
import org.onthelatch.pki.Identity;

/** Nobody connects who is not who it says, where clients sign in with certificates of the service's own authority. */
public interface BrokerCertificateContract {
    BrokerUnderTest broker();

    Certified certified();

    /** By certificate alone, without user name and password. */
    static MqttConnectionOptions showing(Identity identity) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setAutomaticReconnect(false);
        options.setConnectionTimeout(90);
        options.setKeepAliveInterval(30);
        options.setSocketFactory(identity.context().getSocketFactory());
        return options;
    }

    @TestFactory
    default Stream<DynamicTest> nobody_connects_without_a_good_certificate_of_the_service_s_own_authority() {
        MqttConnectionOptions password = showing(certified().nobody());
        password.setUserName("gate-a");
        password.setPassword(new byte[] {'x'});
        return Stream.of(
                refused("no certificate", showing(certified().nobody())),
                refused("a password alone", password),
                refused("another authority's certificate", showing(certified().forged("gate-a"))),
                refused("a certificate that is over", showing(certified().expired("gate-a"))));
    }

    private DynamicTest refused(String how, MqttConnectionOptions options) {
        return AtOnce.test(
                how,
                () -> comesIn("gate-a", options),
                comesIn -> assertThat(comesIn).isFalse());
    }

    @Test
    default void tls_1_2_is_refused() throws IOException {
        try (SSLSocket socket = (SSLSocket) certified()
                .client("gate-a")
                .context()
                .getSocketFactory()
                .createSocket(broker().uri().getHost(), broker().uri().getPort())) {
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
    default void the_common_name_counts_whatever_a_client_calls_itself() throws MqttException {
        try (TestClient honest = TestClient.connect(broker().uri(), "door-50", broker().credentials("door-50"))) {
            if (broker().shortfalls().contains(Shortfall.TAKES_THE_USER_NAME_FOR_THE_CLIENT_ID)) {
                try (TestClient other =
                        TestClient.connect(broker().uri(), "door-50", broker().credentials("door-51"))) {
                    BrokerAccessContract.IS_REFUSED.accept(other.publish("latch/v1/door-50/events", "{}", 1, false));
                    BrokerAccessContract.IS_ACCEPTED.accept(other.publish("latch/v1/door-51/events", "{}", 1, false));
                }
            } else {
                assertThat(comesIn("door-50", broker().credentials("door-51"))).isFalse();
            }
            BrokerAccessContract.IS_ACCEPTED.accept(honest.publish("latch/v1/door-50/events", "{}", 1, false));
        }
    }

    /** Whether a connection is made. */
    default boolean comesIn(String clientId, MqttConnectionOptions options) {
        try {
            TestClient.connect(broker().uri(), clientId, options).close();
            return true;
        } catch (MqttException refused) {
            return false;
        }
    }
}

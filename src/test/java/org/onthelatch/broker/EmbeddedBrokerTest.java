package org.onthelatch.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.common.packet.MqttProperties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The embedded broker, first leaf of the broker contract, and that none of HiveMQ's open defaults is left in it. */
@TestInstance(Lifecycle.PER_CLASS)
class EmbeddedBrokerTest
        implements BrokerPasswordContract,
                BrokerAccessContract,
                BrokerRelayContract,
                BrokerLimitsContract,
                BrokerRestartContract {
    private final Set<Path> before = temporaryFiles();
    private final EmbeddedBrokerUnderTest broker = new EmbeddedBrokerUnderTest();

    @Override
    public BrokerUnderTest broker() {
        return broker;
    }

    @BeforeAll
    void is_up() {
        assertThat(broker.uri().getHost()).isEqualTo("127.0.0.1");
    }

    @AfterAll
    void leaves_nothing_behind() {
        broker.close();

        assertThat(temporaryFiles()).isSubsetOf(before);
    }

    @Test
    void it_forgets_sessions_after_an_hour_and_shares_no_subscription() throws Exception {
        MqttProperties greeting = greeting();

        assertThat(greeting.getSessionExpiryInterval()).isEqualTo(3600);
        assertThat(greeting.isSharedSubscriptionAvailable()).isFalse();
    }

    @Test
    void a_port_in_use_is_named_before_anything_starts() {
        assertThatThrownBy(() -> EmbeddedBroker.start(EmbeddedBrokerUnderTest.settings(broker.port())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("MQTT port " + broker.port())
                .hasMessageContaining("choose another port");
    }

    @Test
    void it_listens_on_this_machine_s_own_address_only() throws IOException {
        Stream<InetSocketAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .map(address -> new InetSocketAddress(address, broker.port()));

        assertThat(others)
                .allSatisfy(address -> assertThatThrownBy(() -> {
                            try (Socket socket = new Socket()) {
                                socket.connect(address, 1000);
                            }
                        })
                        .isInstanceOf(IOException.class));
    }

    private static Set<Path> temporaryFiles() {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir", "/tmp")))) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.startsWith("onlatch-broker-") || name.contains("rocksdb");
                    })
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package org.onthelatch.simulator.mqtt;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onthelatch.simulator.tls.TrustedBroker;

/**
 * Where the broker is, and what stands before every topic.
 *
 * @param host for TLS the name that the broker's certificate must bear
 * @param port from 1 to 65535
 * @param topicPrefix such as {@code latch/v1}
 * @param tls whom to trust over TLS; null for plain TCP
 */
public record BrokerAddress(
        String host, int port, String topicPrefix, @Nullable TrustedBroker tls) {
    public BrokerAddress {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port must be from 1 to 65535, but was " + port);
        }
    }

    /** Over plain TCP, which belongs on loopback. */
    public static BrokerAddress plain(String host, int port, String topicPrefix) {
        return new BrokerAddress(host, port, topicPrefix, null);
    }

    Optional<TrustedBroker> trusted() {
        return Optional.ofNullable(tls);
    }
}

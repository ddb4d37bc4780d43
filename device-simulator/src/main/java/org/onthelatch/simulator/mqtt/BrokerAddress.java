package org.onthelatch.simulator.mqtt;

/**
 * Where the broker is, and what stands before every topic.
 *
 * @param port from 1 to 65535
 * @param topicPrefix such as {@code latch/v1}
 */
public record BrokerAddress(String host, int port, String topicPrefix) {
    public BrokerAddress {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port must be from 1 to 65535, but was " + port);
        }
    }
}

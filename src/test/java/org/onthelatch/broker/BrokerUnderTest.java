package org.onthelatch.broker;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;

/** A broker with the product's rules, and what tests need to know of it. */
public interface BrokerUnderTest extends AutoCloseable {
    String SERVICE = "onlatch";

    /** The service and devices, each with a password of its own. */
    Map<String, String> PASSWORDS = Stream.concat(
                    Stream.of("gate-a", "heron-a", "heron-b", SERVICE),
                    IntStream.range(0, 60).mapToObj(i -> "door-" + i))
            .collect(Collectors.toUnmodifiableMap(id -> id, id -> id + "-secret"));

    /** What is left of sessions and retained messages after a restart. */
    enum Memory {
        KEPT,
        LOST
    }

    /** Where a broker cannot do all that the contract wants. Each has a test of what it does instead, and ADR 0014 says why it is safe. */
    enum Shortfall {
        /** Grants any subscription, and then delivers only what may be read. */
        GRANTS_SUBSCRIPTIONS_THAT_STAY_SILENT,
        /** Cannot tell a retained message from another, so it also keeps those that must never be kept. */
        RETAINS_WHATEVER_MAY_BE_PUBLISHED,
        /** Does not compare client id and user name, but uses the user name as both. */
        TAKES_THE_USER_NAME_FOR_THE_CLIENT_ID
    }

    URI uri();

    Set<Shortfall> shortfalls();

    /** The kinds of restart that this broker knows. */
    Set<Memory> restarts();

    /** Starts again; {@link #uri()} may have changed. */
    void restart(Memory memory);

    /** With what a client of {@link #PASSWORDS} signs in here. */
    default MqttConnectionOptions credentials(String client) {
        return TestClient.as(client, PASSWORDS.getOrDefault(client, ""));
    }

    @Override
    void close();
}

package org.onthelatch.broker;

import java.net.URI;
import java.util.Map;

/** A broker with the product's rules, and what tests need to know of it. */
public interface BrokerUnderTest extends AutoCloseable {
    String SERVICE = "service";

    /** Two devices and the service, each with a password of its own. */
    Map<String, String> PASSWORDS = Map.of(
            "gate-a", "gate-a-secret", "heron-a", "heron-a-secret", "heron-b", "heron-b-secret", SERVICE, "own-secret");

    URI uri();

    /** Starts again with nothing kept. */
    void restart();

    @Override
    void close();
}

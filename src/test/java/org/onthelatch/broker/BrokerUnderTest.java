package org.onthelatch.broker;

import java.net.URI;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A broker with the product's rules, and what tests need to know of it. */
public interface BrokerUnderTest extends AutoCloseable {
    String SERVICE = "service";

    /** The service and devices, each with a password of its own. */
    Map<String, String> PASSWORDS = Stream.concat(
                    Stream.of("gate-a", "heron-a", "heron-b", SERVICE),
                    IntStream.range(0, 50).mapToObj(i -> "door-" + i))
            .collect(Collectors.toUnmodifiableMap(id -> id, id -> id + "-secret"));

    URI uri();

    /** Starts again with nothing kept. */
    void restart();

    @Override
    void close();
}

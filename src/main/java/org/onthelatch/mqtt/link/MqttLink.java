package org.onthelatch.mqtt.link;

import java.util.function.Supplier;

/**
 * The way to the broker, kept up for as long as it is open. What it is given may be lost on the way; what it delivers may
 * come again until it is acknowledged. Every method returns without waiting for the network, save {@link #close}.
 */
public interface MqttLink extends AutoCloseable {
    /** Connects, and connects again whenever the connection is lost. Call once. */
    void start(LinkListener listener);

    /**
     * Publishes retained, now and again after each connection, since a broker may have kept nothing. A later payload for
     * the same topic takes the place of the earlier one.
     *
     * @param payload called on the sending thread each time it is sent
     */
    void retain(String topic, Supplier<byte[]> payload);

    /** Publishes once, or not at all without a connection. */
    void send(Outgoing message);

    /** Cuts the connection, so that everything not yet acknowledged comes again on the next one. */
    void drop(String reason);

    boolean isConnected();

    /** Takes nothing new, waits a while for what was delivered to be acknowledged and sent, and disconnects. */
    @Override
    void close();
}

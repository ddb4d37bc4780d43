package org.onthelatch.mqtt.link;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.SocketFactory;

/**
 * How to connect.
 *
 * @param broker {@code tcp://host:port} or {@code ssl://host:port}
 * @param clientId also the user name
 * @param sockets an {@code SSLSocketFactory} for {@code ssl}
 * @param subscriptions filters, each at QoS 1
 * @param willTopic where an empty retained payload takes the place of the last message when the connection goes
 * @param timing how long things may take
 */
public record LinkSettings(
        URI broker,
        String clientId,
        String password,
        SocketFactory sockets,
        List<String> subscriptions,
        String willTopic,
        Timing timing) {

    /**
     * @param connect until CONNACK and SUBACK, and until a PUBACK
     * @param keepAlive of MQTT
     * @param sessionExpiry how long the broker keeps our session without a connection
     * @param longestPause between two attempts to connect; the first is a 64th of it
     * @param drain how long to wait for what is on its way when the link is closed
     */
    public record Timing(
            Duration connect, Duration keepAlive, Duration sessionExpiry, Duration longestPause, Duration drain) {
        public static final Timing USUAL = new Timing(
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                Duration.ofHours(1),
                Duration.ofSeconds(32),
                Duration.ofSeconds(5));
    }

    public LinkSettings {
        subscriptions = List.copyOf(subscriptions);
    }

    public static LinkSettings plain(
            URI broker, String clientId, String password, List<String> subscriptions, String willTopic) {
        return new LinkSettings(
                broker, clientId, password, SocketFactory.getDefault(), subscriptions, willTopic, Timing.USUAL);
    }

    public LinkSettings with(Timing other) {
        return new LinkSettings(broker, clientId, password, sockets, subscriptions, willTopic, other);
    }

    @Override
    public String toString() {
        return clientId + " at " + broker;
    }
}

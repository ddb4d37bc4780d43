package org.onthelatch.mqtt.link;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * How to connect.
 *
 * @param broker {@code tcp://host:port}, or {@code tls://host:port} for TLS 1.3 with the broker's host name checked
 * @param userName "" to sign in without one, by a client certificate alone
 * @param sockets an {@code SSLSocketFactory} for {@code tls}
 * @param subscriptions filters, each at QoS 1
 * @param willTopic where an empty retained payload takes the place of the last message when the connection goes
 * @param timing how long things may take
 */
public record LinkSettings(
        URI broker,
        String clientId,
        String userName,
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
        if (broker.getScheme().equals("tls") != (sockets instanceof SSLSocketFactory)) {
            throw new IllegalArgumentException(
                    "tls:// needs TLS sockets and tcp:// plain ones, but the broker was %s with %s"
                            .formatted(broker, sockets.getClass().getSimpleName()));
        }
    }

    public static LinkSettings plain(
            URI broker, String clientId, String password, List<String> subscriptions, String willTopic) {
        return new LinkSettings(
                broker,
                clientId,
                clientId,
                password,
                SocketFactory.getDefault(),
                subscriptions,
                willTopic,
                Timing.USUAL);
    }

    public LinkSettings with(Timing other) {
        return new LinkSettings(broker, clientId, userName, password, sockets, subscriptions, willTopic, other);
    }

    @Override
    public String toString() {
        return clientId + " at " + broker;
    }
}

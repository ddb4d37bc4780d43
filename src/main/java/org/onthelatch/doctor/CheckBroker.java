package org.onthelatch.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.onthelatch.config.Settings;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.metrics.LiveService;

/** Whether the broker can be reached, and whether the service is connected to it. */
final class CheckBroker {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int TLS_PORT = 8883;
    private static final int PLAIN_PORT = 1883;

    private CheckBroker() {}

    static Finding check(Settings settings, LiveService service) {
        boolean embedded = settings.broker() instanceof Broker.Embedded;
        InetSocketAddress address = address(settings.broker());
        String where = "%s:%d".formatted(address.getHostString(), address.getPort());
        if (embedded && !service.isAnswering()) {
            return Finding.none("broker", "runs inside the service, which does not");
        }
        try (Socket socket = new Socket()) {
            socket.connect(address, (int) LONGEST.toMillis());
        } catch (IOException e) {
            return Finding.fix(
                    "broker",
                    "%s cannot be reached: %s".formatted(where, e.getMessage()),
                    "Start it, open the way to it, or correct mqtt.url.");
        }
        if (service.isAnswering() && service.value("onlatch_ready", "broker").orElse(0) == 0) {
            return Finding.fix(
                    "broker",
                    "%s answers, but the service is not connected to it.".formatted(where),
                    "See the service's log: name, password or certificate may be wrong.");
        }
        return Finding.ok("broker", service.isAnswering() ? where + ", connected" : where + " can be reached");
    }

    private static InetSocketAddress address(Broker broker) {
        if (broker instanceof Broker.External external) {
            int otherwise = external.url().getScheme().equals("tls") ? TLS_PORT : PLAIN_PORT;
            int port = external.url().getPort() < 0 ? otherwise : external.url().getPort();
            return new InetSocketAddress(external.url().getHost(), port);
        }
        Broker.Embedded embedded = (Broker.Embedded) broker;
        String host = embedded.host().equals("0.0.0.0") ? "127.0.0.1" : embedded.host();
        return new InetSocketAddress(host, embedded.port());
    }
}

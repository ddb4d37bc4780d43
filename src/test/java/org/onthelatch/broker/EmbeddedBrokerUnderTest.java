package org.onthelatch.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Set;

/** The embedded broker on a free port of this machine. */
public final class EmbeddedBrokerUnderTest implements BrokerUnderTest {
    private final BrokerSettings settings;
    private EmbeddedBroker broker;

    public EmbeddedBrokerUnderTest() {
        settings = settings(freePort());
        broker = EmbeddedBroker.start(settings);
    }

    static BrokerSettings settings(int port) {
        return new BrokerSettings(
                BrokerSettings.LOOPBACK, port, new Authorisation("latch/v1", SERVICE), new Passwords(PASSWORDS));
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return settings.port();
    }

    @Override
    public URI uri() {
        return broker.uri();
    }

    @Override
    public Set<Shortfall> shortfalls() {
        return Set.of();
    }

    /** It is in memory, and keeps nothing. */
    @Override
    public Set<Memory> restarts() {
        return Set.of(Memory.LOST);
    }

    @Override
    public void restart(Memory memory) {
        broker.close();
        broker = EmbeddedBroker.start(settings);
    }

    @Override
    public void close() {
        broker.close();
    }
}

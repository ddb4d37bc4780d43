package org.onthelatch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports that nobody listens on, from below those that the system gives to outgoing connections. */
public final class FreePort {
    private static final int LOWEST = 10_000;
    private static final int HIGHEST = 30_000;

    private FreePort() {}

    public static int any() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return probe.getLocalPort();
            } catch (IOException taken) {
                // another one then
            }
        }
    }
}

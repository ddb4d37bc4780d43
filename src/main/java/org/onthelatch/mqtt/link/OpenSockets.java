package org.onthelatch.mqtt.link;

import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.SSLSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sockets of one connection: without Nagle's delay, which costs 40 ms an exchange, and closed from outside when the
 * library hangs.
 */
final class OpenSockets {
    private static final Logger LOG = LoggerFactory.getLogger(OpenSockets.class);

    private final List<Socket> open = new ArrayList<>();
    private boolean cut;

    synchronized Socket keep(Socket socket) throws IOException {
        if (cut) {
            socket.close();
            throw new IOException("the connection was given up");
        }
        socket.setTcpNoDelay(true);
        open.add(socket);
        return socket;
    }

    /** Closes what is open and what will be opened. */
    synchronized void cut() {
        cut = true;
        for (Socket socket : open) {
            try {
                if (socket instanceof SSLSocket) {
                    socket.setSoLinger(true, 0); // or closing would wait to say goodbye behind whoever is writing
                }
                socket.close();
            } catch (IOException e) {
                LOG.debug("could not close a socket: {}", e.toString());
            }
        }
        open.clear();
    }
}

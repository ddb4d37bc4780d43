package org.onthelatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands between everybody and the broker, hands every byte on and keeps a copy, each direction of each connection apart. */
final class Wiretap implements AutoCloseable {
    private final int broker;
    private final ServerSocket listening;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<ByteArrayOutputStream> streams = new CopyOnWriteArrayList<>();

    private Wiretap(int broker, ServerSocket listening) {
        this.broker = broker;
        this.listening = listening;
    }

    static Wiretap before(int broker) {
        try {
            Wiretap tap = new Wiretap(broker, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            thread(tap::accept);
            return tap;
        } catch (IOException e) {
            throw new UncheckedIOException("could not listen", e);
        }
    }

    int port() {
        return listening.getLocalPort();
    }

    /** What has gone by so far, a connection's direction each. */
    List<byte[]> streams() {
        List<byte[]> copies = new ArrayList<>();
        streams.forEach(stream -> copies.add(stream.toByteArray()));
        return copies;
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "wiretap");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!listening.isClosed()) {
                Socket client = listening.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), broker);
                sockets.addAll(List.of(client, server));
                thread(() -> copy(client, server));
                thread(() -> copy(server, client));
            }
        } catch (IOException e) {
            endAll();
        }
    }

    private void copy(Socket from, Socket to) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        streams.add(kept);
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] bytes = new byte[8192];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                kept.write(bytes, 0, count);
                out.write(bytes, 0, count);
            }
            to.shutdownOutput();
        } catch (IOException e) {
            end(from);
            end(to);
        }
    }

    private void endAll() {
        sockets.forEach(Wiretap::end);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("could not close a socket", e);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        endAll();
    }
}

package org.onthelatch.mqtt.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes sockets that {@link OpenSockets} keeps. */
final class PlainSockets extends SocketFactory {
    private final SocketFactory factory;
    private final OpenSockets open;

    PlainSockets(SocketFactory factory, OpenSockets open) {
        this.factory = factory;
        this.open = open;
    }

    @Override
    public Socket createSocket() throws IOException {
        return open.keep(factory.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return open.keep(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return open.keep(factory.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return open.keep(factory.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return open.keep(factory.createSocket(host, port, localHost, localPort));
    }
}

package org.onthelatch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Makes sockets that speak one version of TLS and no other. */
final class OlderSockets extends SSLSocketFactory {
    private final SSLSocketFactory sockets;
    private final String protocol;

    OlderSockets(SSLSocketFactory sockets, String protocol) {
        this.sockets = sockets;
        this.protocol = protocol;
    }

    private Socket older(Socket socket) {
        ((SSLSocket) socket).setEnabledProtocols(new String[] {protocol});
        return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
        return older(sockets.createSocket());
    }

    @Override
    public Socket createSocket(Socket socket, String host, int port, boolean autoClose) throws IOException {
        return older(sockets.createSocket(socket, host, port, autoClose));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return older(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress own, int ownPort) throws IOException {
        return older(sockets.createSocket(host, port, own, ownPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return older(sockets.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress own, int ownPort) throws IOException {
        return older(sockets.createSocket(host, port, own, ownPort));
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return sockets.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return sockets.getSupportedCipherSuites();
    }
}

package org.onthelatch.broker;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.onthelatch.pki.Certified;

/** Debian's Mosquitto as controllers on a network meet it: TLS 1.3 and certificates of the service's own authority. */
final class MosquittoOverTls implements BrokerUnderTest {
    private final Certified certified;
    private final MosquittoCertificates certificates;
    private final Mosquitto mosquitto;

    /** @param authority a folder for the service's authority */
    MosquittoOverTls(int port, Path authority) {
        this.certified = new Certified(authority);
        MosquittoFolder folder = MosquittoFolder.create("tls.conf", port);
        this.certificates = new MosquittoCertificates(authority, certified, folder.path("certs"));
        certificates.install();
        this.mosquitto = new Mosquitto(folder, URI.create("ssl://127.0.0.1:" + port), Memory.LOST);
    }

    Certified certified() {
        return certified;
    }

    /** Revokes a client's certificate and has Mosquitto read the list again. */
    void revoke(String client) {
        certified.revoke(client);
        certificates.bringRevocations();
        mosquitto.reload();
    }

    @Override
    public MqttConnectionOptions credentials(String client) {
        return BrokerCertificateContract.showing(certified.client(client));
    }

    @Override
    public URI uri() {
        return mosquitto.uri();
    }

    @Override
    public Set<Shortfall> shortfalls() {
        return mosquitto.shortfalls();
    }

    @Override
    public Set<Memory> restarts() {
        return mosquitto.restarts();
    }

    @Override
    public void restart(Memory memory) {
        mosquitto.restart(memory);
    }

    @Override
    public void close() {
        mosquitto.close();
    }
}

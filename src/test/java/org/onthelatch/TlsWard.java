package org.onthelatch;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.onthelatch.broker.Authorisation;
import org.onthelatch.broker.TestClient;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.config.Settings.Listener;
import org.onthelatch.pki.Enrol;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.PkiFolder;
import org.onthelatch.running.CertificateBroker;

/** The embedded broker with certificates, the authority behind it, and devices that were enrolled. */
final class TlsWard implements AutoCloseable {
    static final String SERVICE = "onlatch";
    static final String BY = "D. Flint";
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** The machine's time, as TLS sees it: when this process began. */
    static final Instant BEGIN = ProcessHandle.current().info().startInstant().orElseThrow();

    final PkiFolder pki;
    final Enrol enrol;
    final SetClock clock = new SetClock();
    final int port = FreePort.any();
    private final Authorisation rules = new Authorisation("latch/v1", SERVICE);
    CertificateBroker broker;

    TlsWard(Path folder) {
        pki = PkiFolder.open(folder, BEGIN, new SecureRandom());
        enrol = new Enrol(pki);
        broker = startBroker();
    }

    private CertificateBroker startBroker() {
        Broker.Embedded embedded =
                new Broker.Embedded("127.0.0.1", port, new Listener.Certificates("broker.ward.example"));
        return CertificateBroker.start(embedded, "broker.ward.example", rules, pki, clock);
    }

    void restart() {
        broker.close();
        broker = startBroker();
    }

    /** Enrolled now, not yet used. */
    Identity enrolled(String device) {
        return enrol.first(device, BY, WINDOW, clock.instant()).identity();
    }

    /** Enrolled and used for the first time. */
    Identity installed(String device) throws MqttException {
        Identity identity = enrolled(device);
        connect(device, identity).close();
        return identity;
    }

    TestClient connect(String clientId, Identity identity) throws MqttException {
        return connect(clientId, options(identity));
    }

    TestClient connect(String clientId, MqttConnectionOptions options) throws MqttException {
        return TestClient.connect(uri(), clientId, options);
    }

    /** As the library wants it. */
    URI uri() {
        return URI.create("ssl://127.0.0.1:" + port);
    }

    /** Without user name and password. */
    static MqttConnectionOptions options(Identity identity) {
        return options(identity.context().getSocketFactory());
    }

    static MqttConnectionOptions options(SSLSocketFactory sockets) {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setAutomaticReconnect(false);
        options.setConnectionTimeout(60);
        options.setKeepAliveInterval(30);
        options.setSocketFactory(sockets);
        return options;
    }

    @Override
    public void close() {
        broker.close();
    }

    /** Stands still until it is set. */
    static final class SetClock extends Clock {
        private volatile Instant now = BEGIN;

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("time is read as an instant here");
        }
    }
}

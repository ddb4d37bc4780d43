package org.onthelatch.running;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.SocketFactory;
import org.onthelatch.broker.Authorisation;
import org.onthelatch.broker.BrokerSettings;
import org.onthelatch.broker.Certificates;
import org.onthelatch.broker.EmbeddedBroker;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.pki.CertificateGate;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.PkiFolder;

/** The broker inside the service with TLS: nobody comes in or stays but by a certificate that is good now. */
public final class CertificateBroker implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final CertificateGate gate;
    private final Identity service;

    private CertificateBroker(EmbeddedBroker broker, CertificateGate gate, Identity service) {
        this.broker = broker;
        this.gate = gate;
        this.service = service;
    }

    /**
     * Starts it, with a certificate that is renewed now if it ends soon.
     *
     * @param address the name or address under which controllers reach it
     */
    public static CertificateBroker start(
            Broker.Embedded embedded, String address, Authorisation rules, PkiFolder pki, Clock clock) {
        Identity server = pki.server(names(embedded, address), clock.instant());
        Identity service = pki.service(rules.service(), clock.instant());
        CertificateGate gate = new CertificateGate(pki, service.chain().get(0));
        EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(
                embedded.host(), embedded.port(), rules, certificates(server, new Gate(gate, clock))));
        return new CertificateBroker(broker, gate, service);
    }

    /** Every name under which it is reached, from here and from the doors. */
    private static Set<String> names(Broker.Embedded embedded, String address) {
        Set<String> names = new LinkedHashSet<>(List.of(address, "localhost"));
        names.add(BrokerSettings.LOOPBACK);
        if (!Set.of("0.0.0.0", "::").contains(embedded.host())) {
            names.add(embedded.host());
        }
        return names;
    }

    private static Certificates certificates(Identity server, Gate gate) {
        String password = BrokerLine.randomPassword();
        return new Certificates(server.keyStore(password.toCharArray()), server.trustStore(), password, gate);
    }

    private record Gate(CertificateGate gate, Clock clock) implements Certificates.Gate {
        @Override
        public Optional<String> admit(String clientId, X509Certificate certificate) {
            return gate.admit(clientId, certificate, clock.instant());
        }

        @Override
        public Optional<String> mayStay(String clientId, X509Certificate certificate) {
            return gate.mayStay(clientId, certificate);
        }
    }

    /** Reads anew what the commands have written; whoever may not stay is disconnected. */
    public void look(Instant now) {
        gate.refresh(now);
        broker.review();
    }

    URI uri() {
        return broker.uri();
    }

    /** With which the service itself comes in. */
    public SocketFactory sockets() {
        return service.context().getSocketFactory();
    }

    @Override
    public void close() {
        broker.close();
    }
}

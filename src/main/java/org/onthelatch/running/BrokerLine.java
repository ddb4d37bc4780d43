package org.onthelatch.running;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.net.SocketFactory;
import org.onthelatch.broker.Authorisation;
import org.onthelatch.broker.BrokerSettings;
import org.onthelatch.broker.EmbeddedBroker;
import org.onthelatch.broker.Passwords;
import org.onthelatch.command.Setup;
import org.onthelatch.config.Settings;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.config.Settings.Listener;
import org.onthelatch.mqtt.Topics;
import org.onthelatch.mqtt.link.LinkSettings;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.PkiFolder;
import org.onthelatch.store.Store;

/**
 * The broker, inside or elsewhere, and how the service signs in to it.
 *
 * @param userName "" for none
 * @param looking what is to be looked at as often as certificates may have been given out or revoked; none without
 * @param open what has to be closed with it
 */
public record BrokerLine(
        URI uri,
        String clientId,
        String userName,
        String password,
        SocketFactory sockets,
        Optional<EnrolmentWatch.Looking> looking,
        AutoCloseable open) {
    /** The service's own client id. */
    public static final String SERVICE = "onlatch";

    /** @throws RuntimeException if the broker cannot start, or a certificate cannot be read, saying why */
    public static BrokerLine open(Setup setup) {
        if (setup.settings().broker() instanceof Broker.External external) {
            return elsewhere(external, setup);
        }
        Broker.Embedded embedded = (Broker.Embedded) setup.settings().broker();
        if (embedded.listener() instanceof Listener.Certificates certificates) {
            return byCertificate(setup, embedded, certificates.address());
        }
        String password = randomPassword();
        Map<String, String> passwords = new HashMap<>(Map.of(SERVICE, password));
        setup.passwords().forEach((device, own) -> passwords.put(device.value(), own));
        EmbeddedBroker broker = EmbeddedBroker.start(new BrokerSettings(
                embedded.host(), embedded.port(), authorisation(setup.settings()), new Passwords(passwords)));
        return new BrokerLine(
                broker.uri(), SERVICE, SERVICE, password, SocketFactory.getDefault(), Optional.empty(), broker);
    }

    private static BrokerLine byCertificate(Setup setup, Broker.Embedded embedded, String address) {
        CertificateBroker broker = CertificateBroker.start(
                embedded, address, authorisation(setup.settings()), pki(setup), setup.machine());
        return new BrokerLine(broker.uri(), SERVICE, "", "", broker.sockets(), Optional.of(broker::look), broker);
    }

    /** Follows what the commands write about certificates into the audit, from now on. */
    AutoCloseable watched(Setup setup, Store store) {
        return looking.<AutoCloseable>map(look -> new EnrolmentWatch(
                                look, pki(setup).happenings(), store.journal(), store.auditLog(), setup.machine())
                        .started())
                .orElse(() -> {});
    }

    static Authorisation authorisation(Settings settings) {
        return new Authorisation(settings.topicPrefix(), SERVICE);
    }

    private static BrokerLine elsewhere(Broker.External external, Setup setup) {
        Optional<EnrolmentWatch.Looking> looking = lookElsewhere(setup);
        String name = external.username();
        String password = external.password().value();
        if (external.pem() instanceof Settings.Pem.Own own) {
            renewOwn(own, setup);
            Identity identity = Identity.read(own.trust(), own.certificate(), own.key());
            String clientId = commonName(identity, own.certificate(), name);
            return new BrokerLine(external.url(), clientId, name, password, sockets(identity), looking, () -> {});
        }
        String clientId = name.isEmpty() ? SERVICE : name;
        SocketFactory sockets = external.pem() instanceof Settings.Pem.Trust trusted
                ? sockets(Identity.trusting(trusted.trust()))
                : SocketFactory.getDefault();
        return new BrokerLine(external.url(), clientId, name, password, sockets, looking, () -> {});
    }

    /** One that {@code broker certificate} made in the data folder is renewed at a start, as for the broker inside. */
    private static void renewOwn(Settings.Pem.Own own, Setup setup) {
        if (Files.exists(setup.certificates())) {
            PkiFolder pki = pki(setup);
            if (pki.holdsServiceCertificate(own.certificate())) {
                var unused = pki.service(SERVICE, setup.machine().instant());
            }
        }
    }

    /** A broker elsewhere keeps the list of the revoked and no windows; what was given out comes into the audit here. */
    private static Optional<EnrolmentWatch.Looking> lookElsewhere(Setup setup) {
        return Files.exists(setup.certificates()) ? Optional.of(now -> {}) : Optional.empty();
    }

    private static String commonName(Identity identity, Path certificate, String userName) {
        String subject = identity.toString();
        if (!subject.matches("CN=[^,+=]+")) {
            throw new IllegalStateException("certificate %s must have a common name and nothing else, but has \"%s\""
                    .formatted(certificate, subject));
        }
        String name = subject.substring("CN=".length());
        if (!userName.isEmpty() && !userName.equals(name)) {
            throw new IllegalStateException("mqtt.username must be the common name of %s, \"%s\", but was \"%s\""
                    .formatted(certificate, name, userName));
        }
        return name;
    }

    static SocketFactory sockets(Identity identity) {
        return identity.context().getSocketFactory();
    }

    public static PkiFolder pki(Setup setup) {
        return PkiFolder.open(setup.certificates(), setup.machine().instant(), new SecureRandom());
    }

    static String randomPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    LinkSettings link(Topics topics) {
        return new LinkSettings(
                uri,
                clientId,
                userName,
                password,
                sockets,
                topics.inbound(),
                topics.serviceStatus(),
                LinkSettings.Timing.USUAL);
    }

    @Override
    public String toString() {
        return clientId + " at " + uri;
    }
}

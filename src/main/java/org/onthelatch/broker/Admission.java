package org.onthelatch.broker;

import com.hivemq.extension.sdk.api.auth.parameter.SimpleAuthInput;
import com.hivemq.extension.sdk.api.client.parameter.ClientTlsInformation;
import com.hivemq.extension.sdk.api.packets.connect.ConnackReasonCode;
import com.hivemq.extension.sdk.api.packets.connect.ConnectPacket;
import com.hivemq.extension.sdk.api.services.session.ClientService;
import java.nio.ByteBuffer;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who may come in, and who has to leave again. */
final class Admission {
    private static final Logger LOG = LoggerFactory.getLogger(Admission.class);

    private final SignIn signIn;
    private final Map<String, X509Certificate> admitted = new ConcurrentHashMap<>();

    Admission(SignIn signIn) {
        this.signIn = signIn;
    }

    /** Why the client may not come in; empty if it may. */
    Optional<Refusal> refusal(SimpleAuthInput input) {
        ConnectPacket connect = input.getConnectPacket();
        if (signIn instanceof Passwords passwords) {
            return byPassword(connect, passwords);
        }
        Optional<X509Certificate> shown = input.getConnectionInformation()
                .getClientTlsInformation()
                .flatMap(ClientTlsInformation::getClientCertificate);
        return shown.isEmpty()
                ? refused("a client certificate is needed")
                : byCertificate(connect, shown.get(), ((ByCertificate) signIn).gate());
    }

    private static Optional<Refusal> byPassword(ConnectPacket connect, Passwords passwords) {
        String clientId = connect.getClientId();
        if (!connect.getUserName().filter(clientId::equals).isPresent()) {
            return refused("the user name must be the client id");
        }
        byte[] password = connect.getPassword().map(Admission::bytes).orElseGet(() -> new byte[0]);
        return passwords.matches(clientId, password)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(ConnackReasonCode.BAD_USER_NAME_OR_PASSWORD, "unknown client or wrong password"));
    }

    private Optional<Refusal> byCertificate(ConnectPacket connect, X509Certificate shown, Certificates.Gate gate) {
        String clientId = connect.getClientId();
        if (!CommonName.of(shown).filter(clientId::equals).isPresent()) {
            return refused("the client id must be the common name of the certificate");
        }
        if (connect.getUserName().filter(name -> !name.equals(clientId)).isPresent()) {
            return refused("the user name, if there is one, must be the client id");
        }
        try {
            Optional<String> why = gate.admit(clientId, shown);
            if (why.isEmpty()) {
                admitted.put(clientId, shown);
            }
            return why.flatMap(Admission::refused);
        } catch (RuntimeException e) {
            LOG.error("could not look up the certificate of \"{}\"", clientId, e);
            return Optional.of(new Refusal(ConnackReasonCode.SERVER_UNAVAILABLE, "certificates cannot be looked up"));
        }
    }

    private static Optional<Refusal> refused(String reason) {
        return Optional.of(new Refusal(ConnackReasonCode.NOT_AUTHORIZED, reason));
    }

    private static byte[] bytes(ByteBuffer password) {
        byte[] bytes = new byte[password.remaining()];
        password.duplicate().get(bytes);
        return bytes;
    }

    /** Disconnects everyone who came in by a certificate that is good no longer. */
    void review(ClientService clients) {
        if (signIn instanceof ByCertificate certificates) {
            admitted.forEach((clientId, shown) -> certificates
                    .gate()
                    .mayStay(clientId, shown)
                    .ifPresent(why -> disconnect(clients, clientId, shown, why)));
        }
    }

    private void disconnect(ClientService clients, String clientId, X509Certificate shown, String why) {
        var unused = clients.disconnectClient(clientId, false).whenComplete((was, fault) -> {
            if (fault != null) {
                LOG.error("could not disconnect \"{}\" ({}); trying again", clientId, why, fault);
            } else {
                LOG.warn("disconnected \"{}\": {}", clientId, why);
                admitted.remove(clientId, shown);
            }
        });
    }
}

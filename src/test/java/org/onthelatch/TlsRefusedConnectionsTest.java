package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLSocketFactory;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.broker.TestClient;
import org.onthelatch.pki.Authority;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.Validity;

/** Nobody comes in who is not exactly who the certificate says, given out here and good now (design, section 6; H32). */
@TestInstance(Lifecycle.PER_CLASS)
class TlsRefusedConnectionsTest {
    private static final int REFUSED_BY_BROKER = 0x80;
    private static final int REFUSED_BY_TLS = 0x100;
    private static final Validity GOOD = validity(-1, 30);

    private final TlsWard ward;
    private final Identity heron;
    private final Identity gate;
    private final TestClient bystander;

    TlsRefusedConnectionsTest(@TempDir Path folder) throws MqttException {
        ward = new TlsWard(folder.resolve("pki"));
        heron = ward.installed("heron-a");
        gate = ward.installed("gate-a");
        bystander = as("heron-b", ward.enrolled("heron-b"));
    }

    @AfterAll
    void closes() {
        bystander.close();
        ward.close();
    }

    private interface Attempt {
        TestClient connect() throws MqttException;
    }

    @TestFactory
    Stream<DynamicTest> nobody_comes_in() {
        Authority foreign = Authority.create("somebody else", TlsWard.BEGIN, new SecureRandom());
        return Stream.of(
                byTls("without a certificate", () -> as("heron-a", without(heron))),
                byTls("by a certificate of a foreign authority", () -> as("heron-a", signed(foreign, GOOD))),
                byTls("by a foreign authority of the same name", () -> as("heron-a", signed(namesake(), GOOD))),
                byTls("by a certificate that has ended", () -> as("heron-a", signed(own(), validity(-9, -1)))),
                byTls("by a certificate that has not begun", () -> as("heron-a", signed(own(), validity(1, 9)))),
                byBroker("by a certificate that was never given out", () -> as("heron-a", signed(own(), GOOD))),
                byBroker("by the authority's own certificate", () -> as("heron-a", authorityItself())),
                byTls("by the broker's own certificate", () -> as("onlatch-broker", brokerItself())),
                byTls("with the key of another certificate", () -> as("heron-a", mixed(heron, gate))),
                byBroker("under another device's id", () -> as("gate-a", heron)),
                byBroker("under the service's id", () -> as(TlsWard.SERVICE, heron)),
                byBroker("under the name of the service's topic", () -> as("service", heron)),
                byBroker("the service under a device's id", () -> ward.connect("heron-a", service())),
                byBroker("under no id", () -> as("", heron)),
                byBroker("under its id in capitals", () -> as("HERON-A", heron)),
                byBroker("under its id and a blank", () -> as("heron-a ", heron)),
                byBroker("under an id with a slash", () -> as("heron-a/events", heron)),
                byBroker("under a wildcard", () -> as("+", heron)),
                byBroker("under an id that is too long", () -> as("h".repeat(40), heron)),
                byBroker("with another's user name", () -> named("heron-a", heron, "gate-a")),
                byBroker("with the service's user name", () -> named("heron-a", heron, TlsWard.SERVICE)),
                byTls("with a password and no certificate", this::byPassword),
                byTls("over TLS 1.2", () -> ward.connect("heron-a", older(heron, "TLSv1.2"))),
                byTls("over plain TCP", this::overPlainTcp),
                byBroker("revoked", this::revoked),
                byBroker("after its window", this::afterItsWindow),
                byBroker("at the very end of its window", this::atTheEndOfItsWindow),
                byBroker("revoked within its window", this::revokedWithinItsWindow),
                byBroker("by a certificate whose replacement was used", this::replaced),
                byBroker("by another certificate while the right one is connected", this::besideTheRightOne));
    }

    /** In the handshake. */
    private DynamicTest byTls(String how, Attempt attempt) {
        return refused(how, false, attempt);
    }

    /** By the broker, in the CONNACK. */
    private DynamicTest byBroker(String how, Attempt attempt) {
        return refused(how, true, attempt);
    }

    private DynamicTest refused(String how, boolean byBroker, Attempt attempt) {
        return DynamicTest.dynamicTest(how, () -> {
            MqttException refusal = catchThrowableOfType(
                    MqttException.class, () -> attempt.connect().close());

            assertThat(refusal).as("the connection is refused").isNotNull();
            assertThat(refusal.getReasonCode() >= REFUSED_BY_BROKER && refusal.getReasonCode() < REFUSED_BY_TLS)
                    .as("refused by the broker, not by TLS: %s", refusal)
                    .isEqualTo(byBroker);
            assertThat(bystander.isConnected())
                    .as("who is in good order stays in")
                    .isTrue();
        });
    }

    private TestClient as(String clientId, Identity identity) throws MqttException {
        return ward.connect(clientId, identity);
    }

    private TestClient named(String clientId, Identity identity, String userName) throws MqttException {
        MqttConnectionOptions options = TlsWard.options(identity);
        options.setUserName(userName);
        return ward.connect(clientId, options);
    }

    private TestClient byPassword() throws MqttException {
        MqttConnectionOptions options = TestClient.as("heron-a", "heron-a-secret");
        options.setSocketFactory(without(heron).context().getSocketFactory());
        return ward.connect("heron-a", options);
    }

    private TestClient overPlainTcp() throws MqttException {
        MqttConnectionOptions options = TestClient.as("heron-a", "heron-a-secret");
        options.setConnectionTimeout(3);
        return TestClient.connect(URI.create("tcp://127.0.0.1:" + ward.port), "heron-a", options);
    }

    private TestClient revoked() throws MqttException {
        Identity device = ward.installed("door-1");
        assertThat(ward.enrol.revoke("door-1", TlsWard.BY, "stolen", now())).hasSize(1);
        ward.broker.look(now());
        return as("door-1", device);
    }

    private TestClient revokedWithinItsWindow() throws MqttException {
        Identity device = ward.enrolled("door-2");
        assertThat(ward.enrol.revoke("door-2", TlsWard.BY, "lost on the way", now()))
                .hasSize(1);
        ward.broker.look(now());
        return as("door-2", device);
    }

    private TestClient afterItsWindow() throws MqttException {
        Identity device = ward.enrolled("door-3");
        ward.clock.move(TlsWard.WINDOW.plusSeconds(1));
        ward.broker.look(now());
        return as("door-3", device);
    }

    private TestClient atTheEndOfItsWindow() throws MqttException {
        Identity device = ward.enrolled("door-4");
        ward.clock.move(TlsWard.WINDOW);
        return as("door-4", device);
    }

    private TestClient replaced() throws MqttException {
        Identity old = ward.installed("door-5");
        ward.clock.move(Duration.ofSeconds(1));
        Identity renewed =
                ward.enrol.renewed("door-5", TlsWard.BY, TlsWard.WINDOW, now()).identity();
        as("door-5", old).close();
        as("door-5", renewed).close();
        return as("door-5", old);
    }

    private TestClient besideTheRightOne() throws MqttException {
        try (TestClient right = as("heron-a", heron)) {
            MqttException refusal = catchThrowableOfType(
                    MqttException.class,
                    () -> as("heron-a", signed(own(), GOOD)).close());

            assertThat(right.publish("latch/v1/heron-a/events", "{}", 1, false)).isLessThan(0x80);
            throw refusal;
        }
    }

    private Instant now() {
        return ward.clock.instant();
    }

    private Authority own() {
        return ward.pki.authority();
    }

    private static Validity validity(int fromDays, int untilDays) {
        return new Validity(
                TlsWard.BEGIN.plus(Duration.ofDays(fromDays)), TlsWard.BEGIN.plus(Duration.ofDays(untilDays)));
    }

    /** Trusts our broker, whoever signed its own certificate. */
    private Identity signed(Authority authority, Validity validity) {
        Identity made = authority.client("heron-a", validity);
        return new Identity(heron.trust(), made.chain(), made.keys());
    }

    private Authority namesake() {
        String name = own().certificate().getSubjectX500Principal().getName().substring("CN=".length());
        return Authority.create(name, TlsWard.BEGIN, new SecureRandom());
    }

    private Identity authorityItself() {
        Path ca = ward.pki.authorityFile();
        return Identity.read(ca, ca, ca.resolveSibling("ca.key"));
    }

    private Identity brokerItself() {
        Path ca = ward.pki.authorityFile();
        return Identity.read(ca, ca.resolveSibling("server.crt"), ca.resolveSibling("server.key"));
    }

    private MqttConnectionOptions service() {
        return TlsWard.options((SSLSocketFactory) ward.broker.sockets());
    }

    private static Identity mixed(Identity certificate, Identity key) {
        return new Identity(certificate.trust(), certificate.chain(), key.keys());
    }

    private static Identity without(Identity identity) {
        return new Identity(identity.trust(), List.of(), List.of());
    }

    private static MqttConnectionOptions older(Identity identity, String protocol) {
        SSLSocketFactory sockets = identity.context().getSocketFactory();
        return TlsWard.options(new OlderSockets(sockets, protocol));
    }
}

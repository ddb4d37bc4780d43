package org.onthelatch.simulator.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceSettings;
import org.onthelatch.simulator.device.InMemoryDeviceMemory;
import org.onthelatch.simulator.device.StepClock;
import org.onthelatch.simulator.signed.TestSigner;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.tls.DeviceCertificate;
import org.onthelatch.simulator.tls.TestAuthority;
import org.onthelatch.simulator.tls.TrustedBroker;

/** Devices over TLS 1.3, each with its certificate, against a broker that wants one and speaks nothing older. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TlsFleetTest {
    private final Path folder;
    private final TestAuthority ward;
    private final TestBroker broker;

    TlsFleetTest(@TempDir Path folder) {
        this.folder = folder;
        this.ward = new TestAuthority(folder, "ward");
        new TestAuthority(folder, "stranger").enrol("from-elsewhere");
        this.broker = TestBroker.overTls(folder, ward.brokerStore("localhost"), ward.trustStore());
    }

    @AfterAll
    void stopBroker() {
        broker.close();
    }

    @Test
    void devices_connect_with_their_certificates_and_come_again() throws InterruptedException {
        ward.enrol("heron-a");
        Attachment heron = attachment("heron-a", "localhost", "ward");

        try (Fleet fleet = Fleet.start(List.of(heron), 1)) {
            assertThat(broker.await("heron-a/status", "\"online\":true")).contains("\"session\"");

            heron.device().faults().offline();
            assertThat(broker.await("heron-a/status", "\"online\":false")).contains("\"session\"");
            heron.device().faults().online();
            assertThat(broker.await("heron-a/status", "\"online\":true")).contains("\"session\"");
            assertThat(fleet).isNotNull();
        }
    }

    /** Each of the three tries before the one that is right: had one got in, its status would have come first. */
    @Test
    void the_wrong_name_the_wrong_authority_and_an_unknown_certificate_stay_out() throws InterruptedException {
        ward.enrol("wrong-name");
        ward.enrol("wrong-authority");
        ward.enrol("last");
        List<Attachment> all = List.of(
                attachment("wrong-name", "127.0.0.1", "ward"), // the broker's certificate says localhost
                attachment("wrong-authority", "localhost", "stranger"),
                attachment("from-elsewhere", "localhost", "ward"),
                attachment("last", "localhost", "ward"));

        try (Fleet fleet = Fleet.start(all, 1)) {
            assertThat(broker.firstTopic("/status")).isEqualTo("latch/v1/last/status");
            assertThat(fleet).isNotNull();
        }
        broker.await("last/status", "\"online\":false");
    }

    private Attachment attachment(String id, String host, String authority) {
        DeviceId device = new DeviceId(id);
        DeviceSettings settings = new DeviceSettings(
                device, TestSigner.publicKey("key"), new ListLimits(100, 100_000), 1, 1_000, List.of());
        TrustedBroker trusted = TrustedBroker.of(folder.resolve(authority + "-ca.pem"));
        DeviceCertificate certificate =
                DeviceCertificate.of(device, folder.resolve(id + ".crt"), folder.resolve(id + ".key"));
        return new Attachment(
                new Device(settings, new InMemoryDeviceMemory(), new StepClock(Instant.parse("2026-11-23T14:00:00Z"))),
                new BrokerAddress(host, broker.tlsPort(), "latch/v1", trusted),
                new Login(null, certificate));
    }
}

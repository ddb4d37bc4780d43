package org.onthelatch.simulator.mqtt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceSettings;
import org.onthelatch.simulator.device.DoorSettings;
import org.onthelatch.simulator.device.FireRelease;
import org.onthelatch.simulator.device.InMemoryDeviceMemory;
import org.onthelatch.simulator.device.PowerLoss;
import org.onthelatch.simulator.device.StepClock;
import org.onthelatch.simulator.signed.PayloadType;
import org.onthelatch.simulator.signed.TestSigner;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.site.DoorId;

/** Devices against a real broker, one for all tests since it takes seconds to start. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FleetTest {
    private static final Instant T0 = Instant.parse("2026-11-23T14:00:00Z");

    private final TestSigner service = TestSigner.of("key");
    private final TestBroker broker;

    FleetTest(@TempDir Path folder) {
        broker = new TestBroker(folder);
    }

    @AfterAll
    void stopBroker() {
        broker.close();
    }

    @Test
    void a_device_says_it_is_there_takes_a_retained_list_and_leaves_its_will() throws InterruptedException {
        Device device = device("gate-a");
        broker.publish("service/status", service.sign(PayloadType.SERVICE_STATUS, status()), true);
        broker.publish("gate-a/access-list", service.sign(PayloadType.ACCESS_LIST, list()), true);

        Fleet fleet = Fleet.start(List.of(attach(device)), 50);
        assertThat(broker.await("gate-a/status", "\"online\":true")).contains("\"session\"");
        assertThat(broker.await("gate-a/access-list/answer", "APPLIED")).contains("\"n\":7");
        assertThat(broker.await("gate-a/status", "listVersion")).contains("\"online\":true");

        device.faults().offline();
        assertThat(broker.await("gate-a/status", "\"online\":false")).contains("\"session\"");
        device.call(new DoorId("SG01"));

        device.faults().online();
        assertThat(broker.await("gate-a/status", "\"online\":true")).contains("SYNCED");
        assertThat(broker.await("gate-a/events", "EGRESS_REQUESTED")).contains("\"late\":true");
        assertThat(broker.await("gate-a/access-list/answer", "APPLIED")).contains("\"n\":7");

        fleet.close();
        assertThat(broker.await("gate-a/status", "\"online\":false")).contains("\"session\"");
    }

    @Test
    void two_hundred_devices_connect_in_one_process() throws InterruptedException {
        List<Attachment> devices = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            devices.add(attach(device("many-" + i)));
        }

        Fleet fleet = Fleet.start(devices, 50);

        assertThat(broker.awaitTopics("/status", 200)).hasSize(200);
        fleet.close();
    }

    private Attachment attach(Device device) {
        return new Attachment(device, broker.address(), Login.withPassword("cockle"));
    }

    private static Device device(String id) {
        DeviceSettings settings = new DeviceSettings(
                new DeviceId(id),
                TestSigner.publicKey("key"),
                new ListLimits(100, 100_000),
                1,
                1_000,
                List.of(new DoorSettings(
                        new DoorId("SG01"), false, true, FireRelease.AUTO_ON_ALARM, PowerLoss.RELEASED)));
        return new Device(settings, new InMemoryDeviceMemory(), new StepClock(T0));
    }

    private static String status() {
        return "{\"now\":\"%s\",\"keyEpoch\":1}".formatted(T0.plusSeconds(60));
    }

    private static String list() {
        return ContractFiles.json("examples/valid/access-list--two-fobs.json").toString();
    }
}

package org.onthelatch.simulator.device;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.contract.ContractFiles;
import org.onthelatch.simulator.signed.PayloadType;
import org.onthelatch.simulator.signed.TestSigner;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.simulator.wire.StrictJson;

/** A device on a workbench: heron-a with the doors and the list of the contract's decisions, and a hand on its clock. */
final class Bench {
    static final Instant T0 = Instant.parse("2026-11-23T14:00:00Z");
    static final DoorId HD01 = new DoorId("HD01");
    static final DoorId HD02 = new DoorId("HD02");
    static final DoorId HD11 = new DoorId("HD11");
    static final DoorId HD29 = new DoorId("HD29");
    static final FobToken FREE_RESIDENT = new FobToken("04c10000000001");
    static final FobToken AGREED_TIMES = new FobToken("04c10000000002");
    static final FobToken WITH_STAFF = new FobToken("04c10000000003");
    static final FobToken KEPT_WHEN_STALE = new FobToken("04c10000000005");
    static final FobToken STAFF = new FobToken("04c20000000001");
    static final FobToken CARER = new FobToken("04c30000000001");

    final StepClock clock = new StepClock(T0);
    final TestSigner service = TestSigner.of("key");
    final DeviceMemory memory;
    final Device device;
    RecordingUplink uplink = new RecordingUplink();
    private int commands;

    Bench() {
        this(new InMemoryDeviceMemory(), 10_000);
    }

    Bench(DeviceMemory memory, int bufferEvents) {
        this(memory, bufferEvents, Ledger.NONE);
    }

    Bench(DeviceMemory memory, int bufferEvents, Ledger ledger) {
        this.memory = memory;
        this.device = new Device(settings(bufferEvents), memory, clock, ledger);
    }

    /** Connected, in contact, with the list in force, and nothing left to say. */
    static Bench ready() {
        Bench bench = new Bench();
        bench.connect();
        bench.contact();
        bench.giveList();
        bench.receiptAll();
        bench.uplink.forget();
        return bench;
    }

    static DeviceSettings settings(int bufferEvents) {
        return new DeviceSettings(
                new DeviceId("heron-a"),
                TestSigner.publicKey("key"),
                new ListLimits(100, 100_000),
                1,
                bufferEvents,
                List.of(
                        new DoorSettings(HD01, false, true, FireRelease.STAFF_RELEASE, PowerLoss.RELEASED),
                        new DoorSettings(HD02, false, true, FireRelease.AUTO_ON_ALARM, PowerLoss.RELEASED),
                        new DoorSettings(HD11, true, true, FireRelease.FREE_EXIT, PowerLoss.LOCKED),
                        new DoorSettings(HD29, false, false, FireRelease.AUTO_ON_ALARM, PowerLoss.RELEASED)));
    }

    void connect() {
        device.connected(uplink, "session-1");
    }

    void contact() {
        contact(clock.instant());
    }

    void contact(Instant now) {
        hear(ServiceTopic.SERVICE_STATUS, PayloadType.SERVICE_STATUS, status(now), false);
    }

    static String status(Instant now) {
        return "{\"now\":\"%s\",\"keyEpoch\":1}".formatted(now);
    }

    void giveList() {
        giveList(list());
    }

    void giveList(JsonNode list) {
        hear(ServiceTopic.ACCESS_LIST, PayloadType.ACCESS_LIST, list.toString(), true);
    }

    static ObjectNode list() {
        return ContractFiles.vectors("decisions").get("list").deepCopy();
    }

    void receipt(long epoch, long upTo) {
        String body = "{\"audience\":\"heron-a\",\"epoch\":%d,\"upTo\":%d,\"checkpoint\":\"c\\n%d\"}";
        hear(ServiceTopic.RECEIPT, PayloadType.RECEIPT, body.formatted(epoch, upTo, upTo), false);
    }

    void receiptAll() {
        JsonNode state = state();
        receipt(state.get("epoch").longValue(), state.get("lastSeq").longValue());
    }

    /** A command with an id of its own; the fields are those of its action. */
    JsonNode command(String action, String fields) {
        commands++;
        return command(
                "c-" + commands,
                action,
                fields,
                clock.instant(),
                clock.instant().plusSeconds(30));
    }

    JsonNode command(String id, String action, String fields, Instant issuedAt, Instant notAfter) {
        String body =
                "{\"audience\":\"heron-a\",\"id\":\"%s\",\"action\":\"%s\",\"issuedAt\":\"%s\",\"notAfter\":\"%s\"%s}";
        hear(
                ServiceTopic.COMMANDS,
                PayloadType.COMMAND,
                body.formatted(id, action, issuedAt, notAfter, fields.isEmpty() ? "" : "," + fields),
                false);
        return uplink.last(DeviceTopic.COMMANDS_ANSWER);
    }

    void hear(ServiceTopic topic, PayloadType type, String body, boolean retained) {
        device.receive(topic, service.sign(type, body), retained);
    }

    void pass(Duration time) {
        clock.pass(time);
        device.tick();
    }

    DoorAnswer out(DoorId door, FobToken fob) {
        return device.present(door, Way.OUT, new Presented.OneFob(fob));
    }

    DoorAnswer push(DoorId door) {
        return device.present(door, Way.OUT, new Presented.Nothing());
    }

    JsonNode state() {
        return StrictJson.object(StrictJson.bytes(device.describe())).node();
    }

    String mode(DoorId door) {
        for (JsonNode entry : state().get("doors")) {
            if (entry.get("door").textValue().equals(door.id())) {
                return entry.get("mode").textValue();
            }
        }
        throw new AssertionError("no door " + door);
    }
}

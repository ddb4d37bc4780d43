package org.onthelatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.DirectJournal;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.call.CallEntry;
import org.onthelatch.call.EscalateCalls;
import org.onthelatch.call.LiveCalls;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.doorcontroller.BringUpToDate;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.InMemoryIssuedLists;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.incident.FindIncidents;
import org.onthelatch.incident.IncidentEntry;
import org.onthelatch.incident.Incidents;
import org.onthelatch.incident.OpenIncidents;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.PayloadType;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.mqtt.signed.SigningKeys.Announcement;
import org.onthelatch.mqtt.wire.JsonListEncoder;
import org.onthelatch.mqtt.wire.ListAnswerMessage;
import org.onthelatch.mqtt.wire.ServiceBodies;
import org.onthelatch.mqtt.wire.StatusMessage;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.running.AlarmBook;
import org.onthelatch.running.Upkeep;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceSettings;
import org.onthelatch.simulator.device.DeviceTopic;
import org.onthelatch.simulator.device.DoorSettings;
import org.onthelatch.simulator.device.FireRelease;
import org.onthelatch.simulator.device.InMemoryDeviceMemory;
import org.onthelatch.simulator.device.PowerLoss;
import org.onthelatch.simulator.device.ServiceTopic;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;

/** The demo ward's doors, and the part of the service that speaks to them, on one clock that a test moves. */
final class VirtualWard {
    static final ListLimits ROOMY = new ListLimits(500, 512 * 1024);
    static final Duration ALARM_AFTER = Duration.ofSeconds(60);
    private static final Duration LONGEST_STEP = Duration.ofHours(6);
    private static final Duration STEP = Duration.ofMinutes(1);
    private static final Duration FINE = Duration.ofMinutes(4);

    final VirtualClock clock = new VirtualClock(DemoWard.T0);
    final Controllers controllers = new Controllers();
    final List<AuditEntry> audit = new ArrayList<>();
    final InMemoryIssuedLists issuedLists = new InMemoryIssuedLists();
    private final SigningKey key = new SigningKey(VirtualLine.KEY_EPOCH, new byte[SigningKey.SEED_BYTES]);
    private final EnvelopeSigner signer = new EnvelopeSigner(key);
    private final Map<DeviceId, VirtualLine> lines = new LinkedHashMap<>();
    private final Upkeep upkeep;
    private AccessFacts facts = Saltmarsh.facts();
    private boolean serviceUp = true;

    /** @param limits of every controller */
    VirtualWard(ListLimits limits) {
        facts.register().controllers().forEach(controller -> lines.put(controller.id(), line(controller, limits)));
        BringUpToDate bringUpToDate =
                new BringUpToDate(() -> facts, issuedLists, new JsonListEncoder(signer), controllers, STEP);
        AlarmBook alarms = new AlarmBook(() -> facts, controllers, ALARM_AFTER, audit::add, openIncidents(), noCalls());
        upkeep = new Upkeep(bringUpToDate, new DirectJournal(), () -> facts, controllers, new Wire(), alarms, clock);
    }

    private static EscalateCalls noCalls() {
        InMemoryBook<CallEntry> book =
                InMemoryBook.versioned(entry -> entry.call().value(), CallEntry::version);
        return new EscalateCalls(new LiveCalls(book));
    }

    private static OpenIncidents openIncidents() {
        InMemoryBook<IncidentEntry> book =
                InMemoryBook.versioned(entry -> entry.incident().value(), IncidentEntry::version);
        return new OpenIncidents(book, new FindIncidents(status -> false), () -> Incidents.of(book.all()));
    }

    /** With every list in force. */
    static VirtualWard ready(ListLimits limits) {
        VirtualWard ward = new VirtualWard(limits);
        ward.pass(Duration.ofMinutes(2));
        return ward;
    }

    private VirtualLine line(Controller controller, ListLimits limits) {
        List<DoorSettings> doors = controller.doors().stream()
                .map(facts.register()::door)
                .map(VirtualWard::settings)
                .toList();
        DeviceSettings settings = new DeviceSettings(
                new org.onthelatch.simulator.site.DeviceId(controller.id().value()),
                new ServiceKey(key.keyEpoch(), key.publicKey()),
                limits,
                1,
                100_000,
                doors);
        Device device = new Device(settings, new InMemoryDeviceMemory(), clock);
        return new VirtualLine(device, signer, (topic, payload) -> hear(controller.id(), topic, payload));
    }

    private static DoorSettings settings(Door door) {
        return new DoorSettings(
                new org.onthelatch.simulator.site.DoorId(door.id().value()),
                door.boundary() == BoundaryClass.INTERNAL,
                door.reader() == Door.Reader.FOB,
                FireRelease.valueOf(door.fire().release().name()),
                PowerLoss.valueOf(door.fire().powerLoss().name()));
    }

    private void hear(DeviceId sender, DeviceTopic topic, byte[] payload) {
        Instant now = clock.instant();
        if (!serviceUp) {
            return;
        }
        if (topic == DeviceTopic.STATUS) {
            StatusMessage.parse(sender, payload)
                    .match(said -> controllers.heard(said.status(), now), VirtualWard::unreadable);
        } else if (topic == DeviceTopic.ACCESS_LIST_ANSWER) {
            ListAnswerMessage.parse(sender, payload)
                    .match(answer -> controllers.answered(answer, now), VirtualWard::unreadable);
        }
    }

    private static void unreadable(Object malformed) {
        throw new AssertionError(malformed.toString());
    }

    AccessFacts facts() {
        return facts;
    }

    Collection<VirtualLine> lines() {
        return lines.values();
    }

    VirtualLine lineTo(DoorId door) {
        DeviceId controller = facts.register().controllerOf(door).orElseThrow().id();
        return line(controller);
    }

    private VirtualLine line(DeviceId controller) {
        return Objects.requireNonNull(lines.get(controller));
    }

    /** Something that every list says is decided anew. */
    void change() {
        AccessPolicy policy = facts.policy();
        facts = new AccessFacts(
                facts.register(),
                facts.residents().toList(),
                facts.fobs(),
                facts.locks().toList(),
                new AccessPolicy(policy.staleAfter().minusSeconds(1), policy.keptWhenStale()));
        if (serviceUp) {
            upkeep.factsChanged();
        }
    }

    /** Exits are secured in an emergency. */
    void secure(List<EmergencyLock> locks) {
        facts = new AccessFacts(facts.register(), facts.residents().toList(), facts.fobs(), locks, facts.policy());
        if (serviceUp) {
            upkeep.factsChanged();
        }
    }

    boolean isServiceUp() {
        return serviceUp;
    }

    void serviceStops() {
        serviceUp = false;
        lines().forEach(VirtualLine::sayThatTheServiceIsGone);
    }

    void confirmRestored() {
        facts.register().controllers().forEach(controller -> controller.doors().forEach(this::confirmRestored));
    }

    /** The act of a named person at the door, which needs no line. */
    private void confirmRestored(DoorId door) {
        VirtualLine line = lineTo(door);
        Instant its = Instant.parse(line.device.describe().get("at").textValue());
        String body = "{\"action\":\"CONFIRM_RESTORED\",\"audience\":\"%s\",\"door\":\"%s\",\"id\":\"%s\","
                + "\"issuedAt\":\"%s\",\"notAfter\":\"%s\"}";
        line.hand(
                ServiceTopic.COMMANDS,
                PayloadType.COMMAND,
                body.formatted(line.device.id(), door, UUID.randomUUID(), its, its.plusSeconds(30)));
    }

    void passUntil(Instant then) {
        pass(Duration.between(clock.instant(), then));
    }

    /** In long steps, with a few short ones at the end, so that whoever can be heard has been heard. */
    void pass(Duration time) {
        Duration left = time;
        while (!left.isZero()) {
            Duration step = left.compareTo(FINE) > 0 ? min(left.minus(FINE), LONGEST_STEP) : min(left, STEP);
            clock.pass(step);
            beat();
            left = left.minus(step);
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void beat() {
        lines().forEach(VirtualLine::connect);
        if (serviceUp) {
            String status = ServiceBodies.serviceStatus(clock.instant(), new Announcement(key, List.of()));
            lines().forEach(line -> line.say(ServiceTopic.SERVICE_STATUS, PayloadType.SERVICE_STATUS, status));
        }
        lines().forEach(line -> line.device.tick());
        if (serviceUp) {
            upkeep.kick();
        }
    }

    /** What the service says is on its way at once. */
    private final class Wire implements ControllerLine {
        @Override
        public void send(IssuedList list) {
            line(list.controller()).say(ServiceTopic.ACCESS_LIST, PayloadType.ACCESS_LIST, list.body());
        }

        @Override
        public void send(Command command) {
            String body = ServiceBodies.command(UUID.randomUUID().toString(), command);
            line(command.controller()).say(ServiceTopic.COMMANDS, PayloadType.COMMAND, body);
        }
    }
}

package org.onthelatch.mqtt;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessPolicy;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.broker.BrokerUnderTest;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.InMemoryDoorCommands;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.doorcontroller.IssuedLists;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.doorcontroller.ListVersion;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.fob.Fobs;
import org.onthelatch.mqtt.link.LinkSettings;
import org.onthelatch.mqtt.link.PahoLink;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Register;

/** The traffic over a real link, with stores that last as long as the test. */
final class TrafficUnderTest implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-23T14:00:30Z");
    private static final LinkSettings.Timing QUICK = new LinkSettings.Timing(
            Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofHours(1),
            Duration.ofMillis(640),
            Duration.ofSeconds(3));
    private static final AccessFacts NOBODY = new AccessFacts(
            new Register(List.of()),
            List.of(),
            new Fobs(List.of(), List.of()),
            List.of(),
            new AccessPolicy(Duration.ofDays(3), Set.of()));

    final JournalInHand journal = new JournalInHand();
    final InMemoryEgressLog log = new InMemoryEgressLog();
    final Heard heard = new Heard();
    final InMemoryDoorCommands commands = new InMemoryDoorCommands();
    final Controllers controllers = new Controllers();
    final List<ListAnswer> answers = new CopyOnWriteArrayList<>();
    private final ControllerTraffic traffic;

    /** @param door the only device that is registered */
    TrafficUnderTest(URI broker, DeviceId door) {
        Topics topics = new Topics("latch/v1");
        String password = BrokerUnderTest.PASSWORDS.getOrDefault(BrokerUnderTest.SERVICE, "");
        LinkSettings settings = LinkSettings.plain(
                        broker, BrokerUnderTest.SERVICE, password, topics.inbound(), topics.serviceStatus())
                .with(QUICK);
        ControllerTraffic.Core core = new ControllerTraffic.Core(
                door::equals,
                journal,
                new RecordEgress(log, () -> NOBODY),
                log,
                new Answers(),
                commands,
                controllers,
                heard,
                heard,
                Clock.fixed(NOW, ZoneOffset.UTC));
        traffic = new ControllerTraffic(
                new PahoLink(settings), topics, new EnvelopeSigner(new SigningKey(1, new byte[32])), core);
        traffic.start();
        awaitConnection();
    }

    /** A command that is sent without a connection is never sent. */
    private void awaitConnection() {
        while (!traffic.isConnected()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    boolean isConnected(DeviceId device) {
        return controllers.state(device).reported().connected();
    }

    /** Returns when the device does not count as connected. */
    void awaitGone(DeviceId device) {
        while (isConnected(device)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    void send(IssuedList list) {
        traffic.line().send(list);
    }

    void send(DoorCommand command) {
        traffic.line().send(new ControllerLine.Command.Asked(command));
    }

    @Override
    public void close() {
        traffic.close();
        journal.close();
    }

    /** Keeps answers only. */
    private final class Answers implements IssuedLists {
        @Override
        public Optional<IssuedList> latest(DeviceId controller) {
            return Optional.empty();
        }

        @Override
        public Optional<ListVersion> latestVersion(DeviceId controller) {
            return Optional.empty();
        }

        @Override
        public void add(IssuedList list, AuditEntry audit) {
            throw new UnsupportedOperationException("no list is issued here");
        }

        @Override
        public void add(ListAnswer answer, AuditEntry audit) {
            answers.add(answer);
        }

        @Override
        public long generation() {
            return 1;
        }
    }
}

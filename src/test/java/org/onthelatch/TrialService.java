package org.onthelatch;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.onthelatch.audit.Journal;
import org.onthelatch.command.Setup;
import org.onthelatch.command.demo.SeedDemo;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.Settings;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.doorcontroller.BringUpToDate;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.Oddities;
import org.onthelatch.egress.RecordEgress.Recorded;
import org.onthelatch.mqtt.ControllerNews;
import org.onthelatch.mqtt.ControllerTraffic;
import org.onthelatch.mqtt.Topics;
import org.onthelatch.mqtt.link.MqttLink;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.SigningKeys;
import org.onthelatch.mqtt.wire.JsonListEncoder;
import org.onthelatch.running.AlarmBook;
import org.onthelatch.running.Upkeep;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;
import org.onthelatch.ward.DeviceId;

/** The service's real ingest, store, delivery and upkeep on a link of the test's own; killed and started as often as it likes. */
final class TrialService implements AutoCloseable {
    private final Setup setup;
    private final Store store;
    private final EnvelopeSigner signer;
    private Running running;

    /** @param link of its first life */
    TrialService(Path folder, Configuration configuration, DemoWard ward, Clock clock, MqttLink link) {
        Settings settings = new Settings(
                new Settings.Http("127.0.0.1", 1),
                new Settings.Broker.Embedded("127.0.0.1", 1),
                "latch/v1",
                folder,
                folder);
        this.setup = new Setup(settings, configuration, clock, Map.of(), "", List.of());
        this.store = Store.open(setup);
        new SeedDemo(store, ward).run();
        this.signer = new EnvelopeSigner(
                new SigningKeys(setup.keys().loadOrCreate(new SecureRandom()).present()));
        this.running = new Running(link);
    }

    Store store() {
        return store;
    }

    EnvelopeSigner signer() {
        return signer;
    }

    /** Everything that it knew beside the store is gone. */
    void killedAndStartedOn(MqttLink link) {
        running.stop();
        running = new Running(link);
    }

    /** Waits until everything that was taken so far is committed. */
    void settle() {
        var unused = Committed.write(store.journal(), () -> true);
    }

    /** Tells every controller the time. */
    void announce() {
        running.traffic.announce(setup.clock().instant());
    }

    @Override
    public void close() {
        running.stop();
        store.close();
    }

    /** A day has too many minutes to work out every list in each of them. */
    private static Clock quarters(Clock clock) {
        return new QuarterClock(clock);
    }

    private final class Running implements ControllerNews, Oddities {
        private final Controllers controllers = new Controllers();
        private final ControllerTraffic traffic;
        private final Upkeep upkeep;

        Running(MqttLink link) {
            Clock clock = setup.clock();
            Journal journal = store.journal();
            traffic = new ControllerTraffic(
                    link,
                    new Topics("latch/v1"),
                    signer,
                    new ControllerTraffic.Core(
                            device -> true,
                            journal,
                            store.recordEgress(),
                            store.egressLog(),
                            store.issuedLists(),
                            store.doorCommands(),
                            controllers,
                            this,
                            this,
                            clock));
            BringUpToDate bringUpToDate = new BringUpToDate(
                    store.facts(),
                    store.issuedLists(),
                    new JsonListEncoder(signer),
                    controllers,
                    setup.configuration().policy().resendAfter());
            AlarmBook alarms = new AlarmBook(
                    store.facts(),
                    controllers,
                    setup.configuration().policy().alarmAfter(),
                    store.auditLog(),
                    store.incidents().opening(),
                    store.calls().escalating());
            upkeep = new Upkeep(
                    bringUpToDate, journal, store.facts(), controllers, traffic.line(), alarms, quarters(clock));
            traffic.start();
            upkeep.start();
        }

        void stop() {
            upkeep.close();
            traffic.close();
        }

        @Override
        public void came(DeviceId controller) {
            traffic.announceToNewcomer();
        }

        @Override
        public void changed(DeviceId controller) {} // what it should hold is worked out by the quarter of an hour

        @Override
        public void recorded(Recorded recorded) {}

        @Override
        public void answered(ListAnswer answer) {}

        @Override
        public void answered(CommandAnswer answer) {}

        @Override
        public void heard(DeviceId controller) {}

        @Override
        public void numbersWentBackwards(
                DeviceId controller, long saidEpoch, long saidLast, long keptEpoch, long keptLast) {}

        @Override
        public void forked(EventKey key) {
            throw new AssertionError(key + " forked");
        }

        @Override
        public void chainBroken(EventKey later) {
            throw new AssertionError("the chain breaks before " + later);
        }

        @Override
        public void fromTheFuture(EventKey key, java.time.Instant at, java.time.Instant receivedAt) {}

        @Override
        public void quarantined(EgressLog.Quarantined message) {
            throw new AssertionError(message.reason());
        }
    }
}

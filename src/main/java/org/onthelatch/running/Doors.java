package org.onthelatch.running;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.onthelatch.audit.Journal;
import org.onthelatch.command.Setup;
import org.onthelatch.doorcontroller.BringUpToDate;
import org.onthelatch.doorcontroller.CommandAnswer;
import org.onthelatch.doorcontroller.ControllerLine.Command.SendStatus;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.Oddities;
import org.onthelatch.egress.RecordEgress.Recorded;
import org.onthelatch.mqtt.ControllerNews;
import org.onthelatch.mqtt.ControllerTraffic;
import org.onthelatch.mqtt.Topics;
import org.onthelatch.mqtt.link.PahoLink;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.SigningKeys;
import org.onthelatch.mqtt.wire.JsonListEncoder;
import org.onthelatch.store.Store;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything on the way to the doors: the broker, the line, and what keeps the controllers up to date. */
public final class Doors implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Doors.class);

    private final OpeningLine broker;
    private final AutoCloseable enrolment;
    private final ControllerTraffic traffic;
    private final Controllers controllers = new Controllers();
    private final Upkeep upkeep;
    private final SigningKeys keys;
    private final KeyRotation rotation;
    private final Store store;
    private final Clock clock;
    private final CommandDesk commands;

    private Doors(Setup setup, Store store, OpeningLine opening) {
        this.broker = opening;
        BrokerLine line = opening.opened();
        this.enrolment = line.watched(setup, store);
        this.store = store;
        this.clock = setup.clock();
        this.keys =
                new SigningKeys(setup.keys().loadOrCreate(new SecureRandom()).present());
        EnvelopeSigner signer = new EnvelopeSigner(keys);
        Topics topics = new Topics(setup.settings().topicPrefix());
        PahoLink link = new PahoLink(line.link(topics));
        this.traffic = new ControllerTraffic(link, topics, signer, core());
        this.commands =
                new CommandDesk(store.journal(), store.doorCommands(), traffic.line(), traffic::isConnected, clock);
        BringUpToDate bringUpToDate = new BringUpToDate(
                store.facts(),
                store.issuedLists(),
                new JsonListEncoder(signer),
                controllers,
                setup.configuration().policy().resendAfter());
        Journal journal = store.journal();
        AlarmBook alarms = new AlarmBook(
                store.facts(),
                controllers,
                setup.configuration().policy().alarmAfter(),
                store.auditLog(),
                store.incidents().opening(),
                store.calls().escalating());
        this.upkeep = new Upkeep(bringUpToDate, journal, store.facts(), controllers, traffic.line(), alarms, clock);
        this.rotation = new KeyRotation(setup.keys(), keys, store, controllers, clock, this::keysChanged);
    }

    /** @throws RuntimeException if the broker cannot start, saying why */
    static Doors open(Setup setup, Store store, OpeningLine line) {
        return new Doors(setup, store, line).started();
    }

    private Doors started() {
        store.state().onFault(() -> traffic.drop("the store keeps nothing"));
        store.onChange(upkeep::factsChanged);
        store.calls().onChange(upkeep::kick);
        store.lastReceived().forEach(controllers::heardBefore);
        rotation.start();
        traffic.start();
        upkeep.start();
        return this;
    }

    private ControllerTraffic.Core core() {
        return new ControllerTraffic.Core(
                this::isKnown,
                store.journal(),
                store.recordEgress(),
                store.egressLog(),
                new WatchedLists(store.issuedLists(), store.incidents().opening()),
                store.doorCommands(),
                controllers,
                new LoggedOddities(),
                new News(),
                clock);
    }

    private boolean isKnown(DeviceId device) {
        return store.facts().get().register().isKnown(device);
    }

    public Controllers controllers() {
        return controllers;
    }

    CommandDesk commands() {
        return commands;
    }

    public SigningKeys keys() {
        return keys;
    }

    /** Every controller is told which keys there are, and given its list under the one that it should hold it under. */
    private void keysChanged() {
        traffic.announce(clock.instant());
        upkeep.kick();
    }

    /** Whether what begins and ends by the clock is looked at when it is due. */
    boolean isKeptUp(Instant now) {
        return upkeep.isRunning(now);
    }

    public boolean isConnected() {
        return traffic.isConnected();
    }

    /** The clock has been moved: every controller is told, and what has begun or ended since is brought to the doors. */
    public void clockMoved() {
        Instant now = clock.instant();
        traffic.announce(now);
        store.facts().get().register().controllers().stream()
                .map(controller -> new SendStatus(controller.id(), now))
                .forEach(traffic.line()::send);
        upkeep.factsChanged();
    }

    @Override
    public void close() {
        rotation.close();
        upkeep.close();
        traffic.close();
        try {
            enrolment.close();
        } catch (Exception e) {
            LOG.warn("the watch over enrolments did not stop in order", e);
        }
        broker.close();
    }

    private final class News implements ControllerNews {
        @Override
        public void recorded(Recorded recorded) {
            store.metrics().recorded(recorded);
            store.whereabouts().heard(recorded.kept(), store.facts().get().register());
        }

        @Override
        public void answered(ListAnswer answer) {
            if (answer instanceof ListAnswer.Refused) {
                store.metrics().listRefused();
            }
            LOG.debug("{} answered {}", answer.controller(), answer);
        }

        @Override
        public void answered(CommandAnswer answer) {
            commands.answered(answer.command());
        }

        @Override
        public void came(DeviceId controller) {
            traffic.announceToNewcomer();
        }

        @Override
        public void changed(DeviceId controller) {
            if (controllers.state(controller).holdsWanted()) {
                upkeep.runSoon();
            } else {
                upkeep.kick();
            }
        }

        @Override
        public void heard(DeviceId controller) {
            LOG.trace("{} was heard", controller);
        }
    }

    /** Says in the log what cannot come from a controller in good order; forks and quarantine are on the doors page. */
    private final class LoggedOddities implements Oddities {
        @Override
        public void numbersWentBackwards(
                DeviceId controller, long saidEpoch, long saidLast, long keptEpoch, long keptLast) {
            LOG.warn(
                    "{} says that it has numbered {}/{} but {}/{} is kept: it lost its numbering or is another",
                    controller,
                    saidEpoch,
                    saidLast,
                    keptEpoch,
                    keptLast);
        }

        @Override
        public void forked(EventKey key) {
            LOG.warn("{} came with two different contents; both are kept", key);
            controllers.chainBroken(key.controller(), key.epoch() + "/" + key.seq());
            upkeep.kick();
        }

        @Override
        public void chainBroken(EventKey later) {
            LOG.warn("{} does not follow on the event before it; both are kept: changed, or another controller", later);
            controllers.chainBroken(later.controller(), later.epoch() + "/" + later.seq());
            upkeep.kick();
        }

        @Override
        public void fromTheFuture(EventKey key, Instant at, Instant receivedAt) {
            LOG.warn("{} is from the future: {} but received at {}; kept, its time doubted", key, at, receivedAt);
        }

        @Override
        public void quarantined(EgressLog.Quarantined message) {
            store.metrics().quarantined();
            LOG.warn("{} on {} could not be read: {}", message.controller(), message.topic(), message.expectation());
        }
    }
}

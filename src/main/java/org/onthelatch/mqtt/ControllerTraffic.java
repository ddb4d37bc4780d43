package org.onthelatch.mqtt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.onthelatch.audit.Journal;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.DoorCommands;
import org.onthelatch.doorcontroller.IssuedLists;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.Oddities;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.mqtt.link.Delivery;
import org.onthelatch.mqtt.link.LinkListener;
import org.onthelatch.mqtt.link.MqttLink;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that is said to the controllers and heard from them. Joins its parts and gives them their beat. */
public final class ControllerTraffic implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControllerTraffic.class);
    private static final Duration STATUS_EVERY = Duration.ofSeconds(30);
    private static final Duration GAPS_EVERY = Duration.ofSeconds(1);
    private static final Duration NEWCOMERS_EVERY = Duration.ofSeconds(1);

    private static final int QUIET = 0;
    private static final int ANNOUNCED = 1;
    private static final int ASKED_AGAIN = 2;

    private final MqttLink link;
    private final Clock clock;
    private final Controllers controllers;
    private final AtomicInteger newcomers = new AtomicInteger(QUIET);
    private final DeviceLine line;
    private final ServiceStatus status;
    private final GapRequests gaps;
    private final Ingest ingest;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "mqtt-beat");
        thread.setDaemon(true);
        return thread;
    });

    private final List<Future<?>> beats = new CopyOnWriteArrayList<>();

    /**
     * What the traffic needs of the rest of the service.
     *
     * @param known whether a device is registered; asked on the receiving thread
     * @param clock what devices are told as the time
     */
    public record Core(
            Predicate<DeviceId> known,
            Journal journal,
            RecordEgress recordEgress,
            EgressLog egressLog,
            IssuedLists issuedLists,
            DoorCommands commands,
            Controllers controllers,
            Oddities oddities,
            ControllerNews news,
            Clock clock) {}

    /** @param link made for {@link Topics#inbound} and with the will at {@link Topics#serviceStatus}; started here */
    public ControllerTraffic(MqttLink link, Topics topics, EnvelopeSigner signer, Core core) {
        this.link = link;
        this.clock = core.clock();
        this.controllers = core.controllers();
        this.line = new DeviceLine(link, topics, signer);
        this.status = new ServiceStatus(link, topics, signer);
        this.gaps = new GapRequests(
                line, device -> core.controllers().state(device).reported().connected(), clock);
        Quarantine quarantine = new Quarantine(core.journal(), core.egressLog(), core.oddities(), clock);
        BackwardsNumbers backwards = new BackwardsNumbers(line, core.oddities(), clock);
        WrongClocks clocks = new WrongClocks(line, core.controllers(), clock);
        this.ingest = new Ingest(
                topics,
                core.known(),
                new EventIngest(core, line, gaps, quarantine),
                new StatusIngest(core, signer.keys(), line, gaps, backwards, clocks, quarantine),
                new AnswerIngest(core, quarantine),
                new CommandAnswerIngest(core, quarantine),
                quarantine);
    }

    public void start() {
        link.start(new Listener());
        every(STATUS_EVERY, () -> status.announce(clock.instant()));
        every(GAPS_EVERY, gaps::tick);
        every(NEWCOMERS_EVERY, this::announceToTheRest);
    }

    private void every(Duration pause, Runnable task) {
        long millis = pause.toMillis();
        beats.add(beat.scheduleAtFixedRate(() -> run(task), millis, millis, TimeUnit.MILLISECONDS));
    }

    /** A fault must not end the beat. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("could not tell the controllers something; trying again", e);
        }
    }

    public ControllerLine line() {
        return line;
    }

    /** Tells every controller the time at once, as after the demo's clock was moved. */
    public void announce(Instant now) {
        status.announce(now);
    }

    /**
     * Tells the time to a controller that has come, and so to all of them: at once, but no more than once a second, since a
     * thousand that come together would otherwise each be told a thousand times.
     */
    public void announceToNewcomer() {
        if (newcomers.getAndUpdate(state -> state == QUIET ? ANNOUNCED : ASKED_AGAIN) == QUIET) {
            status.announce(clock.instant());
        }
    }

    private void announceToTheRest() {
        if (newcomers.getAndUpdate(state -> state == ASKED_AGAIN ? ANNOUNCED : QUIET) == ASKED_AGAIN) {
            status.announce(clock.instant());
        }
    }

    /** Cuts the connection, so that nothing is acknowledged that could not be kept. */
    public void drop(String reason) {
        link.drop(reason);
    }

    public boolean isConnected() {
        return link.isConnected();
    }

    /** Ends the traffic in order. Close it before the journal, so that what was begun can be kept and acknowledged. */
    @Override
    public void close() {
        beats.forEach(task -> task.cancel(false));
        beat.shutdown();
        link.close();
    }

    private final class Listener implements LinkListener {
        /** Whoever is connected says so again; of whoever is not, the broker no longer knows it. */
        @Override
        public void forgotten() {
            controllers.allGone();
        }

        @Override
        public void connected() {
            status.announce(clock.instant());
        }

        @Override
        public void arrived(Delivery delivery) {
            ingest.handle(delivery);
        }

        @Override
        public void disconnected(String reason) {
            LOG.debug("the controllers cannot be heard: {}", reason);
        }
    }
}

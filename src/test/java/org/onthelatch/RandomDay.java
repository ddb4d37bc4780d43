package org.onthelatch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.mqtt.signed.PayloadType;
import org.onthelatch.simulator.accesslist.ListLimits;
import org.onthelatch.simulator.accesslist.Presented;
import org.onthelatch.simulator.device.Device;
import org.onthelatch.simulator.device.DeviceSettings;
import org.onthelatch.simulator.device.DoorSettings;
import org.onthelatch.simulator.device.FireRelease;
import org.onthelatch.simulator.device.InMemoryDeviceMemory;
import org.onthelatch.simulator.device.NotAtThisDoor;
import org.onthelatch.simulator.device.PowerLoss;
import org.onthelatch.simulator.ledger.LedgerFile;
import org.onthelatch.simulator.plan.SiteSize;
import org.onthelatch.simulator.plan.WriteSite;
import org.onthelatch.simulator.signed.ServiceKey;
import org.onthelatch.simulator.site.DeviceId;
import org.onthelatch.simulator.site.DoorId;
import org.onthelatch.simulator.site.FobToken;
import org.onthelatch.simulator.site.Way;
import org.onthelatch.store.Committed;
import org.onthelatch.ward.BoundaryClass;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Register;
import org.onthelatch.yaml.Checked;
import org.onthelatch.yaml.Folder;

/** A site where people come and go while everything goes wrong, in virtual time; at the end it is all put right. */
final class RandomDay implements AutoCloseable {
    private static final int STEPS_BETWEEN_ANNOUNCEMENTS = 6;
    private static final int STEPS_BETWEEN_DISASTERS = 180;
    private static final int SMALL_BUFFER = 10;

    private final VirtualClock clock = new VirtualClock(DemoWard.T0);
    private final Duration step;
    private final Random random;
    private final Misfortunes misfortunes;
    private final Path ledgerFile;
    private final LedgerFile ledger;
    private final Map<Device, List<DoorId>> devices = new LinkedHashMap<>();
    private final List<FobToken> fobs;
    private final FaultyBroker broker;
    private final TrialService service;
    private int commands;
    private int walks;
    private int kills;
    private int restarts;
    private long steps;

    /** @param step of virtual time; a device is at most this late in noticing anything */
    RandomDay(Path folder, SiteSize size, Duration step) {
        this.step = step;
        this.random = new Random(size.seed());
        this.misfortunes = new Misfortunes(size.seed() + 1);
        this.ledgerFile = folder.resolve("ledger.ndjson");
        Path site = folder.resolve("site");
        try {
            var unused = WriteSite.into(site, size);
            this.ledger = LedgerFile.open(ledgerFile, clock);
        } catch (IOException e) {
            throw new UncheckedIOException("could not begin the day", e);
        }
        Configuration configuration =
                good(ReadConfiguration.read(DemoFiles.PACKED, new Folder(site.resolve("sites")), ""));
        Register register = configuration.register();
        DemoWard ward = good(DemoFiles.read(
                new Folder(site), register, configuration.statuses().statuses()));
        this.fobs = ward.holdings().stream()
                .map(holding -> new FobToken(holding.fob().value()))
                .toList();
        this.broker = new FaultyBroker(size.seed() + 2);
        this.service = new TrialService(folder.resolve("data"), configuration, ward, clock, broker.newLink());
        ServiceKey key = new ServiceKey(1, service.signer().keys().present().publicKey());
        for (Controller controller : register.controllers()) {
            Device device = new Device(settings(controller, register, key), new InMemoryDeviceMemory(), clock, ledger);
            devices.put(device, doorsWithReaders(controller, register));
            broker.add(device);
        }
    }

    private static <T> T good(Checked<T> read) {
        return read.match(value -> value, errors -> {
            throw new AssertionError(errors);
        });
    }

    /** Every fifth cannot hold much, so that it has to drop events and say so. */
    private DeviceSettings settings(Controller controller, Register register, ServiceKey key) {
        List<DoorSettings> wired = controller.doors().stream()
                .sorted(Comparator.comparing(org.onthelatch.ward.DoorId::value))
                .map(register::door)
                .map(RandomDay::wired)
                .toList();
        int buffer = devices.size() % 5 == 0 ? SMALL_BUFFER : 10_000;
        return new DeviceSettings(
                new DeviceId(controller.id().value()), key, new ListLimits(1_000, 512 * 1024), 1, buffer, wired);
    }

    private static DoorSettings wired(Door door) {
        return new DoorSettings(
                new DoorId(door.id().value()),
                door.boundary() == BoundaryClass.INTERNAL,
                door.reader() == Door.Reader.FOB,
                FireRelease.valueOf(door.fire().release().name()),
                PowerLoss.valueOf(door.fire().powerLoss().name()));
    }

    private static List<DoorId> doorsWithReaders(Controller controller, Register register) {
        return controller.doors().stream()
                .map(register::door)
                .filter(door -> door.reader() == Door.Reader.FOB)
                .map(door -> new DoorId(door.id().value()))
                .sorted(Comparator.comparing(DoorId::id))
                .toList();
    }

    TrialService service() {
        return service;
    }

    Path ledger() {
        return ledgerFile;
    }

    List<Device> devices() {
        return List.copyOf(devices.keySet());
    }

    /** What happened, for whoever reads the build's log. */
    String told() {
        return "%d devices, %s of virtual time, %d comings and goings, %d misfortunes, %d kills of the service, %d broker restarts, %d messages lost"
                .formatted(
                        devices.size(),
                        step.multipliedBy(steps),
                        walks,
                        misfortunes.happened(),
                        kills,
                        restarts,
                        broker.lost());
    }

    /**
     * People come and go, and everything goes wrong.
     *
     * @param walksAnHour comings and goings at each device
     * @param faultsAnHour misfortunes of each device
     */
    void live(Duration length, double walksAnHour, double faultsAnHour) {
        double hours = step.toMillis() / 3_600_000.0;
        for (long left = length.dividedBy(step); left > 0; left--) {
            devices.forEach((device, doors) -> {
                if (random.nextDouble() < walksAnHour * hours) {
                    walk(device, doors.get(random.nextInt(doors.size())));
                }
                if (random.nextDouble() < faultsAnHour * hours) {
                    misfortunes.strike(device, doors, clock.instant());
                }
            });
            if (random.nextInt(STEPS_BETWEEN_DISASTERS) == 0) {
                disaster();
            }
            misfortunes.end(clock.instant()).forEach(this::restoreDoors);
            step();
        }
    }

    private void disaster() {
        if (random.nextBoolean()) {
            broker.restart();
            restarts++;
        } else {
            service.killedAndStartedOn(broker.newLink());
            kills++;
        }
    }

    private void walk(Device device, DoorId door) {
        walks++;
        Way way = random.nextBoolean() ? Way.OUT : Way.IN;
        FobToken fob = fobs.get(random.nextInt(fobs.size()));
        try {
            switch (random.nextInt(10)) {
                case 0 -> device.present(door, way, new Presented.Nothing());
                case 1, 2 ->
                    device.present(
                            door, way, new Presented.WithEscort(fob, fobs.get(fobs.size() - 1 - random.nextInt(3))));
                case 3 -> device.present(door, way, new Presented.OneFob(new FobToken("04cf0000000000")));
                case 4 -> device.call(door);
                default -> device.present(door, way, new Presented.OneFob(fob));
            }
        } catch (NotAtThisDoor e) {
            walks--; // the call button of a controller without power
        }
    }

    /** Staff say that its doors are secure again; a device that is not there, or does not believe it, keeps them open. */
    private void restoreDoors(Device device) {
        devices.getOrDefault(device, List.of()).forEach(door -> {
            String command = """
                    {"audience":"%s","id":"c-%d","action":"CONFIRM_RESTORED","door":"%s","issuedAt":"%s","notAfter":"%s"}""".formatted(device.id(), ++commands, door, at(0), at(30));
            byte[] signed = service.signer()
                    .envelope(
                            PayloadType.COMMAND,
                            new org.onthelatch.ward.DeviceId(device.id().id()),
                            command);
            broker.command(device.id().id(), signed);
        });
    }

    private String at(int seconds) {
        return clock.instant()
                .plusSeconds(seconds)
                .truncatedTo(ChronoUnit.MILLIS)
                .toString();
    }

    /** Everything is mended; ends when no device has anything left to say, or after a bound of virtual time. */
    void putRight(Duration bound) {
        misfortunes.endAll();
        broker.behave();
        for (long left = bound.dividedBy(step);
                left > 0 && !(isQuiet() && everyDeviceHoldsTheLatestList());
                left -= STEPS_BETWEEN_ANNOUNCEMENTS) {
            for (int i = 0; i < STEPS_BETWEEN_ANNOUNCEMENTS; i++) {
                step();
            }
        }
    }

    boolean isQuiet() {
        return devices.keySet().stream().allMatch(device -> {
            JsonNode state = device.describe();
            return state.path("online").booleanValue()
                    && state.path("unreceipted").intValue() == 0;
        });
    }

    boolean everyDeviceHoldsTheLatestList() {
        return devices.keySet().stream().allMatch(device -> {
            String held = device.describe().path("contentHash").asText();
            var id = new org.onthelatch.ward.DeviceId(device.id().id());
            return Committed.write(
                            service.store().journal(),
                            () -> service.store()
                                    .issuedLists()
                                    .latest(id)
                                    .filter(list -> list.contentHash().hex().equals(held)))
                    .isPresent();
        });
    }

    private void step() {
        steps++;
        clock.pass(step);
        if (steps % STEPS_BETWEEN_ANNOUNCEMENTS == 0) {
            service.announce();
        }
        broker.pump();
        devices.keySet().forEach(Device::tick);
        service.settle();
    }

    @Override
    public void close() {
        service.close();
        ledger.close();
    }
}

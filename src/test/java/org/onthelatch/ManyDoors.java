package org.onthelatch;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.onthelatch.command.Setup;
import org.onthelatch.command.demo.SeedDemo;
import org.onthelatch.command.demo.TemporaryFolder;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.Settings;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.pki.Enrol;
import org.onthelatch.pki.Identity;
import org.onthelatch.pki.Pem;
import org.onthelatch.pki.PkiFolder;
import org.onthelatch.running.BrokerLine;
import org.onthelatch.running.Service;
import org.onthelatch.secret.OwnerOnly;
import org.onthelatch.simulator.plan.SiteSize;
import org.onthelatch.simulator.plan.WriteSite;
import org.onthelatch.store.Store;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.yaml.Folder;

/** The running service with 200 people, and as many controllers as asked for in another process, over TLS. */
final class ManyDoors implements AutoCloseable {
    private static final long GUARD_NANOS = 300_000_000_000L;

    private final Path folder;
    private final Setup setup;
    final DemoWard people;
    final Store store;
    private final Process doors;
    private Service service;

    ManyDoors(int controllers) throws IOException {
        folder = Files.createTempDirectory("onlatch-many-doors-");
        var unused = WriteSite.into(folder, new SiteSize(10, 200, controllers, 1));
        setup = setup(folder);
        people = DemoFiles.read(
                        new Folder(folder),
                        setup.configuration().register(),
                        setup.configuration().statuses().statuses())
                .value()
                .orElseThrow();
        store = Store.open(setup);
        new SeedDemo(store, people).run();
        service = Service.start(setup, store);
        doors = doors();
    }

    /** The service and its broker, which forgets everything. */
    void stop() {
        service.close();
    }

    void start() {
        service = Service.start(setup, store);
    }

    /** Returns when the service has heard from every controller that it is connected. */
    void awaitConnected() {
        List<DeviceId> devices = devices();
        await(() -> devices.stream()
                .allMatch(device ->
                        service.doors().controllers().state(device).reported().connected()));
    }

    /** Returns when every controller says that it holds what it should. */
    void awaitInForce() {
        List<DeviceId> devices = devices();
        await(() -> devices.stream()
                .allMatch(device -> service.doors().controllers().state(device).holdsWanted()));
    }

    /** What this process has used of the processors: the service, its broker and whoever measures them. */
    ProcessorTimes processorTimes() {
        return ProcessorTimes.of(ProcessHandle.current().pid());
    }

    ProcessorTimes processorTimesOfDevices() {
        return ProcessorTimes.of(doors.pid());
    }

    private List<DeviceId> devices() {
        return store.facts().get().register().controllers().stream()
                .map(Controller::id)
                .toList();
    }

    private void await(BooleanSupplier isSo) {
        long start = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (!doors.isAlive() || System.nanoTime() - start > GUARD_NANOS) {
                throw new IllegalStateException("not every controller answered; see " + folder.resolve("doors.log"));
            }
            LockSupport.parkNanos(5_000_000);
        }
    }

    private static Setup setup(Path folder) throws IOException {
        Configuration configuration = ReadConfiguration.read(DemoFiles.PACKED, new Folder(folder.resolve("sites")), "")
                .value()
                .orElseThrow();
        Settings settings = new Settings(
                new Settings.Http("127.0.0.1", FreePort.any()),
                new Settings.Broker.Embedded(
                        "127.0.0.1", FreePort.any(), new Settings.Listener.Certificates("localhost")),
                "latch/v1",
                folder.resolve("data"),
                folder.resolve("sites"));
        Map<DeviceId, String> none = new HashMap<>();
        return new Setup(
                settings,
                configuration,
                new RunningClock(DemoWard.T0),
                new RunningClock(TlsWard.BEGIN),
                none,
                "",
                List.of());
    }

    private Process doors() throws IOException {
        return ChildJvm.simulator(List.of("-Xmx768m"), "run", settings().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("doors.log").toFile())
                .start();
    }

    /** The site's settings with a certificate for every device. */
    private Path settings() throws IOException {
        Path file = folder.resolve("settings.json");
        JsonObject settings = new JsonObject(Files.readString(file));
        PkiFolder pki = BrokerLine.pki(setup);
        Enrol enrol = new Enrol(pki);
        for (Object device : settings.getJsonArray("devices")) {
            certify((JsonObject) device, enrol);
        }
        int port = ((Settings.Broker.Embedded) setup.settings().broker()).port();
        settings.getJsonObject("broker")
                .put("url", "tls://localhost:" + port)
                .put("ca", pki.authorityFile().toString());
        settings.put("httpPort", FreePort.any())
                .put(
                        "servicePublicKey",
                        setup.keys().loadOrCreate(new SecureRandom()).present().publicKey());
        return Files.writeString(file, settings.encode());
    }

    private void certify(JsonObject device, Enrol enrol) {
        String id = device.getString("device");
        Identity identity = enrol.first(
                        id, TlsWard.BY, TlsWard.WINDOW, setup.machine().instant())
                .identity();
        OwnerOnly.write(folder.resolve(id + ".pem"), Pem.of(identity.chain()));
        OwnerOnly.write(folder.resolve(id + ".key"), Pem.of(identity.keys().get(0)));
        device.remove("password");
        device.put("certificate", id + ".pem").put("key", id + ".key");
    }

    @Override
    public void close() throws IOException {
        doors.destroy();
        service.close();
        store.close();
        TemporaryFolder.wipe(folder);
    }
}

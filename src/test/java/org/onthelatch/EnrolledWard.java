package org.onthelatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onthelatch.command.Commands;
import org.onthelatch.command.Setup;
import org.onthelatch.command.demo.Demo;
import org.onthelatch.command.demo.SeedDemo;
import org.onthelatch.config.Configuration;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.config.ReadSettings;
import org.onthelatch.config.Settings;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.running.Service;
import org.onthelatch.store.Store;
import org.onthelatch.yaml.Folder;

/**
 * The fictional ward as {@code serve} runs it with certificates, and its controllers in a process of their own, started from
 * what {@code controller enrol} wrote and nothing else.
 */
final class EnrolledWard implements AutoCloseable {
    private static final long GUARD_SECONDS = 60;

    private final Commands.Open open = new Commands.Open();
    private final Path folder;
    private final Path config;
    final Http pages;
    final SimulatedWard ward;

    private EnrolledWard(Path folder) throws IOException {
        this.folder = folder;
        this.config = folder.resolve("config");
        Settings settings =
                ReadSettings.read(config, Map.of(), Map.of()).value().orElseThrow();
        Configuration configuration = ReadConfiguration.read(new Folder(config), new Folder(settings.sites()), "")
                .value()
                .orElseThrow();
        Setup setup = new Setup(
                settings,
                configuration,
                new RunningClock(DemoWard.T0),
                new RunningClock(TlsWard.BEGIN),
                Map.of(),
                "",
                List.of());
        int doorsPort = FreePort.any();
        this.ward = new SimulatedWard(doorsPort);
        try {
            Store store = open.add(Store.open(setup));
            new SeedDemo(store, Demo.ward(configuration)).run();
            Service service = open.add(Service.start(setup, store));
            this.pages = new Http(service.httpPort());
            Eventually.is("the service is connected", () -> service.doors().isConnected());
            RunningDemo.DEVICES.forEach(this::enrol);
            startDoors(doorsPort);
        } catch (RuntimeException | IOException e) {
            open.close();
            throw e;
        }
    }

    /** @param mqtt the lines below {@code mqtt:} */
    static EnrolledWard start(Path folder, String mqtt) throws IOException {
        configure(folder, mqtt);
        EnrolledWard made = new EnrolledWard(folder);
        try {
            made.awaitListsInForce();
            return made;
        } catch (RuntimeException | Error e) {
            made.close();
            throw e;
        }
    }

    /** The configuration of a site, as an administrator writes it. */
    static Path configure(Path folder, String mqtt) throws IOException {
        return ConfigFolder.copy(
                folder.resolve("config"),
                "http:%n  port: 0%nmqtt:%n%s%ndata: %s%n".formatted(mqtt.indent(2), folder.resolve("data")));
    }

    private void enrol(String device) {
        command(config, "controller", "enrol", device, "--by", TlsWard.BY, "--out", bundles(device));
    }

    void revoke(String device) {
        command(config, "controller", "revoke", device, "--by", TlsWard.BY, "--reason", "stolen from the van");
    }

    private String bundles(String device) {
        return folder.resolve("bundles").resolve(device).toString();
    }

    /** A command of the program that has to succeed; what it said. */
    static String command(Path config, String... words) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--config", config.toString()));
        int exitCode = Main.run(out, out, all.toArray(String[]::new));
        assertThat(exitCode).as("%s: %s", all, said).isZero();
        return said.toString();
    }

    private void startDoors(int port) throws IOException {
        Process doors = ChildJvm.simulator(
                        "run",
                        folder.resolve("bundles").toString(),
                        "--http-port",
                        Integer.toString(port),
                        "--ledger",
                        ledger().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("doors.log").toFile())
                .start();
        open.add(() -> end(doors));
        Eventually.is("the doors' console answers", () -> isAnswering(doors));
    }

    private boolean isAnswering(Process doors) {
        assertThat(doors.isAlive())
                .as("the doors' process; its words are in doors.log")
                .isTrue();
        try {
            return !ward.device("heron-a").isEmpty();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(GUARD_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    Path ledger() {
        return folder.resolve("ledger.ndjson");
    }

    Path data() {
        return folder.resolve("data");
    }

    void awaitListsInForce() {
        Eventually.get(
                "every controller has its list",
                this::deliveries,
                states -> states.values().stream().allMatch("IN_FORCE"::equals));
    }

    private Map<String, String> deliveries() {
        return ofControllers(controller -> controller.getJsonObject("delivery").getString("state"));
    }

    /** The content hash of the list that each controller says it holds. */
    Map<String, String> hashes() {
        return ofControllers(controller -> controller.getString("hashHeld", "none"));
    }

    /** Whether the service takes each controller for connected. */
    Map<String, String> connected() {
        return ofControllers(controller -> Boolean.toString(controller.getBoolean("connected")));
    }

    private Map<String, String> ofControllers(Function<JsonObject, String> what) {
        Map<String, String> all = new TreeMap<>();
        pages.get("/api/v1/controllers").json().getJsonArray("controllers").stream()
                .map(JsonObject.class::cast)
                .forEach(controller -> all.put(controller.getString("controller"), what.apply(controller)));
        return all;
    }

    /** The number of the last event of each controller. */
    Map<String, Long> lastNumbers() {
        Map<String, Long> all = new TreeMap<>();
        RunningDemo.DEVICES.forEach(device -> all.put(device, ward.lastSeq(device)));
        return all;
    }

    /** Whether the doors' process has said something of a device in a line. */
    boolean doorsSaid(String device, String words) {
        try (Stream<String> lines = Files.lines(folder.resolve("doors.log"))) {
            return lines.anyMatch(line -> line.contains(device) && line.contains(words));
        } catch (IOException e) {
            throw new UncheckedIOException("could not read what the doors said", e);
        }
    }

    /** Until every event of every door has its receipt. */
    void awaitReceipts() {
        RunningDemo.DEVICES.forEach(device -> Eventually.is(
                device + " has every receipt", () -> ward.isOnline(device) && ward.unreceipted(device) == 0));
    }

    @Override
    public void close() {
        open.close();
    }
}

package org.onthelatch;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.onthelatch.command.demo.Demo;
import org.onthelatch.command.demo.DemoClock;
import org.onthelatch.config.Settings;
import org.onthelatch.config.Settings.Broker;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.egress.EventKey;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;
import org.onthelatch.ward.DeviceId;

/** The whole demo, started as the command starts it, on ports of its own; every door has its list before a test begins. */
final class RunningDemo implements AutoCloseable {
    static final String P01 = "04c10000000001";
    static final String P02 = "04c10000000002";
    static final String P03 = "04c10000000003";
    static final String P05 = "04c10000000005";
    static final List<String> DEVICES =
            List.of("heron-a", "heron-b", "heron-c", "gate-a", "cartlodge-a", "cartlodge-b");

    final Demo demo;
    final Http pages;
    final SimulatedWard ward;
    final int brokerPort;

    private RunningDemo(Demo demo, int simulatorPort, int brokerPort) {
        this.demo = demo;
        this.brokerPort = brokerPort;
        this.pages = new Http(demo.service().httpPort());
        this.ward = new SimulatedWard(simulatorPort);
    }

    static RunningDemo start(Path folder) {
        int port = FreePort.any();
        return start(folder, DemoWard.T0, new Broker.Embedded("127.0.0.1", port), port);
    }

    /** As {@code demo --clock} starts it. */
    static RunningDemo startAt(Path folder, Instant at) {
        int port = FreePort.any();
        return start(folder, at, new Broker.Embedded("127.0.0.1", port), port);
    }

    /** With a broker that the test may have to itself. */
    static RunningDemo start(Path folder, Instant at, Broker broker, int doorsConnectTo) {
        Settings settings =
                new Settings(new Settings.Http("127.0.0.1", FreePort.any()), broker, "latch/v1", folder, folder);
        DemoClock clock = new DemoClock(new RunningClock(at), at);
        int simulatorPort = FreePort.any();
        URI doors = URI.create("tcp://127.0.0.1:" + doorsConnectTo);
        Demo demo = Demo.start(settings, doors, simulatorPort, clock);
        RunningDemo running = new RunningDemo(demo, simulatorPort, doorsConnectTo);
        running.awaitListsInForce();
        return running;
    }

    void awaitListsInForce() {
        Eventually.is(
                "every controller has its list",
                () -> controllers().stream()
                        .allMatch(controller -> controller.getBoolean("connected")
                                && controller
                                        .getJsonObject("delivery")
                                        .getString("state")
                                        .equals("IN_FORCE")));
    }

    /** Reads the doors as the service shows them; nurses may. */
    List<JsonObject> controllers() {
        JsonArray all = pages.get("/api/v1/controllers").json().getJsonArray("controllers");
        return all.stream().map(JsonObject.class::cast).toList();
    }

    JsonObject controller(String device) {
        return controllers().stream()
                .filter(controller -> controller.getString("controller").equals(device))
                .findFirst()
                .orElseThrow();
    }

    JsonObject board(String board) {
        return pages.get("/api/v1/wards/%s/board".formatted(board)).json();
    }

    JsonObject onBoard(String board, String person) {
        return board(board).getJsonArray("people").stream()
                .map(JsonObject.class::cast)
                .filter(row -> row.getString("person").equals(person))
                .findFirst()
                .orElseThrow();
    }

    Http.Answer moveClock(Instant at) {
        return pages.post("/demo/clock", new JsonObject().put("at", at.toString()));
    }

    /** The list that a device was last issued. */
    IssuedList latestList(String device) {
        return Committed.write(
                        demo.store().journal(), () -> demo.store().issuedLists().latest(new DeviceId(device)))
                .orElseThrow();
    }

    /** What is kept of a device's epoch, by number, as far as the device says that it has counted. */
    List<KeptEvent> kept(String device) {
        JsonObject state = ward.device(device);
        return kept(demo.store(), device, state.getLong("epoch"), state.getLong("lastSeq"));
    }

    static List<KeptEvent> kept(Store store, String device, long epoch, long lastSeq) {
        return Committed.write(
                store.journal(),
                () -> LongStream.rangeClosed(1, lastSeq)
                        .mapToObj(seq -> new EventKey(new DeviceId(device), epoch, seq))
                        .flatMap(key -> store.egressLog().find(key).stream())
                        .toList());
    }

    @Override
    public void close() {
        demo.close();
    }
}

package org.onthelatch;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.onthelatch.command.demo.TemporaryFolder;
import org.onthelatch.doorcontroller.Delivery;
import org.onthelatch.ward.DeviceId;

/** Measures the running demo: from a nurse's holding power, and from its end, to the answer of every exit's controller. */
public final class HoldMeasurement {
    private static final int HOLDS = 110;
    private static final int WARM_UP = 10;
    /** They work every exit on the way of somebody on Heron Ward: HD01, HD02, HD04, the fire exits and the gate. */
    private static final List<String> EXITS = List.of("heron-a", "gate-a");

    private HoldMeasurement() {}

    /** Prints medians, 99th centiles and the slowest. */
    public static void run() throws IOException {
        Path folder = Files.createTempDirectory("onlatch-hold-");
        List<Double> started = new ArrayList<>();
        List<Double> ended = new ArrayList<>();
        try (RunningDemo demo = RunningDemo.start(folder)) {
            for (int i = 0; i < HOLDS; i++) {
                double held = until(
                        demo,
                        "/api/v1/people/P02/holds",
                        new JsonObject()
                                .put("power", "S5_4")
                                .put("reason", "Measured")
                                .put("reference", "H2")
                                .put("entitled", true)
                                .put("inPatientHere", true));
                double freed = until(demo, "/api/v1/people/P02/holds/end", new JsonObject().put("reason", "Measured"));
                if (i >= WARM_UP) {
                    started.add(held);
                    ended.add(freed);
                }
            }
        }
        TemporaryFolder.wipe(folder);
        print("holding power saved -> every exit answered", started);
        print("its end saved -> every exit answered", ended);
    }

    /** From the moment before the request to the last answer: the saving itself is in it. */
    private static double until(RunningDemo demo, String path, JsonObject body) {
        Instant before = demo.demo.clock().instant();
        Http.Answer saved = demo.pages.post(path, body);
        if (saved.status() != 201) {
            throw new IllegalStateException(saved.status() + " " + saved.json());
        }
        double slowest = 0;
        for (String device : EXITS) {
            Delivery.InForce done = (Delivery.InForce) Eventually.get(
                    device + " answered",
                    () -> demo.demo
                            .service()
                            .doors()
                            .controllers()
                            .state(new DeviceId(device))
                            .delivery()
                            .orElseThrow(),
                    delivery -> delivery instanceof Delivery.InForce inForce
                            && inForce.since().isAfter(before));
            slowest = Math.max(slowest, Duration.between(before, done.since()).toNanos() / 1e6);
        }
        return slowest;
    }

    private static void print(String what, List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, p99 %.0f ms, slowest %.0f ms, %d times%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}

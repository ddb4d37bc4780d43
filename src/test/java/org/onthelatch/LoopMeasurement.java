package org.onthelatch;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.onthelatch.command.demo.TemporaryFolder;
import org.onthelatch.doorcontroller.Delivery;
import org.onthelatch.ward.DeviceId;

/** Measures the running demo: from an assessment to the last door, and from a door's event to its receipt. */
public final class LoopMeasurement {
    private static final int ASSESSMENTS = 120;
    private static final int WARM_UP = 20;
    private static final int EVENTS = 4_000;
    private static final int EVENTS_PER_SECOND = 200;

    private LoopMeasurement() {}

    /** Prints medians, 99th centiles and the slowest. */
    public static void run() throws IOException {
        Path folder = Files.createTempDirectory("onlatch-loop-");
        try (RunningDemo demo = RunningDemo.start(folder)) {
            print("assessment saved -> last controller answered", assessments(demo));
            print("door event published -> committed and receipted, 200/s", events(demo));
        }
        TemporaryFolder.wipe(folder);
    }

    private static List<Double> assessments(RunningDemo demo) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < ASSESSMENTS; i++) {
            String etag = demo.pages.get("/api/v1/people/P01/assessments").etag();
            JsonObject body = i % 2 == 0 ? loosened() : agreedTimes();
            Http.Answer saved = demo.pages.post("/api/v1/people/P01/assessments", body, "If-Match", etag);
            if (saved.status() != 201) {
                throw new IllegalStateException(saved.status() + " " + saved.json());
            }
            Instant recordedAt = Instant.parse(saved.json().getString("recordedAt"));
            double slowest = 0;
            for (String device : List.of("heron-a", "gate-a")) {
                slowest = Math.max(slowest, millisUntilInForce(demo, device, recordedAt));
            }
            if (i >= WARM_UP) {
                millis.add(slowest);
            }
        }
        return millis;
    }

    private static double millisUntilInForce(RunningDemo demo, String device, Instant recordedAt) {
        Delivery.InForce inForce = (Delivery.InForce) Eventually.get(
                device + " answered",
                () -> demo.demo
                        .service()
                        .doors()
                        .controllers()
                        .state(new DeviceId(device))
                        .delivery()
                        .orElseThrow(),
                delivery -> delivery instanceof Delivery.InForce done
                        && done.since().isAfter(recordedAt));
        return Duration.between(recordedAt, inForce.since()).toNanos() / 1e6;
    }

    private static JsonObject loosened() {
        return reasons("L1").put("reviewDueAt", "2026-12-20T00:00:00Z");
    }

    private static JsonObject agreedTimes() {
        JsonArray times =
                new JsonArray().add(new JsonObject().put("from", "07:00").put("to", "22:00"));
        return reasons("L2")
                .put("times", new JsonObject().put("wardExit", times).put("site", times))
                .put("reviewDueAt", "2026-12-10T00:00:00Z");
    }

    private static JsonObject reasons(String level) {
        return new JsonObject()
                .put("level", level)
                .put("herWords", "hers")
                .put("rationale", "why")
                .put("evidence", "evidence")
                .put("alternatives", "alternatives")
                .put("nextStep", "next")
                .put("legalBasis", "Section 3")
                .put("personPresent", true);
    }

    /** Another client takes the gate's place and sends as a door would. */
    private static List<Double> events(RunningDemo demo) {
        demo.ward.fault("gate-a", "offline");
        try (ThirdParty gate = ThirdParty.connect(demo.brokerPort, "gate-a", demo.demo.passwords())) {
            long[] sentAt = new long[EVENTS + 1];
            double[] took = new double[EVENTS + 1];
            Thread receipts = new Thread(() -> receive(gate, sentAt, took));
            receipts.start();
            long start = System.nanoTime();
            for (int seq = 1; seq <= EVENTS; seq++) {
                while (System.nanoTime() < start + seq * (1_000_000_000L / EVENTS_PER_SECOND)) {
                    LockSupport.parkNanos(100_000);
                }
                sentAt[seq] = System.nanoTime();
                gate.publish("gate-a/events", event(seq, demo.demo.clock().instant()), false);
            }
            receipts.join();
            List<Double> millis = new ArrayList<>();
            for (int seq = EVENTS_PER_SECOND; seq <= EVENTS; seq++) {
                millis.add(took[seq]);
            }
            return millis;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static void receive(ThirdParty gate, long[] sentAt, double[] took) {
        int done = 0;
        while (done < EVENTS) {
            String envelope = gate.retained("gate-a/receipt");
            long now = System.nanoTime();
            String body = new String(
                    Base64.getDecoder().decode(new JsonObject(envelope).getString("payload")), StandardCharsets.UTF_8);
            JsonObject receipt = new JsonObject(body);
            if (receipt.getLong("epoch") == 9) {
                for (; done < receipt.getLong("upTo"); done++) {
                    took[done + 1] = (now - sentAt[done + 1]) / 1e6;
                }
            }
        }
    }

    private static String event(int seq, Instant at) {
        JsonObject event = new JsonObject()
                .put("seq", seq)
                .put("at", at.truncatedTo(java.time.temporal.ChronoUnit.MILLIS).toString())
                .put("clock", "SYNCED")
                .put("door", "SG01")
                .put("kind", "ENTRY_GRANTED")
                .put("way", "IN")
                .put("fob", RunningDemo.P02)
                .put("listVersion", new JsonObject().put("generation", 1).put("n", 1))
                .put("prev", "0".repeat(64));
        return new JsonObject()
                .put("epoch", 9)
                .put("events", new JsonArray().add(event))
                .encode();
    }

    private static void print(String what, List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, p99 %.1f ms, slowest %.1f ms, %d times%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 99 / 100),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}

package org.onthelatch;

import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.onthelatch.command.demo.TemporaryFolder;

/** Measures 200 open boards of the demo's ward while somebody goes out and comes home: fob, MQTT, store, page. */
public final class LiveBoardMeasurement {
    private static final int BOARDS = 200;
    private static final int CHANGES = 40;
    private static final int WARM_UP = 20;
    private static final long LONGEST_NANOS = 25_000_000_000L;
    private static final List<String> WHO = List.of("l.pryce", "t.ashby", "s.marlow", "b.teal", "h.rook");
    private static final List<String> SERVER = List.of(
            "vert.x",
            "readers",
            "sign-in",
            "journal",
            "mqtt-",
            "MQTT ",
            "upkeep",
            "hivemq",
            "key-rotation",
            "enrolment");

    private final Set<Integer> waiting = ConcurrentHashMap.newKeySet();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningDemo demo;

    private LiveBoardMeasurement(RunningDemo demo) {
        this.demo = demo;
    }

    /** Prints how long it took until the last of them had it, and what the service and its broker used meanwhile. */
    public static void run() throws IOException {
        Path folder = Files.createTempDirectory("onlatch-live-boards-");
        try (RunningDemo demo = RunningDemo.start(folder)) {
            new LiveBoardMeasurement(demo).measure();
        }
        TemporaryFolder.wipe(folder);
    }

    private void measure() {
        everybodyWaits();
        for (int i = 0; i < BOARDS; i++) {
            int number = i;
            Thread follower = new Thread(() -> follow(number), "follower-" + i);
            follower.setDaemon(true);
            follower.start();
        }
        await("the first board");
        for (int i = 0; i < WARM_UP; i++) {
            change(i);
        }
        List<Double> millis = new ArrayList<>();
        long begun = System.nanoTime();
        ProcessorTimes before = ProcessorTimes.of(ProcessHandle.current().pid());
        for (int i = 0; i < CHANGES; i++) {
            millis.add(change(i));
        }
        long nanos = System.nanoTime() - begun;
        ProcessorTimes used = ProcessorTimes.of(ProcessHandle.current().pid()).since(before);
        Collections.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "a fob at a door -> %d open boards have it, %d times: median %.0f ms, slowest %.0f ms%n"
                        + "processor of service and broker meanwhile, one such event a second: %.0f %% of one core%n",
                BOARDS,
                CHANGES,
                millis.get(CHANGES / 2),
                millis.get(CHANGES - 1),
                100.0 * used.of(SERVER).toNanos() / nanos);
    }

    /** One a second. */
    private double change(int number) {
        everybodyWaits();
        long at = System.nanoTime();
        JsonObject shown = new JsonObject().put("fob", RunningDemo.P02);
        if (number % 2 == 0) {
            demo.ward.present("gate-a", "SG01", shown.put("way", "OUT"));
        } else {
            demo.ward.present("heron-a", "HD01", shown.put("way", "IN")); // at the gate she is not home yet
        }
        await("change " + number);
        double millis = (System.nanoTime() - at) / 1e6;
        LockSupport.parkNanos(1_000_000_000 - Math.min(999_000_000, System.nanoTime() - at));
        return millis;
    }

    private void everybodyWaits() {
        for (int i = 0; i < BOARDS; i++) {
            waiting.add(i);
        }
    }

    private void await(String what) {
        long begun = System.nanoTime();
        while (!waiting.isEmpty()) {
            if (System.nanoTime() - begun > LONGEST_NANOS) {
                throw new IllegalStateException("%d boards never heard of %s".formatted(waiting.size(), what));
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** As a page does: asks again, for what is newer, whenever its half minute is over. */
    private void follow(int number) {
        String version = "";
        while (!Thread.interrupted()) {
            try (BufferedReader lines = open(number, version)) {
                String name = "";
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith("event: ")) {
                        name = line.substring(7);
                    } else if (line.startsWith("data: ") && name.equals("board")) {
                        version = "?version=" + new JsonObject(line.substring(6)).getString("version");
                        if (line.contains("P02")) {
                            waiting.remove(number);
                        }
                    }
                }
            } catch (IOException e) {
                return; // the demo has stopped
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private BufferedReader open(int number, String version) throws IOException, InterruptedException {
        String user = WHO.get(number % WHO.size());
        String secret = user + ":saltmarsh-" + user.replace('.', '-');
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/wards/heron/board/live%s"
                        .formatted(demo.demo.service().httpPort(), version)))
                .header("Accept", "text/event-stream")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))
                .build();
        HttpResponse<java.io.InputStream> answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(user + " got " + answer.statusCode());
        }
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }
}

package org.onthelatch.web;

import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Role;
import org.onthelatch.whereabouts.Statement;

/** Measures the board of a large ward: how long one takes, and what many that are followed cost while people come and go. */
public final class BoardMeasurement {
    private static final String WARD = "w0";
    private static final int PAGES = 200;
    private static final int CHANGES = 20;
    private static final List<Role> ROLES =
            List.of(Role.NURSE, Role.RESPONSIBLE_CLINICIAN, Role.MANAGER, Role.REVIEWER, Role.MHA_ADMINISTRATOR);
    private static final List<String> SERVER = List.of("vert.x", "readers", "sign-in");

    private static volatile CountDownLatch awaited = new CountDownLatch(PAGES);

    private BoardMeasurement() {}

    /** @param facts of one ward with 200 people */
    public static void run(AccessFacts facts) {
        try (WebFixture web = new WebFixture()) {
            web.moveTo(facts);
            pages(web);
            followed(web);
        }
    }

    private static void pages(WebFixture web) {
        Browser nurse = Browser.of(web, Role.NURSE);
        List<Double> millis = new ArrayList<>();
        int bytes = 0;
        long cpu = 0;
        for (int i = 0; i < 2 * PAGES; i++) {
            long begun = System.nanoTime();
            HttpResponse<String> page = nurse.get("/wards/" + WARD);
            bytes = page.body().length();
            if (i == PAGES - 1) {
                cpu = serverNanos();
            }
            if (i >= PAGES) {
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        }
        print("board of 200 people asked for, rendered, sent and read, %d characters".formatted(bytes), millis);
        System.out.printf(
                Locale.ROOT, "processor time of the server for each: %.1f ms%n", (serverNanos() - cpu) / 1e6 / PAGES);
    }

    private static void followed(WebFixture web) {
        for (int i = 0; i < PAGES; i++) {
            Role role = ROLES.get(i % ROLES.size());
            Thread follower = new Thread(() -> follow(web, role), "follower-" + i);
            follower.setDaemon(true);
            follower.start();
        }
        await(awaited);
        List<Double> millis = new ArrayList<>();
        long cpu = serverNanos();
        long begun = System.nanoTime();
        for (int i = 0; i < CHANGES; i++) {
            CountDownLatch all = new CountDownLatch(PAGES);
            awaited = all;
            long at = System.nanoTime();
            web.whereabouts.told(new Statement.WentOut(
                    new PersonId("P%03d".formatted(i + 1)),
                    HeronPeople.NOW,
                    HeronPeople.NOW.plus(Duration.ofHours(1)),
                    Duration.ofMinutes(15),
                    "",
                    HeronPeople.ASHBY));
            await(all);
            millis.add((System.nanoTime() - at) / 1e6);
            LockSupport.parkNanos(1_000_000_000 - Math.min(999_000_000, System.nanoTime() - at));
        }
        double share = 100.0 * (serverNanos() - cpu) / (System.nanoTime() - begun);
        print("somebody goes out -> 200 boards have it", millis);
        System.out.printf(Locale.ROOT, "processor of the server meanwhile: %.0f %% of one core%n", share);
    }

    /** As a page does: asks again whenever its half minute is over. */
    private static void follow(WebFixture web, Role role) {
        String version = "";
        while (!Thread.interrupted()) {
            String path = "/api/v1/wards/%s/board/live%s".formatted(WARD, version);
            try (Followed board = new Followed(web, role, path)) {
                Optional<Followed.Event> event = board.next();
                while (event.isPresent()) {
                    if (event.get().name().equals("board")) {
                        version = "?version=" + event.get().json().getString("version");
                        awaited.countDown();
                    }
                    event = board.next();
                }
            } catch (UncheckedIOException e) {
                return; // the server has stopped
            }
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(25, TimeUnit.SECONDS)) {
                throw new IllegalStateException(latch.getCount() + " boards heard nothing");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static long serverNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            var thread = threads.getThreadInfo(id);
            if (thread != null && SERVER.stream().anyMatch(thread.getThreadName()::startsWith)) {
                sum += threads.getThreadCpuTime(id);
            }
        }
        return sum;
    }

    private static void print(String what, List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, p99 %.1f ms, slowest %.1f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(Math.min(sorted.size() - 1, sorted.size() * 99 / 100)),
                sorted.get(sorted.size() - 1));
    }
}

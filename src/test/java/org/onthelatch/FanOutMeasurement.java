package org.onthelatch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.fob.Holding;
import org.onthelatch.store.Committed;
import org.onthelatch.ward.Period;

/** Measures the service with many controllers: a lost fob changes the list of every one, and the broker starts again. */
public final class FanOutMeasurement {
    private static final int WARM_UP = 40;
    private static final int ROUNDS = 15;
    private static final int RESTARTS = 2;
    private static final AuditEntry AUDIT =
            new AuditEntry(new Actor.Service("measurement"), "lose fob", "", DemoWard.T0, "");

    private FanOutMeasurement() {}

    /** Prints how long it took until the last controller had answered and its answer was stored. */
    public static void run(int controllers) throws IOException {
        long begin = System.nanoTime();
        try (ManyDoors doors = new ManyDoors(controllers)) {
            doors.awaitInForce();
            print(controllers, "first start, until all lists are in force", List.of(millis(begin)));
            lostFobs(doors, controllers);
            restarts(doors, controllers);
        }
    }

    private static void lostFobs(ManyDoors doors, int controllers) {
        List<Double> all = new ArrayList<>();
        Duration service = Duration.ZERO;
        Duration devices = Duration.ZERO;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            if (round == WARM_UP) {
                service = doors.processorTime();
                devices = doors.processorTimeOfDevices();
            }
            Holding held = doors.people.holdings().get(round);
            long start = System.nanoTime();
            Committed.write(doors.store.journal(), () -> {
                doors.store.books().holdings().add(lost(held), AUDIT);
                return true;
            });
            doors.awaitInForce();
            if (round >= WARM_UP) {
                all.add(millis(start));
            }
        }
        print(controllers, "a fob lost -> the last answer stored", all);
        System.out.printf(
                Locale.ROOT,
                "  processor time of each: service and broker %d ms, controllers %d ms%n",
                doors.processorTime().minus(service).toMillis() / ROUNDS,
                doors.processorTimeOfDevices().minus(devices).toMillis() / ROUNDS);
    }

    private static void restarts(ManyDoors doors, int controllers) {
        List<Double> all = new ArrayList<>();
        for (int round = 0; round < RESTARTS; round++) {
            long start = System.nanoTime();
            doors.restart();
            doors.awaitInForce();
            all.add(millis(start));
        }
        print(controllers, "broker and service stopped -> all connected over TLS again and in force", all);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static Holding lost(Holding held) {
        Instant now = DemoWard.T0.plusSeconds(1);
        return new Holding(
                held.fob(),
                held.holder(),
                new Period(held.period().from(), now),
                Holding.State.LOST,
                held.issuedBy(),
                now);
    }

    private static void print(int controllers, String what, List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%d controllers over TLS, %s: median %.0f ms, fastest %.0f, slowest %.0f, %d times%n",
                controllers,
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1),
                sorted.size());
    }
}

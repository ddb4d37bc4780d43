package org.onthelatch;

import java.io.IOException;
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
    private static final int WARM_UP = Integer.getInteger("warm-up", 100);
    private static final int ROUNDS = Integer.getInteger("rounds", 15);
    private static final int RESTARTS = Integer.getInteger("restarts", 3);
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

    /** The first one is told apart: every Java that runs for the first time is slow. */
    private static void lostFobs(ManyDoors doors, int controllers) {
        print(controllers, "a fob lost -> the last answer stored, cold", List.of(loseOne(doors, 0)));
        for (int round = 1; round <= WARM_UP; round++) {
            loseOne(doors, round);
        }
        ProcessorTimes service = doors.processorTimes();
        ProcessorTimes devices = doors.processorTimesOfDevices();
        List<Double> all = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            all.add(loseOne(doors, WARM_UP + round));
        }
        print(controllers, "a fob lost -> the last answer stored, after %d of them".formatted(WARM_UP + 1), all);
        print("service and broker", doors.processorTimes().since(service));
        print("controllers", doors.processorTimesOfDevices().since(devices));
    }

    private static double loseOne(ManyDoors doors, int number) {
        Holding held = doors.people.holdings().get(number);
        long start = System.nanoTime();
        Committed.write(doors.store.journal(), () -> {
            doors.store.books().holdings().add(lost(held), AUDIT);
            return true;
        });
        doors.awaitInForce();
        Committed.write(doors.store.journal(), () -> true); // behind the last answer in the queue
        return millis(start);
    }

    private static void print(String who, ProcessorTimes used) {
        System.out.printf(
                Locale.ROOT,
                "  processor time of each, %s: %d ms, and %d compiling, %d collecting garbage; by thread, ms: %s%n",
                who,
                used.atWork().toMillis() / ROUNDS,
                used.compiling().toMillis() / ROUNDS,
                used.collecting().toMillis() / ROUNDS,
                used.most(ROUNDS));
    }

    private static void restarts(ManyDoors doors, int controllers) {
        List<Double> stop = new ArrayList<>();
        List<Double> back = new ArrayList<>();
        List<Double> connected = new ArrayList<>();
        List<Double> inForce = new ArrayList<>();
        for (int round = 0; round < RESTARTS; round++) {
            ProcessorTimes service = doors.processorTimes();
            ProcessorTimes devices = doors.processorTimesOfDevices();
            long start = System.nanoTime();
            doors.stop();
            stop.add(millis(start));
            doors.start();
            back.add(millis(start));
            long begin = System.nanoTime();
            doors.awaitConnected();
            connected.add(millis(begin));
            doors.awaitInForce();
            inForce.add(millis(begin));
            System.out.println("  service and broker "
                    + doors.processorTimes().since(service).most(1));
            System.out.println("  controllers "
                    + doors.processorTimesOfDevices().since(devices).most(1));
        }
        print(controllers, "service and broker stopped", stop);
        print(controllers, "service and broker stopped and started", back);
        print(controllers, "from there until all are connected over TLS again", connected);
        print(controllers, "from there until all lists are in force again", inForce);
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

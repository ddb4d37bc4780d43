package org.onthelatch.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.CompileAccessLists;
import org.onthelatch.accesslist.LiveFacts;
import org.onthelatch.config.ReadConfiguration;
import org.onthelatch.demo.DemoFiles;
import org.onthelatch.doorcontroller.BringUpToDate;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.InMemoryIssuedLists;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.SigningKey;
import org.onthelatch.mqtt.wire.JsonListEncoder;
import org.onthelatch.ward.Controller;

/** Working out every list of a large hospital: compiled only, and with what {@link BringUpToDate} does about it. */
public final class ManyControllersBenchmark {
    private static final int ROUNDS = 7;

    private ManyControllersBenchmark() {}

    public static void main(String[] args) {
        LegalStatuses statuses = ReadConfiguration.read(DemoFiles.PACKED, DemoFiles.PACKED, "sites")
                .value()
                .orElseThrow()
                .statuses()
                .statuses();
        for (int controllers : List.of(200, 1_000)) {
            measure(new LargeHospital(10, 200, controllers, statuses), controllers);
        }
    }

    private static void measure(LargeHospital hospital, int controllers) {
        AccessFacts facts = hospital.facts();
        AccessFacts lost = hospital.factsAfterLostFob();
        LiveFacts current = new LiveFacts(facts);
        JsonListEncoder encoder = new JsonListEncoder(new EnvelopeSigner(new SigningKey(1, new byte[32])));
        Controllers states = new Controllers();
        BringUpToDate update =
                new BringUpToDate(current, new InMemoryIssuedLists(), encoder, states, Duration.ofSeconds(10));
        List<Double> compile = new ArrayList<>();
        List<Double> everyList = new ArrayList<>();
        List<Double> noList = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            compile.add(millis(() -> compile(facts)));
            current.replace(round % 2 == 0 ? lost : facts);
            everyList.add(millis(() -> issued(update, states, controllers)));
            noList.add(millis(() -> issued(update, states, 0)));
        }
        print(controllers, "compile every list for 200 people", compile);
        print(controllers, "a lost fob: compile, compare, encode every list", everyList);
        print(controllers, "nothing changed: compile and compare", noList);
    }

    private static void compile(AccessFacts facts) {
        CompileAccessLists lists = new CompileAccessLists(facts, LargeHospital.NOW);
        long fobs = 0;
        for (Controller controller : facts.register().controllers()) {
            fobs += lists.of(controller).fobs().size();
        }
        if (fobs < 200L * facts.register().controllers().size()) {
            throw new IllegalStateException("fobs are missing: " + fobs);
        }
    }

    private static void issued(BringUpToDate update, Controllers states, int expected) {
        int changed = 0;
        boolean whole = false;
        while (!whole) {
            BringUpToDate.Due due = update.run(LargeHospital.NOW);
            update.committed(due);
            due.issued().forEach(list -> states.issued(list.list(), list.tooMuch()));
            changed += due.issued().size();
            whole = due.isWhole();
        }
        if (changed < expected) {
            throw new IllegalStateException("expected %d lists, but was %d".formatted(expected, changed));
        }
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(int controllers, String what, List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%d controllers, %s: median %.0f ms, fastest %.0f, slowest %.0f%n",
                controllers,
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}

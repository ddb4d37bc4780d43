package org.onthelatch.benchmark;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.AccessList;
import org.onthelatch.accesslist.CompileAccessLists;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.demo.DemoWard;
import org.onthelatch.demo.Saltmarsh;
import org.onthelatch.fob.FobToken;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Way;

/** How long one decision takes, and compiling every list of the demo site. Prints medians of repeated rounds. */
public final class DecisionBenchmark {
    private static final int ROUNDS = 30;

    private DecisionBenchmark() {}

    public static void main(String[] args) {
        AccessFacts facts = Saltmarsh.facts();
        List<Double> decide = new ArrayList<>();
        List<Double> compile = new ArrayList<>();
        for (int round = 0; round < 2 * ROUNDS; round++) {
            double oneDecision = decideMicros(facts);
            double oneCompilation = compileMillis(facts);
            if (round >= ROUNDS) {
                decide.add(oneDecision);
                compile.add(oneCompilation);
            }
        }
        System.out.printf(
                Locale.ROOT, "one Decide: median %.2f us, slowest round %.2f us%n", median(decide), worst(decide));
        System.out.printf(
                Locale.ROOT,
                "compile all six lists: median %.2f ms, slowest round %.2f ms%n",
                median(compile),
                worst(compile));
    }

    /** Every fob at every door, both ways. */
    private static double decideMicros(AccessFacts facts) {
        Decide decide = new Decide(facts);
        Instant at = DemoWard.T0;
        long count = 0;
        long open = 0;
        long start = System.nanoTime();
        for (Door door : facts.register().doors()) {
            for (FobToken fob : facts.fobs().tokens()) {
                for (Way way : Way.values()) {
                    open += decide.at(door.id(), way, new Credential.Fob(fob), at) instanceof Decision.Open ? 1 : 0;
                    count++;
                }
            }
        }
        double micros = (System.nanoTime() - start) / 1_000.0 / count;
        if (open == 0) {
            throw new IllegalStateException("no door opened at all");
        }
        return micros;
    }

    private static double compileMillis(AccessFacts facts) {
        long start = System.nanoTime();
        int fobs = 0;
        CompileAccessLists compile = new CompileAccessLists(facts, DemoWard.T0);
        for (Controller controller : facts.register().controllers()) {
            AccessList list = compile.of(controller);
            fobs += list.fobs().size();
        }
        double millis = (System.nanoTime() - start) / 1_000_000.0;
        if (fobs == 0) {
            throw new IllegalStateException("no list names a fob");
        }
        return millis;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static double worst(List<Double> values) {
        return Collections.max(values);
    }
}

package org.onthelatch.benchmark;

import java.time.Duration;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** How long reading a command line takes once the JVM is warm. */
public final class CommandLineBenchmark {
    private static final int ROUNDS = 2_000;

    private CommandLineBenchmark() {}

    public static void main(String[] args) {
        long[] nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            new CommandLine(new Empty()).parseArgs();
            nanos[round] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "command line read: median %d us, p99 %d us, %d rounds%n",
                Duration.ofNanos(nanos[ROUNDS / 2]).toNanos() / 1_000,
                Duration.ofNanos(nanos[ROUNDS * 99 / 100]).toNanos() / 1_000,
                ROUNDS);
    }

    @Command(name = "empty")
    private static final class Empty {}
}

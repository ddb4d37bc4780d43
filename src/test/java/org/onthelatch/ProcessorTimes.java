package org.onthelatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the threads of one process have used of the processors, by name without numbers; from Linux's {@code /proc}, where
 * other processes at work do not count. Blank elsewhere.
 */
record ProcessorTimes(Map<String, Long> nanos) {
    static ProcessorTimes of(long process) {
        Path tasks = Path.of("/proc", Long.toString(process), "task");
        if (!Files.isDirectory(tasks)) {
            return new ProcessorTimes(Map.of());
        }
        Map<String, Long> nanos = new TreeMap<>();
        try (Stream<Path> all = Files.list(tasks)) {
            all.forEach(task -> add(task, nanos));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProcessorTimes(nanos);
    }

    /** A thread that has ended meanwhile is left out. */
    private static void add(Path task, Map<String, Long> nanos) {
        try {
            String name = Files.readString(task.resolve("comm")).strip().replaceAll("[-#0-9 ]+$", "");
            String[] scheduled = Files.readString(task.resolve("schedstat")).split(" ");
            nanos.merge(name, Long.parseLong(scheduled[0]), Long::sum);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ProcessorTimes since(ProcessorTimes before) {
        Map<String, Long> more = new TreeMap<>();
        nanos.forEach((name, time) -> more.put(name, time - before.nanos.getOrDefault(name, 0L)));
        return new ProcessorTimes(more);
    }

    /** All but the compilation of Java and the collection of garbage. */
    Duration atWork() {
        return Duration.ofNanos(nanos.entrySet().stream()
                .filter(one -> !isOfTheMachine(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }

    Duration compiling() {
        return Duration.ofNanos(nanos.entrySet().stream()
                .filter(one -> one.getKey().matches("C[12] Compiler.*"))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }

    Duration collecting() {
        return Duration.ofNanos(nanos.entrySet().stream()
                .filter(one -> one.getKey().matches("G1 .*|GC Thread.*|VM Thread"))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }

    private static boolean isOfTheMachine(String name) {
        return name.matches("C[12] Compiler.*|G1 .*|GC Thread.*|VM Thread");
    }

    /** The threads that used the most, each with its milliseconds for one of {@code rounds}. */
    String most(int rounds) {
        return nanos.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(9)
                .map(one -> "%s %.0f".formatted(one.getKey(), one.getValue() / 1e6 / rounds))
                .collect(Collectors.joining(", "));
    }
}

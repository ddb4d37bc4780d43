package org.onthelatch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the threads of one process have used of the processors, by name without numbers; from Linux's {@code /proc}, where
 * other processes at work do not count. Blank elsewhere.
 */
record ProcessorTimes(Map<String, Long> nanos) {
    private static final String COMPILING = "C[12] Compiler.*";
    private static final String COLLECTING = "G1 .*|GC Thread.*|VM Thread";

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
        return sum(name -> !name.matches(COMPILING) && !name.matches(COLLECTING));
    }

    Duration compiling() {
        return sum(name -> name.matches(COMPILING));
    }

    Duration collecting() {
        return sum(name -> name.matches(COLLECTING));
    }

    /** Of the threads whose names begin so. */
    Duration of(List<String> beginnings) {
        return sum(name -> beginnings.stream().anyMatch(name::startsWith));
    }

    private Duration sum(Predicate<String> which) {
        return Duration.ofNanos(nanos.entrySet().stream()
                .filter(one -> which.test(one.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum());
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

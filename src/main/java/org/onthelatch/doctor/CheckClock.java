package org.onthelatch.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.onthelatch.metrics.LiveService;

/** Whether the machine's clock can be trusted: doors follow it, and restrictions end by it. */
final class CheckClock {
    /** As much as a controller lets pass before it calls it a step (contract, section 5.3). */
    private static final Duration ALLOWED = Duration.ofSeconds(2);

    private static final double DEMONSTRATION = 60;
    private static final Path TIMESYNCD = Path.of("/run/systemd/timesync/synchronized");

    private CheckClock() {}

    /** @param newest when the newest record was made, which cannot be later than now */
    static Finding check(Clock clock, LiveService service, Optional<Instant> newest) {
        List<String> toFix = new ArrayList<>();
        Instant begin = clock.instant();
        long ticks = System.nanoTime();
        Optional<Boolean> synced = isSynced();
        Duration drift = Duration.between(begin, clock.instant()).minusNanos(System.nanoTime() - ticks);
        if (drift.abs().compareTo(ALLOWED) > 0) {
            toFix.add("it jumped by %d ms while it was looked at; let one program set it, slowly"
                    .formatted(drift.toMillis()));
        }
        boolean own = hasOwnClock(service, begin);
        newest.filter(at -> !own && at.isAfter(begin.plus(ALLOWED)))
                .ifPresent(at ->
                        toFix.add("it says %s, but the newest record is of %s: set it right before the service starts"
                                .formatted(begin.truncatedTo(ChronoUnit.SECONDS), at.truncatedTo(ChronoUnit.SECONDS))));
        if (synced.isPresent() && !synced.get()) {
            toFix.add("it is not synchronised; turn on a time service: timedatectl set-ntp true");
        }
        return Finding.of(
                "clock",
                toFix,
                "%s, %s%s"
                        .formatted(
                                begin.truncatedTo(ChronoUnit.SECONDS),
                                synced.isPresent()
                                        ? "synchronised"
                                        : "whether it is synchronised cannot be seen from here",
                                own ? "; the service is a demonstration with a clock of its own" : ""));
    }

    private static boolean hasOwnClock(LiveService service, Instant now) {
        return service.value("onlatch_clock_seconds", "").stream()
                .anyMatch(seconds -> Math.abs(seconds - now.getEpochSecond()) > DEMONSTRATION);
    }

    /** As systemd knows it; nothing where there is none, as in a container. */
    private static Optional<Boolean> isSynced() {
        if (Files.exists(TIMESYNCD)) {
            return Optional.of(true);
        }
        try {
            Process ask = new ProcessBuilder("timedatectl", "show", "-p", "NTPSynchronized", "--value")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(ask.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean answered = ask.waitFor(5, TimeUnit.SECONDS) && ask.exitValue() == 0;
            return answered ? Optional.of(said.equals("yes")) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}

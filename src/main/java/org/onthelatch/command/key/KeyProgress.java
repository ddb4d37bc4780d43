package org.onthelatch.command.key;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.onthelatch.config.Settings;
import org.onthelatch.metrics.LiveService;
import org.onthelatch.mqtt.signed.KeyFolder;

/** How far the controllers have followed to the next key, in words. */
public final class KeyProgress {
    private final LiveService service;

    public KeyProgress(LiveService service) {
        this.service = service;
    }

    static KeyProgress of(Settings settings) {
        return new KeyProgress(LiveService.ask(settings));
    }

    /** Who is still to be waited for, as lines for the operator. */
    public List<String> waiting(long keyEpoch) {
        if (!service.isAnswering()) {
            return List.of(
                    "The service does not answer, so nothing can be said of the controllers: " + service.fault() + ".");
        }
        List<LiveService.Sample> all = service.all("onlatch_controller_key_epoch");
        String behind = all.stream()
                .filter(controller -> controller.value() < keyEpoch)
                .map(LiveService.Sample::label)
                .sorted()
                .collect(Collectors.joining(", "));
        if (behind.isEmpty()) {
            return List.of("Every controller holds it (%d).".formatted(all.size()));
        }
        return List.of(
                "Not yet held by: %s.".formatted(behind),
                "They keep their lists under the key before it, and follow by themselves once they are heard again.");
    }

    /** From when an announced key will sign. */
    public static String from(KeyFolder.Next next) {
        return next.from().equals(Instant.MAX)
                ? "; it signs when told to"
                : "; it signs from %s".formatted(next.from());
    }
}

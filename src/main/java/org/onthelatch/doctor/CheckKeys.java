package org.onthelatch.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onthelatch.command.Commands;
import org.onthelatch.command.key.KeyProgress;
import org.onthelatch.config.Settings;
import org.onthelatch.metrics.LiveService;
import org.onthelatch.mqtt.signed.KeyFolder;
import org.onthelatch.secret.OwnerOnly;

/** The files that nobody else may read, and whether a key is being changed. */
final class CheckKeys {
    private static final int DEPTH = 4;
    private static final Pattern SECRET = Pattern.compile("keys/.*|.*\\.key|device-passwords");

    private CheckKeys() {}

    static Finding check(Settings settings, LiveService service, Clock clock) {
        Path folder = settings.data().resolve("keys");
        if (!Files.isDirectory(folder)) {
            return Finding.none("keys", "there are none yet; the service makes them when it starts");
        }
        List<String> open = open(settings.data());
        if (!open.isEmpty()) {
            return Finding.of("keys", open, "");
        }
        KeyFolder.Held held = new KeyFolder(folder).load();
        String present = "key epoch %d signs, public key %s"
                .formatted(held.present().keyEpoch(), held.present().publicKey());
        if (held.next().isEmpty()) {
            return Finding.ok("keys", present);
        }
        KeyFolder.Next next = held.next().get(0);
        List<String> lines = new ArrayList<>();
        lines.add("key epoch %d is taking the place of %d%s"
                .formatted(
                        next.key().keyEpoch(),
                        held.present().keyEpoch(),
                        next.isActive(clock.instant()) ? "" : KeyProgress.from(next)));
        lines.addAll(new KeyProgress(service).waiting(next.key().keyEpoch()));
        return new Finding("keys", Finding.Mark.OK, lines);
    }

    private static List<String> open(Path data) {
        List<String> open = new ArrayList<>();
        try (Stream<Path> files = Files.walk(data, DEPTH)) {
            files.filter(file ->
                            SECRET.matcher(data.relativize(file).toString()).matches())
                    .filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> {
                        try {
                            OwnerOnly.check(file);
                        } catch (IllegalStateException e) {
                            open.add(Commands.why(e));
                        }
                    });
            return open;
        } catch (IOException e) {
            throw new UncheckedIOException("could not look into " + data, e);
        }
    }
}

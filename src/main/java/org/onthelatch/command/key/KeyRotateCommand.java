package org.onthelatch.command.key;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onthelatch.mqtt.signed.KeyFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code key rotate}: makes the next key and has the running service announce it. */
@Command(
        name = "rotate",
        description = "Make the next key and announce it to the doors. It signs nothing yet.",
        mixinStandardHelpOptions = true)
public final class KeyRotateCommand implements Callable<Integer> {
    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Option(
            names = "--activate-at",
            paramLabel = "INSTANT",
            description = "From when it signs, such as 2026-11-30T02:00:00Z; else when told by \"key activate\".")
    private Optional<Instant> from = Optional.empty();

    @Override
    public Integer call() {
        return keys.on((folder, settings) -> {
            KeyFolder.Next next = folder.announce(from.orElse(Instant.MAX), new SecureRandom());
            keys.out()
                    .printf(
                            "Key epoch %d is announced, public key %s.%n",
                            next.key().keyEpoch(), next.key().publicKey());
            keys.out()
                    .println(
                            "Every controller in contact learns it from the service; \"onlatch key show\" says which.");
            keys.out()
                    .println(from.map("It signs from %s on."::formatted)
                            .orElse("It signs once you say \"onlatch key activate\"."));
        });
    }
}

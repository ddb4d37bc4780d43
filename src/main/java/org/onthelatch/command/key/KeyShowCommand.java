package org.onthelatch.command.key;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.onthelatch.mqtt.signed.KeyFolder;
import org.onthelatch.mqtt.signed.SigningKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code key show}: which keys there are, and which controllers do not hold the next one yet. */
@Command(
        name = "show",
        description = "Show the public keys and which controllers hold them.",
        mixinStandardHelpOptions = true)
public final class KeyShowCommand implements Callable<Integer> {
    private final Clock clock;

    @Mixin
    private KeyOptions keys = new KeyOptions();

    public KeyShowCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return keys.on((folder, settings) -> {
            KeyFolder.Held held = folder.load();
            print(held.present(), held.next().isEmpty() ? "signs" : "signs for controllers that hold no later one");
            held.next().forEach(next -> {
                print(next.key(), next.isActive(clock.instant()) ? "signs" : "announced" + KeyProgress.from(next));
                KeyProgress.of(settings).waiting(next.key().keyEpoch()).forEach(keys.out()::println);
            });
        });
    }

    private void print(SigningKey key, String state) {
        keys.out().printf("Key epoch %d, public key %s: %s.%n", key.keyEpoch(), key.publicKey(), state);
    }
}

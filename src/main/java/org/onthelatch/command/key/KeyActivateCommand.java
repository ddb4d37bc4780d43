package org.onthelatch.command.key;

import java.util.concurrent.Callable;
import org.onthelatch.mqtt.signed.KeyFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code key activate}: lets the announced key sign. */
@Command(
        name = "activate",
        description = "Let the announced key sign, for every controller that holds it.",
        mixinStandardHelpOptions = true)
public final class KeyActivateCommand implements Callable<Integer> {
    @Mixin
    private KeyOptions keys = new KeyOptions();

    @Override
    public Integer call() {
        return keys.on((folder, settings) -> {
            KeyFolder.Next next = folder.activate();
            keys.out()
                    .printf(
                            "Key epoch %d signs for every controller that holds it.%n",
                            next.key().keyEpoch());
            KeyProgress.of(settings).waiting(next.key().keyEpoch()).forEach(keys.out()::println);
        });
    }
}

package org.onthelatch.running;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.onthelatch.account.FirstSetUp;
import org.onthelatch.command.Setup;
import org.onthelatch.secret.OwnerOnly;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;

/**
 * The code for the first set-up in a file that only who runs the service can read, so that it can be asked for while the service
 * runs. New at each start; removed at the first start after an administrator was made.
 */
public final class SetUpCode {
    private SetUpCode() {}

    public static Path file(Path data) {
        return data.resolve("keys").resolve("set-up.code");
    }

    static FirstSetUp begin(Setup setup, Store store) {
        FirstSetUp first = Committed.write(
                store.journal(),
                () -> FirstSetUp.at(
                        store.accounts(),
                        store.books().staff(),
                        new SecureRandom(),
                        setup.clock().instant()));
        Path file = file(setup.settings().data());
        if (first.code().isPresent()) {
            first.code().ifPresent(code -> OwnerOnly.write(file, code.value() + "\n" + first.until() + "\n"));
        } else if (Files.exists(file)) {
            OwnerOnly.delete(file);
        }
        return first;
    }
}

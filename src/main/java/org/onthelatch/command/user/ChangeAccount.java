package org.onthelatch.command.user;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.command.Commands;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.command.Setup;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;
import picocli.CommandLine.Model.CommandSpec;

/** Changes an account in the store of a service that is stopped. */
record ChangeAccount(CommandSpec spec, ConfigOptions config, Clock clock) {

    /** The account as it is to be, and what the audit says of that. */
    record Change(Account after, AuditEntry why) {}

    /**
     * Does it and says so.
     *
     * @param said who (%s) and her role (%s)
     * @param change of the one she has; throws with the reason if there is none to change
     * @return the exit code
     */
    int of(String user, String said, Function<Optional<Account>, Change> change) {
        PrintWriter err = spec.commandLine().getErr();
        Optional<ConfigOptions.Read> read = config.read(err);
        if (read.isEmpty()) {
            return 1;
        }
        try {
            StaffId staff = new StaffId(user);
            Setup setup = new Setup(read.get().settings(), read.get().configuration(), clock, Map.of(), "", List.of());
            try (Store store = Store.open(setup)) {
                Change made = change.apply(store.accounts().find(staff));
                Committed.write(store.journal(), () -> {
                    store.accounts().add(made.after(), made.why());
                    return true;
                });
                spec.commandLine()
                        .getOut()
                        .printf(said + "%n", staff, made.after().role().words());
            }
            return 0;
        } catch (RuntimeException e) {
            err.println(Commands.why(e));
            return 1;
        }
    }
}

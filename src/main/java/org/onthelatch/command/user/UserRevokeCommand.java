package org.onthelatch.command.user;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.command.Commands;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.command.Setup;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user revoke}: ends an account now. While the service runs a manager does the same on the page {@code /accounts}. */
@Command(
        name = "revoke",
        description = "End an account. The service must be stopped; while it runs, a manager ends one at /accounts.",
        mixinStandardHelpOptions = true)
public final class UserRevokeCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Option(names = "--reason", required = true, description = "Why; kept with it.")
    private String reason = "";

    @Parameters(paramLabel = "USER", description = "Such as l.pryce: small letters, digits, dots and dashes.")
    private String user = "";

    public UserRevokeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Optional<ConfigOptions.Read> read = config.read(err);
        if (read.isEmpty()) {
            return 1;
        }
        try {
            StaffId staff = new StaffId(user);
            Setup setup = new Setup(read.get().settings(), read.get().configuration(), clock, Map.of(), "", List.of());
            try (Store store = Store.open(setup)) {
                Account account = revoke(store, staff);
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%s (%s) cannot sign in any more.%n",
                                staff, account.role().words());
            }
            return 0;
        } catch (RuntimeException e) {
            err.println(Commands.why(e));
            return 1;
        }
    }

    private Account revoke(Store store, StaffId staff) {
        Account before = store.accounts()
                .find(staff)
                .filter(account -> account.isOpen(clock.instant()))
                .orElseThrow(() -> new IllegalArgumentException(staff + " has no account that could end"));
        Account after = before.endedAt(clock.instant());
        AuditEntry audit =
                new AuditEntry(new Actor.Service("user revoke"), "end account", staff.value(), clock.instant(), reason);
        return Committed.write(store.journal(), () -> {
            store.accounts().add(after, audit);
            return after;
        });
    }
}

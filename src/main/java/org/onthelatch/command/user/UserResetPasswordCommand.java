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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user reset-password}: gives an account another password; name and role stay (ADR 11). */
@Command(
        name = "reset-password",
        description = "Give an account another password. The service must be stopped.",
        mixinStandardHelpOptions = true)
public final class UserResetPasswordCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Mixin
    private NewPassword password = new NewPassword();

    @Parameters(paramLabel = "USER", description = "Such as l.pryce: small letters, digits, dots and dashes.")
    private String user = "";

    public UserResetPasswordCommand(Clock clock) {
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
                Account account = reset(store, staff);
                spec.commandLine()
                        .getOut()
                        .printf(
                                "%s (%s) has another password.%n",
                                staff, account.role().words());
            }
            return 0;
        } catch (RuntimeException e) {
            err.println(Commands.why(e));
            return 1;
        }
    }

    private Account reset(Store store, StaffId staff) {
        Account before = store.accounts()
                .find(staff)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no account; add one with \"onlatch user add\"".formatted(staff)));
        Account after = before.withPassword(NewPassword.hash(password.read()));
        AuditEntry audit = new AuditEntry(
                new Actor.Service("user reset-password"), "reset password", staff.value(), clock.instant(), "");
        return Committed.write(store.journal(), () -> {
            store.accounts().add(after, audit);
            return after;
        });
    }
}

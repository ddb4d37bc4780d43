package org.onthelatch.command.user;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.staff.StaffMember;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user add}: adds a local account, or gives an existing one a new password. */
@Command(
        name = "add",
        description = "Add an account, or replace its password. The service must be stopped.",
        mixinStandardHelpOptions = true)
public final class UserAddCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Parameters(paramLabel = "USER", description = "Such as l.pryce: small letters, digits, dots and dashes.")
    private String user = "";

    @Option(names = "--name", required = true, description = "Her name as pages show it.")
    private String name = "";

    @Option(names = "--role", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private Role role = Role.REVIEWER;

    @Option(
            names = "--until",
            paramLabel = "DAY",
            description =
                    "The last day on which she can sign in, such as 2026-12-31. A reviewer and an advocate must have"
                            + " one.")
    private Optional<LocalDate> until = Optional.empty();

    @Mixin
    private ForWhom forWhom = new ForWhom();

    @Mixin
    private NewPassword newPassword = new NewPassword();

    public UserAddCommand(Clock clock) {
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
            LocalDate today = clock.instant().atZone(zone(read.get())).toLocalDate();
            Instant end = LastDay.end(role, until, today, zone(read.get()));
            Scope scope = forWhom.scope(role, read.get().configuration().sites());
            String password = newPassword.read();
            Setup setup = new Setup(read.get().settings(), read.get().configuration(), clock, Map.of(), "", List.of());
            try (Store store = Store.open(setup)) {
                forWhom.check(store, scope);
                add(store, new Account(staff, name, role, NewPassword.hash(password), end, scope));
            }
            String untilWhen = until.map(day -> " until " + day).orElse("");
            spec.commandLine().getOut().printf("%s (%s) can sign in as %s%s.%n", name, role.words(), staff, untilWhen);
            return 0;
        } catch (RuntimeException e) {
            err.println(Commands.why(e));
            return 1;
        }
    }

    private static ZoneId zone(ConfigOptions.Read read) {
        return read.configuration().sites().get(0).timeZone();
    }

    private void add(Store store, Account account) {
        StaffId staff = account.staff();
        Instant now = clock.instant();
        AuditEntry audit = new AuditEntry(new Actor.Service("user add"), "add account", staff.value(), now, "");
        Committed.write(store.journal(), () -> {
            store.accounts().add(account, audit);
            if (role.isStaff()) {
                store.books().staff().add(new StaffMember(staff, name, role, role.words()), audit);
            }
            return true;
        });
    }
}

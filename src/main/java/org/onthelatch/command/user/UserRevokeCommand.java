package org.onthelatch.command.user;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.command.user.ChangeAccount.Change;
import org.onthelatch.staff.Account;
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
        return new ChangeAccount(spec, config, clock).of(user, "%s (%s) cannot sign in any more.", this::revoked);
    }

    private Change revoked(Optional<Account> known) {
        Account before = known.filter(account -> account.isOpen(clock.instant()))
                .orElseThrow(() -> new IllegalArgumentException(user + " has no account that could end"));
        return new Change(
                before.endedAt(clock.instant()),
                new AuditEntry(new Actor.Service("user revoke"), KnownAccount.END, user, clock.instant(), reason));
    }
}

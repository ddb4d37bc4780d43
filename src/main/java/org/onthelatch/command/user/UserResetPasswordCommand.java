package org.onthelatch.command.user;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.command.user.ChangeAccount.Change;
import org.onthelatch.staff.Account;
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
        return new ChangeAccount(spec, config, clock).of(user, "%s (%s) has another password.", this::reset);
    }

    private Change reset(Optional<Account> known) {
        Account before = known.orElseThrow(() ->
                new IllegalArgumentException("%s has no account; add one with \"onlatch user add\"".formatted(user)));
        return new Change(
                before.withPassword(NewPassword.hash(password.read())),
                new AuditEntry(new Actor.Service("user reset-password"), "reset password", user, clock.instant(), ""));
    }
}

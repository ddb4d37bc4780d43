package org.onthelatch.command.user;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onthelatch.account.ForPrograms;
import org.onthelatch.account.Tokens;
import org.onthelatch.account.Tokens.Outcome;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.command.Commands;
import org.onthelatch.command.ConfigOptions;
import org.onthelatch.command.Setup;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.StaffId;
import org.onthelatch.store.Committed;
import org.onthelatch.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code user token}: lets a program act as an account, and prints its token once (ADR 64). */
@Command(
        name = "token",
        description =
                "Make a token with which a program acts as an account. The service must be stopped; while it runs, a"
                        + " manager makes one at /accounts.",
        mixinStandardHelpOptions = true)
public final class UserTokenCommand implements Callable<Integer> {
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ConfigOptions config = new ConfigOptions();

    @Parameters(paramLabel = "USER", description = "Whose account, such as l.pryce.")
    private String user = "";

    @Option(names = "--name", required = true, description = "Which program it is for.")
    private String name = "";

    @Option(
            names = "--permission",
            paramLabel = "PERMISSION",
            required = true,
            description = "What it may do, such as SEE_EGRESS; again for another. Never more than the account's role.")
    private List<Permission> permissions = List.of();

    @Option(names = "--write", description = "It may write in her name, too. Without this it only reads.")
    private boolean write;

    @Option(names = "--until", paramLabel = "DAY", required = true, description = "Its last day, at most a year ahead.")
    private LocalDate until = LocalDate.EPOCH;

    public UserTokenCommand(Clock clock) {
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
            ZoneId zone = read.get().configuration().sites().get(0).timeZone();
            Instant end = until.plusDays(1).atStartOfDay(zone).toInstant();
            Setup setup = new Setup(read.get().settings(), read.get().configuration(), clock, Map.of(), "", List.of());
            try (Store store = Store.open(setup)) {
                return print(issued(store, staff, end));
            }
        } catch (RuntimeException e) {
            err.println(Commands.why(e));
            return 1;
        }
    }

    private Outcome issued(Store store, StaffId staff, Instant end) {
        Account owner = store.accounts()
                .find(staff)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no account; add one with \"onlatch user add\"".formatted(staff)));
        List<Permission> possible = ForPrograms.of(owner.role());
        permissions.stream()
                .filter(permission -> !possible.contains(permission))
                .findFirst()
                .ifPresent(other -> {
                    throw new IllegalArgumentException("--permission must be one of %s for %s, but was %s"
                            .formatted(
                                    possible.stream().map(Permission::name).collect(Collectors.joining(", ")),
                                    owner.role().words(),
                                    other));
                });
        Tokens tokens = new Tokens(store.books().apiTokens(), new SecureRandom());
        Tokens.Wanted wanted =
                new Tokens.Wanted(name, owner, Set.copyOf(permissions), !write, end, new Actor.Service("user token"));
        return Committed.write(store.journal(), () -> tokens.issue(wanted, clock.instant()));
    }

    private int print(Outcome outcome) {
        if (outcome instanceof Outcome.Issued issued) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(issued.secret().value());
            out.flush();
            spec.commandLine().getErr().printf("This is shown once. It acts as %s until the end of %s.%n", user, until);
            return 0;
        }
        if (outcome instanceof Outcome.Refused refused) {
            refused.refusals()
                    .forEach(refusal ->
                            spec.commandLine().getErr().println(refusal.field() + ": " + refusal.sentence()));
        }
        return 1;
    }
}

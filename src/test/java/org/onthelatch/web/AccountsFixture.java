package org.onthelatch.web;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.signin.Passwords;
import org.onthelatch.web.sources.AccountDesk;

/** Each role has an account of its name, such as {@code nurse}, until a test gives it another. */
final class AccountsFixture implements AccountDesk {
    static final String PASSWORD = "correct horse: battery";
    private static final String HASH = new Passwords(new SecureRandom()).hash(PASSWORD);

    private final Map<StaffId, Account> kept = new ConcurrentHashMap<>();
    private final List<AuditEntry> audit;
    private final TokensInMemory tokens;

    AccountsFixture(List<AuditEntry> audit) {
        this.audit = audit;
        this.tokens = new TokensInMemory(audit);
    }

    @Override
    public TokensInMemory tokens() {
        return tokens;
    }

    @Override
    public Optional<Account> find(StaffId staff) {
        if (kept.containsKey(staff)) {
            return Optional.ofNullable(kept.get(staff));
        }
        for (Role role : Role.values()) {
            if (user(role).equals(staff.value())) {
                return Optional.of(of(role, scope(role)));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<KnownAccount> all() {
        return Stream.concat(Stream.of(Role.values()).map(role -> new StaffId(user(role))), kept.keySet().stream())
                .distinct()
                .flatMap(staff -> find(staff).stream())
                .sorted(Comparator.comparing(account -> account.staff().value()))
                .map(account -> new KnownAccount(
                        account,
                        last(account, KnownAccount.SIGN_IN).map(AuditEntry::at),
                        last(account, KnownAccount.END)
                                .orElse(new AuditEntry(
                                        new AuditEntry.Actor.Service("user add"),
                                        "add account",
                                        account.staff().value(),
                                        HeronPeople.NOW,
                                        ""))))
                .toList();
    }

    private Optional<AuditEntry> last(Account account, String action) {
        return audit.stream()
                .filter(entry -> entry.action().equals(action)
                        && entry.subject().equals(account.staff().value()))
                .reduce((one, later) -> later);
    }

    static Account of(Role role, Scope scope) {
        return new Account(new StaffId(user(role)), "Test " + role.words(), role, HASH, Account.NO_END, scope);
    }

    /** The widest that the role can have. */
    static Scope scope(Role role) {
        return switch (role) {
            case RESIDENT -> new Scope.Herself("P01");
            case ADVOCATE -> new Scope.Consenting(Set.of("P01", "P03"));
            case COMMISSIONER -> new Scope.NumbersOnly();
            default -> Scope.EVERY_WARD;
        };
    }

    @Override
    public void add(Account account, AuditEntry why) {
        put(account);
        audit.add(why);
    }

    void put(Account account) {
        kept.put(account.staff(), account);
    }

    static String user(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}

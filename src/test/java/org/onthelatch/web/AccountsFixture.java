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
import org.onthelatch.account.FirstSetUp;
import org.onthelatch.account.SignInCodes;
import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.signin.Passwords;
import org.onthelatch.web.sources.AccountDesk;

/** Each role has an account of its name, such as {@code nurse}, until a test gives it another. */
final class AccountsFixture implements AccountDesk, Accounts {
    static final String PASSWORD = "correct horse: battery";
    private static final String HASH = new Passwords(new SecureRandom()).hash(PASSWORD);

    private final Map<StaffId, Account> kept = new ConcurrentHashMap<>();
    private final List<AuditEntry> audit;
    private final TokensInMemory tokens;

    private final Set<Role> roles;
    private final FirstSetUp setUp;
    private final SignInCodes codes = new SignInCodes(new SecureRandom());

    /** @param roles that have an account from the beginning */
    AccountsFixture(List<AuditEntry> audit, Set<Role> roles) {
        this.audit = audit;
        this.roles = roles;
        this.tokens = new TokensInMemory(audit);
        this.setUp = FirstSetUp.at(
                this, InMemoryBook.counting(member -> member.id().value()), new SecureRandom(), HeronPeople.NOW);
    }

    @Override
    public FirstSetUp setUp() {
        return setUp;
    }

    @Override
    public SignInCodes codes() {
        return codes;
    }

    @Override
    public void note(AuditEntry entry) {
        audit.add(entry);
    }

    @Override
    public List<Account> current() {
        return all().stream().map(KnownAccount::account).toList();
    }

    @Override
    public boolean hadAdministrator() {
        return current().stream().anyMatch(account -> account.role() == Role.MANAGER);
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
        for (Role role : roles) {
            if (user(role).equals(staff.value())) {
                return Optional.of(of(role, scope(role)));
            }
        }
        return Optional.empty();
    }

    @Override
    public List<KnownAccount> all() {
        return Stream.concat(roles.stream().map(role -> new StaffId(user(role))), kept.keySet().stream())
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

package org.onthelatch.sqlite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Permission;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;

/**
 * The local accounts. The record of an account holds a fingerprint of its password hash; the hash itself is beside it and
 * gives way to the next one.
 */
public final class SqliteAccounts implements Accounts {
    private static final String FIND = """
            SELECT record.canonical, account.password_hash FROM account JOIN record USING (position)
            WHERE staff = ?
            """;
    private static final String ALL = """
            SELECT record.canonical, account.password_hash,
                (SELECT recorded_at FROM record WHERE kind = ? AND key = ? || account.staff
                    ORDER BY version DESC LIMIT 1),
                (SELECT canonical FROM record WHERE kind = ? AND key = ? || account.staff
                    ORDER BY version DESC LIMIT 1)
            FROM account JOIN record USING (position)
            ORDER BY account.staff
            """;
    private static final String CURRENT = """
            SELECT record.canonical, account.password_hash FROM account JOIN record USING (position)
            ORDER BY account.staff
            """;
    private static final String EVER = """
            SELECT count(*) FROM record WHERE kind = ? AND canonical ->> '$.role' = ?
            """;
    private static final String SET = """
            INSERT INTO account (staff, position, password_hash) VALUES (?, ?, ?)
            ON CONFLICT (staff) DO UPDATE SET position = excluded.position, password_hash = excluded.password_hash
            """;

    private final Readers readers;
    private final Writer writer;
    private final Records records;

    public SqliteAccounts(Database database) {
        this.readers = database.readers();
        this.writer = database.writer();
        this.records = new Records(writer);
    }

    /** An account as it is recorded. */
    private record Recorded(StaffId staff, String name, Role role, String passwordFingerprint) {
        private static Recorded of(Account account) {
            return new Recorded(account.staff(), account.name(), account.role(), fingerprint(account.passwordHash()));
        }

        private Account with(String passwordHash) {
            return new Account(staff, name, role, passwordHash);
        }
    }

    /** One with an end; those without are stored as they always were. */
    private record RecordedUntil(StaffId staff, String name, Role role, String passwordFingerprint, Instant until) {
        private static RecordedUntil of(Account account) {
            Recorded plain = Recorded.of(account);
            return new RecordedUntil(
                    plain.staff(), plain.name(), plain.role(), plain.passwordFingerprint(), account.until());
        }
    }

    /** One that is not for every ward. */
    private record RecordedScope(
            StaffId staff, String name, Role role, String passwordFingerprint, Instant until, Scope scope) {
        private static RecordedScope of(Account account) {
            RecordedUntil plain = RecordedUntil.of(account);
            return new RecordedScope(
                    plain.staff(),
                    plain.name(),
                    plain.role(),
                    plain.passwordFingerprint(),
                    account.until(),
                    account.scope());
        }

        private Account with(String passwordHash) {
            return new Account(staff, name, role, passwordHash, until, scope);
        }
    }

    private static Object recorded(Account account) {
        if (!account.scope().equals(Scope.EVERY_WARD)) {
            return RecordedScope.of(account);
        }
        return account.until().equals(Account.NO_END) ? Recorded.of(account) : RecordedUntil.of(account);
    }

    private static Account account(String canonical, String passwordHash) {
        // a quotation mark within a name has a backslash before it
        if (canonical.contains("\"scope\":")) {
            return StoredForm.read(canonical, RecordedScope.class).with(passwordHash);
        }
        if (!canonical.contains("\"until\":")) {
            return StoredForm.read(canonical, Recorded.class).with(passwordHash);
        }
        RecordedUntil recorded = StoredForm.read(canonical, RecordedUntil.class);
        return new Account(recorded.staff(), recorded.name(), recorded.role(), passwordHash, recorded.until());
    }

    @Override
    public Optional<Account> find(StaffId staff) {
        return readers
                .read(
                        "find the account of " + staff,
                        connection -> Rows.of(
                                connection, FIND, row -> account(row.getString(1), row.getString(2)), staff.value()))
                .stream()
                .findFirst();
    }

    @Override
    public List<KnownAccount> all() {
        String audit = RecordKind.AUDIT.word();
        return readers.read(
                "read the accounts",
                connection -> Rows.of(
                        connection,
                        ALL,
                        SqliteAccounts::known,
                        audit,
                        KnownAccount.SIGN_IN + "/",
                        audit,
                        RecordKind.ACCOUNT.word() + "/"));
    }

    @Override
    public List<Account> current() {
        return writer.query("read the accounts", CURRENT, row -> account(row.getString(1), row.getString(2)));
    }

    @Override
    public boolean hadAdministrator() {
        return Stream.of(Role.values())
                .filter(Permission.END_ACCOUNTS::isHeldBy)
                .anyMatch(role -> writer.query(
                                        "look for an administrator",
                                        EVER,
                                        row -> row.getLong(1),
                                        RecordKind.ACCOUNT.word(),
                                        role.name())
                                .get(0)
                        > 0);
    }

    private static KnownAccount known(ResultSet row) throws SQLException {
        Account account = account(row.getString(1), row.getString(2));
        long signedIn = row.getLong(3);
        Optional<Instant> last = row.wasNull() ? Optional.empty() : Optional.of(Micros.instant(signedIn));
        return new KnownAccount(account, last, StoredForm.read(row.getString(4), AuditEntry.class));
    }

    @Override
    public void add(Account account, AuditEntry audit) {
        String staff = account.staff().value();
        long position = records.append(RecordKind.ACCOUNT, staff, recorded(account), audit);
        writer.update("keep the password hash of " + staff, SET, staff, position, account.passwordHash());
    }

    private static String fingerprint(String passwordHash) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(passwordHash.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

package org.onthelatch.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onthelatch.sqlite.SampleRecords.AUDIT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.WardId;

class SqliteAccountsTest {
    private static final StaffId PRYCE = new StaffId("l.pryce");
    private static final String FIRST_HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$Zmlyc3Q";
    private static final String SECOND_HASH = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$c2Vjb25k";

    private OpenStore store;
    private SqliteAccounts accounts;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = OpenStore.at(folder.resolve("onlatch.db"));
        accounts = new SqliteAccounts(store.database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void an_account_is_found_by_its_owner_alone() {
        Account account = new Account(PRYCE, "Lena Pryce", Role.NURSE, FIRST_HASH);

        store.run(() -> accounts.add(account, AUDIT));

        assertThat(accounts.find(PRYCE)).contains(account);
        assertThat(accounts.find(new StaffId("a.okafor"))).isEmpty();
    }

    @Test
    void all_of_them_are_listed_with_their_last_sign_in_and_who_ended_them() {
        Account account = new Account(PRYCE, "Lena Pryce", Role.NURSE, FIRST_HASH);
        Instant at = Instant.parse("2026-11-23T14:00:00Z");
        Actor.Staff manager = new Actor.Staff(new StaffId("s.marlow"), Role.MANAGER);
        store.run(() -> accounts.add(account, AUDIT));
        assertThat(accounts.all()).singleElement().satisfies(known -> {
            assertThat(known.lastSignedIn()).isEmpty();
            assertThat(known.ended()).isEmpty();
        });

        store.run(() -> new SqliteAuditLog(store.database)
                .add(new AuditEntry(new Actor.Staff(PRYCE, Role.NURSE), KnownAccount.SIGN_IN, "l.pryce", at, "")));
        store.run(() -> accounts.add(
                account.endedAt(at), new AuditEntry(manager, KnownAccount.END, "l.pryce", at, "she left")));

        assertThat(accounts.all()).singleElement().satisfies(known -> {
            assertThat(known.account()).isEqualTo(account.endedAt(at));
            assertThat(known.lastSignedIn()).contains(at);
            assertThat(known.ended()).map(AuditEntry::reason).contains("she left");
        });
    }

    /** ADR 69: the first set-up is closed for ever, also when the administrator is one no more. */
    @Test
    void that_there_was_an_administrator_is_never_forgotten_and_seen_within_the_transaction() {
        List<Boolean> seen = new ArrayList<>();
        store.run(() -> {
            seen.add(accounts.hadAdministrator());
            accounts.add(new Account(PRYCE, "Lena Pryce", Role.MANAGER, FIRST_HASH), AUDIT);
            seen.add(accounts.hadAdministrator());
        });
        store.run(() -> {
            accounts.add(new Account(PRYCE, "Lena Pryce", Role.NURSE, SECOND_HASH), AUDIT);
            seen.add(accounts.hadAdministrator());
            assertThat(accounts.current())
                    .singleElement()
                    .extracting(Account::role)
                    .isEqualTo(Role.NURSE);
        });

        assertThat(seen).containsExactly(false, true, true);
    }

    @Test
    void an_end_is_kept_with_it_and_one_without_is_stored_as_ever() {
        Account ends = new Account(
                PRYCE, "Lena \"until\": Pryce", Role.REVIEWER, FIRST_HASH, Instant.parse("2026-12-31T00:00:00Z"));
        Account stays = new Account(new StaffId("a.okafor"), "Ada \"until\": Okafor", Role.NURSE, FIRST_HASH);

        store.run(() -> accounts.add(ends, AUDIT));
        store.run(() -> accounts.add(stays, AUDIT));

        assertThat(accounts.find(PRYCE)).contains(ends);
        assertThat(accounts.find(stays.staff())).contains(stays);
    }

    /** D62, D66. */
    @ParameterizedTest
    @MethodSource
    void whom_it_is_for_is_kept_with_it(Role role, Scope scope) {
        Account narrow = new Account(PRYCE, "Lena \"scope\": Pryce", role, FIRST_HASH, Account.NO_END, scope);

        store.run(() -> accounts.add(narrow, AUDIT));

        assertThat(accounts.find(PRYCE)).contains(narrow);
    }

    static List<Arguments> whom_it_is_for_is_kept_with_it() {
        return List.of(
                Arguments.of(Role.NURSE, new Scope.Wards(Set.of(new WardId("heron"), new WardId("cartlodge")))),
                Arguments.of(Role.RESIDENT, new Scope.Herself("P03")),
                Arguments.of(Role.ADVOCATE, new Scope.Consenting(Set.of("P03", "P09"))),
                Arguments.of(Role.COMMISSIONER, new Scope.NumbersOnly()));
    }

    @Test
    void a_new_password_takes_the_place_of_the_old_one() {
        store.run(() -> accounts.add(new Account(PRYCE, "Lena Pryce", Role.NURSE, FIRST_HASH), AUDIT));
        Account promoted = new Account(PRYCE, "Lena Pryce", Role.MANAGER, SECOND_HASH);

        store.run(() -> accounts.add(promoted, AUDIT));

        assertThat(accounts.find(PRYCE)).contains(promoted);
        assertThat(text("SELECT count(*) FROM account")).isEqualTo("1");
    }

    @Test
    void the_record_says_that_the_password_changed_and_holds_no_hash_of_it() {
        store.run(() -> accounts.add(new Account(PRYCE, "Lena Pryce", Role.NURSE, FIRST_HASH), AUDIT));
        store.run(() -> accounts.add(new Account(PRYCE, "Lena Pryce", Role.NURSE, SECOND_HASH), AUDIT));

        assertThat(text("SELECT count(DISTINCT canonical) FROM record WHERE kind = 'account'"))
                .isEqualTo("2");
        assertThat(text("SELECT count(*) FROM record WHERE canonical LIKE '%argon2%'"))
                .isEqualTo("0");
    }

    private String text(String query) {
        return store.database
                .readers()
                .read("ask", connection -> Rows.of(connection, query, row -> row.getString(1)))
                .get(0);
    }
}

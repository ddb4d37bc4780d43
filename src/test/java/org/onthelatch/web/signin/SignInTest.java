package org.onthelatch.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;

class SignInTest {
    private static final StaffId PRYCE = new StaffId("l.pryce");

    private final Passwords passwords = new Passwords(new SecureRandom());
    private final Map<StaffId, Account> accounts = new ConcurrentHashMap<>();
    private final SignIn signIn = new SignIn(id -> Optional.ofNullable(accounts.get(id)), new SecureRandom());

    @Test
    void a_hash_is_argon2id_in_phc_form_with_a_salt_of_its_own() {
        String one = passwords.hash("tea & toast");
        String other = passwords.hash("tea & toast");

        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(other);
        assertThat(passwords.matches("tea & toast", one)).isTrue();
        assertThat(passwords.matches("tea & toast ", one)).isFalse();
    }

    @Test
    void the_reference_vector_of_another_implementation_is_matched() {
        // argon2-cffi: hash_secret(b"password", b"somesalt", 2, 65536, 1, 32, Type.ID), as in the Argon2 repository.
        String phc = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(passwords.matches("password", phc)).isTrue();
    }

    @Test
    void a_hash_that_asks_for_too_much_memory_is_refused() {
        String greedy = "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThatThrownBy(() -> passwords.matches("password", greedy)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_changed_password_counts_at_once_although_the_old_one_is_remembered() {
        accounts.put(PRYCE, account("old one"));
        assertThat(whoIs("l.pryce", "old one")).isPresent();

        accounts.put(PRYCE, account("new one"));

        assertThat(whoIs("l.pryce", "old one")).isEmpty();
        assertThat(whoIs("l.pryce", "new one").orElseThrow().role()).isEqualTo(Role.NURSE);
    }

    @Test
    void a_removed_account_is_out_at_once() {
        accounts.put(PRYCE, account("old one"));
        assertThat(whoIs("l.pryce", "old one")).isPresent();

        accounts.clear();

        assertThat(whoIs("l.pryce", "old one")).isEmpty();
    }

    @Test
    void a_password_may_hold_a_colon_and_any_letter() {
        accounts.put(PRYCE, account("a:b£ü"));

        assertThat(whoIs("l.pryce", "a:b£ü")).isPresent();
    }

    private Account account(String password) {
        return new Account(PRYCE, "L. Pryce", Role.NURSE, passwords.hash(password));
    }

    private Optional<Account> whoIs(String name, String password) {
        Checked checked = signIn.check(new BasicCredentials(name, password), "192.0.2.1", Instant.EPOCH);
        return checked instanceof Checked.Right right ? Optional.of(right.account()) : Optional.empty();
    }
}

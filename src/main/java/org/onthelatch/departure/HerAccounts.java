package org.onthelatch.departure;

import java.time.Instant;
import java.util.List;
import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Scope;

/** The accounts for somebody's own record: they end with her leaving, in the same transaction (D98). */
final class HerAccounts {
    private HerAccounts() {}

    static List<Account> open(Accounts accounts, PersonId person, Instant now) {
        return accounts.current().stream()
                .filter(account -> account.scope().equals(new Scope.Herself(person.value())))
                .filter(account -> account.isOpen(now))
                .toList();
    }

    /** @param left who wrote down that she left, when, and as what */
    static void end(Accounts accounts, PersonId person, AuditEntry left) {
        open(accounts, person, left.at())
                .forEach(account -> accounts.add(
                        account.endedAt(left.at()),
                        new AuditEntry(
                                left.actor(),
                                KnownAccount.END,
                                account.staff().value(),
                                left.at(),
                                "she left: " + left.action())));
    }
}

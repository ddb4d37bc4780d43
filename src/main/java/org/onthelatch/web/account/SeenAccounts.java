package org.onthelatch.web.account;

import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.Reach;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Scope;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.sources.AccountDesk;
import org.onthelatch.web.sources.Sources;

/**
 * The accounts that whoever administers them may see and end: of those who work on her wards or everywhere, and of the people
 * there and their advocates. Who is a patient of another ward is not told by a list of accounts (ADR 61). May block.
 */
public record SeenAccounts(AccountDesk accounts, Sources sources) {

    /** By user name. */
    List<KnownAccount> all(Ask ask) {
        Reach reach = reach(ask);
        return accounts.all().stream()
                .filter(known -> sees(reach, known.account()))
                .toList();
    }

    /** None as well if it is not hers to see. */
    Optional<Account> find(String staff, Ask ask) {
        return staff.matches("[a-z][a-z0-9.-]{0,31}")
                ? accounts.find(new StaffId(staff)).filter(account -> sees(reach(ask), account))
                : Optional.empty();
    }

    /** The people in an account that whoever asks may see. */
    static List<String> people(Reach reach, Scope.Consenting some) {
        return some.persons().stream()
                .filter(person -> reach.sees(new PersonId(person)))
                .sorted()
                .toList();
    }

    Reach reach(Ask ask) {
        return new Reach(ask.by().scope(), sources.facts().get());
    }

    private static boolean sees(Reach reach, Account account) {
        Scope scope = account.scope();
        if (scope instanceof Scope.Wards its) {
            return its.wards().stream().anyMatch(reach::sees);
        }
        if (scope instanceof Scope.Herself her) {
            return reach.sees(new PersonId(her.person()));
        }
        return !(scope instanceof Scope.Consenting some) || !people(reach, some).isEmpty();
    }
}

package org.onthelatch.web.account;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;

/** Ends somebody's account at once, while the service runs: whoever is signed in with it is out with her next request. */
public record EndAccount(SeenAccounts seen, AccountsPage page, Readers readers, Writing writing) {
    private static final int LONGEST = 500;

    /** What is asked for, and what is wrong with it. */
    record Asked(Optional<Account> account, String staff, String reason, List<FormError> errors) {}

    public Future<Answer> form(Ask ask) {
        return readers.read(() -> read(ask.field("staff"), ask.field("reason"), ask))
                .compose(asked -> asked.errors().isEmpty()
                        ? end(asked, ask)
                                .map(account -> Answer.seeOther(
                                        "/accounts?ended=" + account.staff().value()))
                        : readers.read(
                                () -> page.again(new EndForm(asked.staff(), asked.reason(), asked.errors(), ""), ask)));
    }

    Asked read(String staff, String reason, Ask ask) {
        List<FormError> errors = new ArrayList<>();
        Optional<Account> account = seen.find(staff, ask);
        if (account.isEmpty()) {
            errors.add(new FormError("staff", say("account.end.wrong.nobody")));
        } else if (staff.equals(ask.by().staff().value())) {
            errors.add(new FormError("staff", say("account.end.wrong.own")));
        } else if (!account.get().isOpen(ask.at())) {
            errors.add(new FormError("staff", say("account.end.wrong.already")));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            errors.add(new FormError("reason", say("account.end.wrong.reason", LONGEST)));
        }
        return new Asked(account, staff, reason, errors);
    }

    Future<Account> end(Asked asked, Ask ask) {
        Account ended = asked.account().orElseThrow().endedAt(ask.at());
        AuditEntry audit =
                new AuditEntry(ask.by().actor(), KnownAccount.END, ended.staff().value(), ask.at(), asked.reason());
        return writing.write(() -> {
            seen.accounts().add(ended, audit);
            return ended;
        });
    }
}

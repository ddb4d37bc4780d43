package org.onthelatch.web.account;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;

/** Ends somebody's account at once, while the service runs: whoever is signed in with it is out with her next request. */
public record EndAccount(SeenAccounts seen, AccountsPage page, Readers readers, Writing writing) {
    private static final int LONGEST = 500;

    /** What is asked for, and what is wrong with it. */
    private record Asked(Optional<Account> account, String staff, String reason, List<FormError> errors) {}

    public Future<Answer> form(Ask ask) {
        return readers.read(() -> read(ask.field("staff"), ask.field("reason"), ask))
                .compose(asked -> asked.errors().isEmpty()
                        ? end(asked, ask)
                                .map(account -> Answer.seeOther(
                                        "/accounts?ended=" + account.staff().value()))
                        : readers.read(
                                () -> page.again(new EndForm(asked.staff(), asked.reason(), asked.errors(), ""), ask)));
    }

    public Future<Answer> json(Ask ask) {
        new Parameters(ask).check();
        JsonFields body = JsonFields.of(JsonBody.of(ask, "No account was ended"));
        String reason = body.text("reason");
        body.only(Set.of("reason"));
        if (!body.faults().isEmpty()) {
            throw declined(body.faults());
        }
        return readers.read(() -> read(ask.part("account"), reason, ask)).compose(asked -> {
            if (!asked.errors().isEmpty()) {
                throw declined(asked.errors().stream()
                        .map(error -> new Fault(error.id(), error.message(), "something else"))
                        .toList());
            }
            return end(asked, ask)
                    .map(account -> Answer.json(
                            200,
                            new JsonObject()
                                    .put("account", account.staff().value())
                                    .put("until", account.until().toString())));
        });
    }

    private Asked read(String staff, String reason, Ask ask) {
        List<FormError> errors = new ArrayList<>();
        Optional<Account> account = seen.find(staff, ask);
        if (account.isEmpty()) {
            errors.add(new FormError("staff", "Enter the user name of somebody who has an account, such as l.pryce"));
        } else if (staff.equals(ask.by().staff().value())) {
            errors.add(new FormError("staff", "You cannot end your own account. Ask another manager"));
        } else if (!account.get().isOpen(ask.at())) {
            errors.add(new FormError("staff", "This account has ended already"));
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            errors.add(new FormError("reason", "Say why, in at most %d characters".formatted(LONGEST)));
        }
        return new Asked(account, staff, reason, errors);
    }

    private Future<Account> end(Asked asked, Ask ask) {
        Account ended = asked.account().orElseThrow().endedAt(ask.at());
        AuditEntry audit =
                new AuditEntry(ask.by().actor(), KnownAccount.END, ended.staff().value(), ask.at(), asked.reason());
        return writing.write(() -> {
            seen.accounts().add(ended, audit);
            return ended;
        });
    }

    private static Declined declined(List<Fault> faults) {
        return new Declined(
                new Problem(422, "ACCOUNT_NOT_ENDED", "No account was ended", Problem.named(faults), faults));
    }
}

package org.onthelatch.web.account;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;
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
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.AccountDesk;

/** Ends somebody's account at once, while the service runs: whoever is signed in with it is out with her next request. */
public record EndAccount(AccountDesk accounts, Pages pages, Readers readers, Writing writing) {
    private static final int LONGEST = 500;

    /** What is asked for, and what is wrong with it. */
    private record Asked(Optional<Account> account, String staff, String reason, List<FormError> errors) {}

    public Answer show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        String ended = parameters.text("ended");
        parameters.check();
        return page(200, new Asked(Optional.empty(), "", "", List.of()), ended, ask);
    }

    public Future<Answer> form(Ask ask) {
        return readers.read(() -> read(ask.field("staff"), ask.field("reason"), ask))
                .compose(asked -> asked.errors().isEmpty()
                        ? end(asked, ask)
                                .map(account -> Answer.seeOther(
                                        "/accounts?ended=" + account.staff().value()))
                        : readers.read(() -> page(422, asked, "", ask)));
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
        Optional<Account> account =
                staff.matches("[a-z][a-z0-9.-]{0,31}") ? accounts.find(new StaffId(staff)) : Optional.empty();
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
                new AuditEntry(ask.by().actor(), "end account", ended.staff().value(), ask.at(), asked.reason());
        return writing.write(() -> {
            accounts.add(ended, audit);
            return ended;
        });
    }

    /** What is wrong with one field, or "". */
    private static String error(List<FormError> errors, String field) {
        return errors.stream()
                .filter(error -> error.id().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse("");
    }

    private Answer page(int status, Asked asked, String ended, Ask ask) {
        Frame frame = pages.frame((status == 422 ? "Error: " : "") + "End an account", Section.NONE, ask);
        return pages.page(
                status,
                "accounts",
                frame,
                Map.of(
                        "staff", asked.staff(),
                        "reason", asked.reason(),
                        "errors", asked.errors(),
                        "wrongStaff", error(asked.errors(), "staff"),
                        "wrongReason", error(asked.errors(), "reason"),
                        "ended", ended));
    }

    private static Declined declined(List<Fault> faults) {
        return new Declined(
                new Problem(422, "ACCOUNT_NOT_ENDED", "No account was ended", Problem.named(faults), faults));
    }
}

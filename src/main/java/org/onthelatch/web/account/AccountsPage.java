package org.onthelatch.web.account;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.web.account.AccountFilter.State;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.CsvTable;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;

/** Who can sign in here, as what, for whom and until when: as a page, as JSON and as a table. */
public record AccountsPage(SeenAccounts accounts, Pages pages) {
    private static final CsvTable TABLE = new CsvTable(
            "accounts",
            List.of(
                    "account",
                    "name",
                    "role",
                    "scope",
                    "state",
                    "until",
                    "lastSignedIn",
                    "ended.by",
                    "ended.at",
                    "ended.reason"));

    public Answer show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        AccountFilter filter = AccountFilter.of(parameters);
        String staff = parameters.text("staff");
        String ended = parameters.text("ended");
        parameters.check();
        return page(200, filter, new EndForm(staff, "", List.of(), ended), ask);
    }

    /** The list, with the form below it as it was sent. */
    Answer again(EndForm form, Ask ask) {
        return page(422, AccountFilter.of(new Parameters(ask)), form, ask);
    }

    private Answer page(int status, AccountFilter filter, EndForm form, Ask ask) {
        List<KnownAccount> all = accounts.all(ask);
        AccountWords words = words(ask);
        List<AccountRow> rows = all.stream()
                .filter(known -> filter.takes(known, ask.at()))
                .map(known -> words.row(known, ask.at()))
                .sorted(Comparator.comparing(row -> !row.open()))
                .toList();
        String title = say("account.title");
        String whole = form.errors().isEmpty() ? title : say("page.error", title);
        Frame frame = pages.frame(whole, Section.ACCOUNTS, ask);
        return pages.page(
                status,
                "accounts",
                frame,
                Map.of(
                        "rows",
                        rows,
                        "form",
                        form,
                        "nothing",
                        AccountWords.nothing(all),
                        "role",
                        filter.role().map(Parameters::small).orElse(""),
                        "state",
                        filter.state().map(Parameters::small).orElse(""),
                        "table",
                        filter.link("/accounts.csv"),
                        "all",
                        all.size()));
    }

    private AccountWords words(Ask ask) {
        return new AccountWords(accounts.reach(ask), pages.dates());
    }

    public Answer json(Ask ask) {
        Parameters parameters = new Parameters(ask);
        AccountFilter filter = AccountFilter.of(parameters);
        parameters.check();
        AccountWords words = words(ask);
        JsonArray found = new JsonArray();
        accounts.all(ask).stream()
                .filter(known -> filter.takes(known, ask.at()))
                .forEach(known -> found.add(json(known, words, ask)));
        return Answer.json(
                200, new JsonObject().put("asAt", ask.at().toString()).put("accounts", found));
    }

    public Answer csv(Ask ask) {
        return TABLE.of(this::json, "accounts").answer(ask);
    }

    private static JsonObject json(KnownAccount known, AccountWords words, Ask ask) {
        Account account = known.account();
        JsonObject json = new JsonObject()
                .put("account", account.staff().value())
                .put("name", account.name())
                .put("role", account.role().name())
                .put("scope", words.scope(account.scope()))
                .put("state", State.of(known, ask.at()).name());
        if (!account.until().equals(Account.NO_END)) {
            json.put("until", account.until().toString());
        }
        known.lastSignedIn().ifPresent(at -> json.put("lastSignedIn", at.toString()));
        known.ended()
                .ifPresent(end -> json.put(
                        "ended",
                        new JsonObject()
                                .put(
                                        "by",
                                        end.actor() instanceof Actor.Staff by
                                                ? by.staff().value()
                                                : "")
                                .put("at", end.at().toString())
                                .put("reason", end.reason())));
        return json;
    }
}

package org.onthelatch.web;

import static org.onthelatch.staff.Permission.END_ACCOUNTS;

import java.util.List;
import org.onthelatch.web.account.AccountsPage;
import org.onthelatch.web.account.EndAccount;
import org.onthelatch.web.account.SeenAccounts;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;

/** The lines of {@link Table} about accounts. */
final class AccountRoutes {
    private AccountRoutes() {}

    static List<Route> of(Workings workings, Pages pages, Readers readers, Writing writing) {
        SeenAccounts seen = new SeenAccounts(workings.accountDesk(), workings.sources());
        AccountsPage list = new AccountsPage(seen, pages);
        EndAccount end = new EndAccount(seen, list, readers, writing);
        Access may = Access.of(END_ACCOUNTS);
        return List.of(
                Route.page("/accounts", may, readers.reading(list::show)),
                Route.page("/accounts.csv", may, readers.reading(list::csv)),
                Route.api("/api/v1/accounts", may, readers.reading(list::json)),
                Route.form("/accounts", may, end::form),
                Route.write("/api/v1/accounts/:account/end", may, end::json));
    }
}

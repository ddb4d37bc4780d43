package org.onthelatch.web;

import static org.onthelatch.staff.Permission.END_ACCOUNTS;
import static org.onthelatch.staff.Permission.GIVE_SIGN_IN;
import static org.onthelatch.staff.Permission.ISSUE_TOKENS;

import java.util.List;
import org.onthelatch.web.account.AccountsPage;
import org.onthelatch.web.account.EndAccount;
import org.onthelatch.web.account.EndAccountApi;
import org.onthelatch.web.account.HerSignInPage;
import org.onthelatch.web.account.SeenAccounts;
import org.onthelatch.web.account.TokensApi;
import org.onthelatch.web.account.TokensPage;
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
        TokensPage tokens = new TokensPage(seen, pages, readers, writing);
        TokensApi tokensApi = new TokensApi(seen, pages.dates(), readers, writing);
        HerSignInPage hers = new HerSignInPage(workings.accountDesk(), workings.sources(), pages, readers, writing);
        Access may = Access.of(END_ACCOUNTS);
        Access issue = Access.of(ISSUE_TOKENS);
        return List.of(
                Route.page("/accounts", may, readers.reading(list::show)),
                Route.page("/accounts.csv", may, readers.reading(list::csv)),
                Route.api("/api/v1/accounts", may, readers.reading(list::json)),
                Route.form("/accounts", may, end::form),
                Route.write("/api/v1/accounts/:account/end", may, new EndAccountApi(end)::end),
                Route.page("/people/:person/sign-in", Access.of(GIVE_SIGN_IN), hers::show),
                Route.form("/people/:person/sign-in", Access.of(GIVE_SIGN_IN), hers::give),
                Route.page("/accounts/:account/tokens", issue, readers.reading(tokens::show)),
                Route.form("/accounts/:account/tokens", issue, tokens::issue),
                Route.form("/accounts/:account/tokens/:token/revoke", issue, tokens::revoke),
                Route.api("/api/v1/accounts/:account/tokens", issue, readers.reading(tokensApi::list)),
                Route.write("/api/v1/accounts/:account/tokens", issue, tokensApi::issue),
                Route.write("/api/v1/accounts/:account/tokens/:token/revoke", issue, tokensApi::revoke));
    }
}

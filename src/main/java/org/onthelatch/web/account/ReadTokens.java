package org.onthelatch.web.account;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Optional;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.TokenId;
import org.onthelatch.staff.Account;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.words.NhsDates;

/** Finds the tokens of an account that whoever asks may see. May block. */
record ReadTokens(SeenAccounts seen, NhsDates dates) {

    Account owner(Ask ask) {
        return seen.find(ask.part("account"), ask).orElseThrow(() -> Declined.notFound(say("token.noAccount")));
    }

    ApiToken token(Account owner, Ask ask) {
        String id = ask.part("token");
        return (id.matches("[a-z0-9]{12}")
                        ? seen.accounts().tokens().find(new TokenId(id))
                        : Optional.<ApiToken>empty())
                .filter(token -> token.owner().equals(owner.staff()))
                .orElseThrow(() -> Declined.notFound(say("token.noToken")));
    }

    /** The newest first. */
    List<ApiToken> of(Account owner) {
        List<ApiToken> hers = new java.util.ArrayList<>(seen.accounts().tokens().all().stream()
                .filter(token -> token.owner().equals(owner.staff()))
                .toList());
        java.util.Collections.reverse(hers);
        return hers;
    }

    TokenRow row(ApiToken token, Account owner, Ask ask) {
        Optional<String> why = token.whyNot(Optional.of(owner), ask.at());
        String state = token.revoked().stream()
                .findFirst()
                .map(end -> say("token.noUse.revoked", dates.dateTime(end.at()), end.by(), end.reason()))
                .orElseGet(() ->
                        why.map(no -> no + ".").orElseGet(() -> say("token.until.day", dates.lastDay(token.until()))));
        return new TokenRow(
                token,
                token.permissions().stream().sorted().map(PermissionWords::of).toList(),
                seen.accounts()
                        .tokens()
                        .lastUsed(token.id())
                        .map(at -> dates.recent(at, ask.at()))
                        .orElseGet(() -> say("token.lastUsed.never")),
                why.isEmpty(),
                state);
    }
}

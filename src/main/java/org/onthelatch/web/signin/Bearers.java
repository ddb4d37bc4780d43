package org.onthelatch.web.signin;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.Secret;
import org.onthelatch.staff.Account;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.sources.TokenDesk;

/**
 * Who a program with a token acts as (RFC 6750). Token, account and role are looked up at each use. One line is kept for each
 * token, route and hour, and one for each write; of tokens that are no use one for each hour and cause.
 */
public final class Bearers {
    private static final String SCHEME = "Bearer ";
    private static final int MOST = 10_000;

    private final TokenDesk tokens;
    private final FindAccount accounts;
    private final Comings comings;
    private final Map<String, Boolean> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    };

    public Bearers(TokenDesk tokens, FindAccount accounts, Comings comings) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.comings = comings;
    }

    static boolean isBrought(Ask ask) {
        return ask.header("Authorization").regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    Caller whoIs(Ask ask) {
        Optional<Secret> secret =
                Secret.of(ask.header("Authorization").substring(SCHEME.length()).strip());
        Optional<ApiToken> known = secret.flatMap(given -> tokens.find(given.id()));
        if (known.isEmpty()) {
            return new Caller.BadToken("There is no such token");
        }
        ApiToken token = known.get();
        Optional<Account> owner = accounts.find(token.owner());
        Optional<String> why = secret.filter(token::isSecret).isEmpty()
                ? Optional.of("There is no such token")
                : token.whyNot(owner, ask.at());
        if (why.isPresent()) {
            if (isFirst("refused %s %s".formatted(token.id(), why.get()), ask.at())) {
                comings.refused(token, why.get(), ask.at());
            }
            return new Caller.BadToken(why.get());
        }
        return new Caller.Known(SignedIn.with(owner.orElseThrow(), token));
    }

    /**
     * A program was let through to a route.
     *
     * @param writes then it is kept each time
     */
    public void used(SignedIn who, String route, boolean writes, Instant at) {
        who.token().stream()
                .filter(token -> writes || isFirst(token.id() + " " + route, at))
                .forEach(token -> comings.used(who, route, at));
    }

    private synchronized boolean isFirst(String use, Instant at) {
        return kept.put(use + " " + at.truncatedTo(ChronoUnit.HOURS), true) == null;
    }
}

package org.onthelatch.web;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.TokenId;
import org.onthelatch.account.Tokens;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.InMemoryBook;
import org.onthelatch.web.sources.TokenDesk;

/** The tokens of programs for as long as a test lasts. */
final class TokensInMemory implements TokenDesk {
    private final InMemoryBook<ApiToken> book =
            InMemoryBook.counting(token -> token.id().value());
    private final List<AuditEntry> audit;
    private final Tokens tokens;

    TokensInMemory(List<AuditEntry> audit) {
        this.audit = audit;
        this.tokens = new Tokens(new FollowedBook<>(book, audit, () -> {}), new SecureRandom());
    }

    @Override
    public synchronized List<ApiToken> all() {
        return book.current();
    }

    @Override
    public Optional<Instant> lastUsed(TokenId id) {
        return audit.stream()
                .filter(entry -> entry.action().equals(USE) && entry.subject().equals(id.value()))
                .map(AuditEntry::at)
                .reduce((one, later) -> later);
    }

    @Override
    public synchronized Tokens.Outcome issue(Tokens.Wanted wanted, Instant now) {
        return tokens.issue(wanted, now);
    }

    @Override
    public synchronized Tokens.Outcome revoke(ApiToken token, Actor by, String reason, Instant now) {
        return tokens.revoke(token, by, reason, now);
    }
}

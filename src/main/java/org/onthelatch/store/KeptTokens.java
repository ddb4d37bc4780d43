package org.onthelatch.store;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.TokenId;
import org.onthelatch.account.Tokens;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.sqlite.AfterCommit;
import org.onthelatch.sqlite.Database;
import org.onthelatch.sqlite.RecordKind;
import org.onthelatch.sqlite.SqliteBooks;
import org.onthelatch.sqlite.SqliteTokenUses;
import org.onthelatch.web.sources.TokenDesk;

/** The tokens of programs, as last committed: one that is revoked is no use from its commit on. */
final class KeptTokens implements AfterCommit, TokenDesk {
    private final SqliteBooks books;
    private final SqliteTokenUses uses;
    private final Tokens tokens;
    private volatile List<ApiToken> all = List.of();

    KeptTokens(Database database, SqliteBooks books) {
        this.books = books;
        this.uses = new SqliteTokenUses(database);
        this.tokens = new Tokens(books.apiTokens(), new SecureRandom());
    }

    @Override
    public void committed(Set<RecordKind> kinds) {
        if (kinds.contains(RecordKind.API_TOKEN)) {
            readAll();
        }
    }

    /** Reads everything; on the journal's thread. */
    void readAll() {
        all = books.apiTokens().current();
    }

    @Override
    public List<ApiToken> all() {
        return all;
    }

    @Override
    public Optional<Instant> lastUsed(TokenId id) {
        return uses.last(USE, id.value());
    }

    @Override
    public Tokens.Outcome issue(Tokens.Wanted wanted, Instant now) {
        return tokens.issue(wanted, now);
    }

    @Override
    public Tokens.Outcome revoke(ApiToken token, Actor by, String reason, Instant now) {
        return tokens.revoke(token, by, reason, now);
    }
}

package org.onthelatch.web.sources;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.account.ApiToken;
import org.onthelatch.account.TokenId;
import org.onthelatch.account.Tokens;
import org.onthelatch.audit.AuditEntry.Actor;

/** The tokens of programs, as last committed. */
public interface TokenDesk {
    /** The action of the entry that is kept for the use of a token; its subject is the token's id. */
    String USE = "use token";

    /** In the order in which they were made. */
    List<ApiToken> all();

    /** When it was last used, to the hour; none if never. May block. */
    Optional<Instant> lastUsed(TokenId id);

    /** On the journal's thread. */
    Tokens.Outcome issue(Tokens.Wanted wanted, Instant now);

    /** On the journal's thread. */
    Tokens.Outcome revoke(ApiToken token, Actor by, String reason, Instant now);

    default Optional<ApiToken> find(TokenId id) {
        return all().stream().filter(token -> token.id().equals(id)).findFirst();
    }
}

package org.onthelatch.audit;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.staff.Account;

/**
 * An account with what is known about its use.
 *
 * @param lastSignedIn when somebody last signed in with it on a page; none if nobody did yet. Programs that send its name and
 *     password with each request do not sign in
 * @param lastChange who made it, gave it another password or ended it last, and why
 */
public record KnownAccount(Account account, Optional<Instant> lastSignedIn, AuditEntry lastChange) {
    /** The action of the entry that is kept with an account that somebody ended. */
    public static final String END = "end account";

    /** The action of an entry that is kept when somebody signs in on a page; its subject is the account. */
    public static final String SIGN_IN = "sign in";

    /** Who ended it and why; none if it is open, or came to its end by itself. */
    public Optional<AuditEntry> ended() {
        return Optional.of(lastChange).filter(change -> change.action().equals(END));
    }
}

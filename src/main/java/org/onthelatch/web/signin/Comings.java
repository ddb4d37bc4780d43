package org.onthelatch.web.signin;

import java.time.Instant;
import java.util.Optional;
import org.onthelatch.account.ApiToken;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.AuditLog;
import org.onthelatch.audit.Journal;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.sources.TokenDesk;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps who came and went. Nobody waits for it: with a store that keeps nothing the board must still be seen, while records
 * stay shut (ADR 54); what could not be kept then is in the program's log.
 */
public final class Comings {
    private static final Logger LOG = LoggerFactory.getLogger(Comings.class);

    private final Journal journal;
    private final AuditLog auditLog;

    public Comings(Journal journal, AuditLog auditLog) {
        this.journal = journal;
        this.auditLog = auditLog;
    }

    void in(Account account, Instant at) {
        keep(entry(account, KnownAccount.SIGN_IN, at));
    }

    void out(Account account, Instant at) {
        keep(entry(account, "sign out", at));
    }

    void unlocked(Account account, Instant at) {
        keep(entry(account, "give password again", at));
    }

    /** A program acts as her; which person's record it looks at is kept beside, before it is shown. */
    void used(SignedIn who, String route, Instant at) {
        who.token()
                .forEach(token -> keep(new AuditEntry(
                        who.actor(), TokenDesk.USE, token.id().value(), at, "%s, %s".formatted(route, who.through()))));
    }

    /** A token that there is was no use. */
    void refused(ApiToken token, String why, Instant at) {
        keep(new AuditEntry(
                new Actor.Service("sign in"), "refuse token", token.id().value(), at, why));
    }

    /**
     * Somebody gave a wrong name or password. What was typed as a name is not kept unless somebody has it: people type their
     * password there.
     *
     * @param slows whether further tries have to wait from now on
     */
    void wrong(Optional<Account> account, boolean slows, Instant at) {
        String subject = account.map(known -> known.staff().value()).orElse("unknown user name");
        String reason = "wrong user name or password" + (slows ? ", so often that further tries have to wait" : "");
        keep(new AuditEntry(new Actor.Service("sign in"), "refuse sign in", subject, at, reason));
    }

    private static AuditEntry entry(Account account, String action, Instant at) {
        String staff = account.staff().value();
        return new AuditEntry(new Actor.Staff(account.staff(), account.role()), action, staff, at, "");
    }

    private void keep(AuditEntry entry) {
        journal.write(
                () -> {
                    auditLog.add(entry);
                    return true;
                },
                kept -> {},
                fault -> LOG.warn("could not keep \"{}\" of {}", entry.action(), entry.subject(), fault));
    }
}

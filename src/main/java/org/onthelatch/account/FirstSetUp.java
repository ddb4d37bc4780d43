package org.onthelatch.account;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.onthelatch.audit.Accounts;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffMember;

/**
 * The making of the first administrator, with a code that only who runs the machine can read (ADR 69). Open only as long as there
 * never was one; closed for ever afterwards, also when she is gone.
 */
public final class FirstSetUp {
    /** From the start of the service; a restart makes another code. */
    public static final Duration LASTS = Duration.ofMinutes(60);

    private final Accounts accounts;
    private final Book<StaffMember> staff;
    private final OneTimeCode code;
    private final Instant until;
    private volatile boolean open;

    private FirstSetUp(Accounts accounts, Book<StaffMember> staff, OneTimeCode code, Instant until, boolean open) {
        this.accounts = accounts;
        this.staff = staff;
        this.code = code;
        this.until = until;
        this.open = open;
    }

    /** On the journal's thread. */
    public static FirstSetUp at(Accounts accounts, Book<StaffMember> staff, SecureRandom random, Instant now) {
        boolean open = !accounts.hadAdministrator();
        return new FirstSetUp(accounts, staff, OneTimeCode.random(random, 3), now.plus(LASTS), open);
    }

    public boolean isOpen() {
        return open;
    }

    public Instant until() {
        return until;
    }

    /** For whoever runs the machine; none if there is nothing to set up. */
    public Optional<OneTimeCode> code() {
        return open ? Optional.of(code) : Optional.empty();
    }

    /** A code that is too old is a wrong one. */
    public boolean isRight(String typed, Instant now) {
        return open && now.isBefore(until) && code.isTypedAs(typed);
    }

    /**
     * Makes the first administrator, on the journal's thread, where of two at once only one finds that there is none.
     *
     * @return whether it did; not if there is one already, or if somebody has this user name
     */
    public boolean make(Account first, Instant now) {
        if (accounts.hadAdministrator()
                || accounts.current().stream().anyMatch(one -> one.staff().equals(first.staff()))) {
            return false;
        }
        AuditEntry audit = new AuditEntry(
                new Actor.Service("first set-up"),
                "add account",
                first.staff().value(),
                now,
                "the first administrator");
        accounts.add(first, audit);
        staff.add(
                new StaffMember(
                        first.staff(), first.name(), first.role(), first.role().words()),
                audit);
        return true;
    }

    /** After the commit of the first administrator. */
    public void close() {
        open = false;
    }
}

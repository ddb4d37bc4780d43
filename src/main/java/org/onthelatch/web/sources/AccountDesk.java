package org.onthelatch.web.sources;

import java.util.List;
import java.util.Optional;
import org.onthelatch.account.FirstSetUp;
import org.onthelatch.account.SignInCodes;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.KnownAccount;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;

/** The accounts, for whoever may end them. */
public interface AccountDesk {
    /** May block. */
    Optional<Account> find(StaffId staff);

    /** Every account, by user name. May block. */
    List<KnownAccount> all();

    TokenDesk tokens();

    /** The making of the first account of all. */
    FirstSetUp setUp();

    /** What people who live here were given to choose their own password with. */
    SignInCodes codes();

    /** Keeps that something was done that changes no account. On the journal's thread only. */
    void note(AuditEntry audit);

    /** Keeps an account as it is now. On the journal's thread only. */
    void add(Account account, AuditEntry audit);
}

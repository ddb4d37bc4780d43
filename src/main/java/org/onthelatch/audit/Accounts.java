package org.onthelatch.audit;

import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;

/** The local accounts. An account added for somebody who has one takes its place; that it was replaced stays on record. */
public interface Accounts {
    /** May be used by any thread that may block. */
    Optional<Account> find(StaffId staff);

    /** Every account there is, ended ones too, by user name. May be used by any thread that may block. */
    List<KnownAccount> all();

    /** Each account as it is now, with what this transaction wrote. Used on the journal's thread only. */
    List<Account> current();

    /** Whether there ever was one that administers accounts, whatever became of it. Used on the journal's thread only. */
    boolean hadAdministrator();

    /** Used on the journal's thread only. */
    void add(Account account, AuditEntry audit);
}

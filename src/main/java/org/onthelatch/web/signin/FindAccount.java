package org.onthelatch.web.signin;

import java.util.Optional;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.StaffId;

/** Finds a local account. May block. */
public interface FindAccount {
    Optional<Account> find(StaffId staff);
}

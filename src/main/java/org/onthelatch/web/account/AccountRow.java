package org.onthelatch.web.account;

import org.onthelatch.staff.Account;

/**
 * One account as the list shows it, in words.
 *
 * @param scope for whom it is
 * @param end when it ends or ended, who ended it and why
 * @param signedIn when somebody last signed in with it
 */
public record AccountRow(Account account, String scope, boolean open, String end, String signedIn) {}

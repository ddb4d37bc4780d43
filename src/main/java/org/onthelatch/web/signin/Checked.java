package org.onthelatch.web.signin;

import java.time.Duration;
import org.onthelatch.staff.Account;

/** What came of a name and a password. */
sealed interface Checked {
    record Right(Account account) implements Checked {}

    /** The password is right, and the account ended. */
    record Ended(Account account) implements Checked {}

    /** @param slows whether the next one from there has to wait, and this one did not */
    record Wrong(boolean slows) implements Checked {}

    /** Not looked at: too many were wrong. */
    record TooSoon(Duration pause) implements Checked {}
}

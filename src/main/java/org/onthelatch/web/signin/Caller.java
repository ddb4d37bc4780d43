package org.onthelatch.web.signin;

import java.time.Duration;
import org.onthelatch.staff.Account;
import org.onthelatch.web.http.SignedIn;

/** Who sent a request, as far as its credentials tell. */
public sealed interface Caller {
    /** It brought nothing that says who. */
    record Nobody() implements Caller {}

    /** It brought a name and password, or whatever it calls a credential, and they are not right. */
    record Wrong() implements Caller {}

    /** A program brought a token that is no use; why, in a sentence. */
    record BadToken(String why) implements Caller {}

    /** It brought a name and password too soon after wrong ones, so that they were not looked at. */
    record TooSoon(Duration pause) implements Caller {}

    /** Name and password are right, and the account has ended. */
    record Ended(Account account) implements Caller {}

    /** She signed in and did nothing for a while; her password is asked for. */
    record Locked(Session session, Account account) implements Caller {}

    record Known(SignedIn who) implements Caller {}
}

package org.onthelatch.web.signin;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.SignedIn;

/** Finds out who sent a request: by the credentials that it brings, else by the session of its cookie. Blocks. */
public final class Entrance {
    private static final Duration HERS = Duration.ofMinutes(5);

    private final SignIn signIn;
    private final Sessions sessions;
    private final FindAccount accounts;
    private final Comings comings;
    private final Bearers bearers;

    public Entrance(SignIn signIn, Sessions sessions, FindAccount accounts, Comings comings, Bearers bearers) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.comings = comings;
        this.bearers = bearers;
    }

    Comings comings() {
        return comings;
    }

    Sessions sessions() {
        return sessions;
    }

    /** Whether finding out may take the time of a password. */
    public static boolean bringsPassword(Ask ask) {
        return !ask.header("Authorization").isEmpty() && !Bearers.isBrought(ask);
    }

    public Caller whoIs(Ask ask) {
        if (Bearers.isBrought(ask)) {
            return bearers.whoIs(ask);
        }
        if (bringsPassword(ask)) {
            return BasicCredentials.of(ask.header("Authorization"))
                    .map(given -> caller(check(given, ask)))
                    .orElseGet(Caller.Wrong::new);
        }
        return session(ask).map(session -> caller(session, ask)).orElseGet(Caller.Nobody::new);
    }

    /** Looks at a name and a password, and keeps that they were wrong. */
    Checked check(BasicCredentials given, Ask ask) {
        Optional<Session> own =
                session(ask).filter(session -> session.staff().value().equals(given.name()));
        Checked checked =
                own.isPresent() ? signIn.checkAtLock(given, ask.at()) : signIn.check(given, ask.origin(), ask.at());
        if (checked instanceof Checked.Wrong wrong) {
            own.ifPresent(sessions::fail);
            comings.wrong(signIn.find(given.name()), wrong.slows(), ask.at());
        }
        return checked;
    }

    private static Caller caller(Checked checked) {
        if (checked instanceof Checked.Right right) {
            return new Caller.Known(SignedIn.with(right.account(), List.of()));
        }
        if (checked instanceof Checked.Ended ended) {
            return new Caller.Ended(ended.account());
        }
        return checked instanceof Checked.TooSoon soon ? new Caller.TooSoon(soon.pause()) : new Caller.Wrong();
    }

    /** The session of the cookie; none if it ended. */
    Optional<Session> session(Ask ask) {
        return sessions.find(SessionCookie.of(ask), ask.at());
    }

    /** Whose account it still is, with the password that it began with. */
    Optional<Account> account(Session session, Ask ask) {
        return accounts.find(session.staff())
                .filter(account -> account.isOpen(ask.at()))
                .filter(account -> account.passwordHash().equals(session.passwordHash()));
    }

    private Caller caller(Session session, Ask ask) {
        Optional<Account> account = account(session, ask);
        if (account.isEmpty()) {
            sessions.end(session);
            return new Caller.Nobody();
        }
        if (account.get().role() == Role.RESIDENT && session.isUnused(idle(account.get()), ask.at())) {
            sessions.end(session);
            comings.out(account.get(), ask.at());
            return new Caller.Nobody();
        }
        if (sessions.isLocked(session, ask.at())) {
            return new Caller.Locked(session, account.get());
        }
        if (!ask.looksByItself()) {
            sessions.use(session, ask.at());
        }
        return new Caller.Known(session.signedIn(account.get(), idle(account.get())));
    }

    /**
     * After this without use staff are asked for their password again. A patient's sign-in on a tablet that others use ends
     * then, so that nobody after her reads whose it was (ADR 65).
     */
    Duration idle(Account account) {
        Duration usual = sessions.limits().idle();
        return account.role() == Role.RESIDENT && HERS.compareTo(usual) < 0 ? HERS : usual;
    }
}

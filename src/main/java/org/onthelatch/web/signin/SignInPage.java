package org.onthelatch.web.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.staff.Account;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.KeptForm;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.SignedIn;
import org.onthelatch.web.page.FormKeys;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.words.NhsDates;

/** Signing in and out on pages, and giving one's password again at the lock. */
public final class SignInPage {
    private static final int WRONG = 422;

    private final Entrance entrance;
    private final Pages pages;
    private final Readers signingIn;
    private final Readers readers;

    public SignInPage(Entrance entrance, Pages pages, Readers signingIn, Readers readers) {
        this.entrance = entrance;
        this.pages = pages;
        this.signingIn = signingIn;
        this.readers = readers;
    }

    /** The page; straight on for whoever is signed in already. */
    public Future<Answer> show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        String next = SafeReturn.of(parameters.text("next"));
        boolean out = parameters.text("out").equals("1");
        boolean made = parameters.text("made").equals("1");
        parameters.check();
        return readers.read(() -> {
            Caller caller = entrance.whoIs(ask);
            return caller instanceof Caller.Known
                    ? Answer.seeOther(next)
                    : asking(
                            200,
                            ask,
                            caller,
                            next,
                            KeptForm.NONE,
                            "",
                            out
                                    ? List.of(say("signin.told.out"))
                                    : made ? List.of(say("signin.told.made")) : List.of());
        });
    }

    /** For a form that cannot be taken before she has signed in: nothing is saved, and nothing of it is lost. */
    public Answer before(Ask ask, Caller caller) {
        return asking(
                403,
                ask,
                caller,
                "/",
                KeptForm.of(ask.with(FormKeys.without(ask.form()))),
                "",
                List.of(say("signin.told.notSaved")));
    }

    /** For a form that restricts somebody, from a page whose password was given a while ago: nothing of it is lost. */
    public Answer proveFirst(Ask ask) {
        SignInView view = new SignInView(
                say("signin.title.again"),
                List.of(say("signin.told.notSaved"), say("signin.told.prove")),
                ask.by().name(),
                ask.by().staff().value(),
                "/",
                KeptForm.of(ask),
                "");
        Frame frame = pages.frame(view.heading(), Section.NONE, ask);
        return own(pages.page(403, "signin", frame, Map.of("view", view)));
    }

    public Future<Answer> signIn(Ask ask) {
        return signingIn.read(() -> {
            Optional<Session> before = entrance.session(ask);
            String user = ask.field("user").toLowerCase(Locale.ROOT);
            String password = Optional.ofNullable(ask.form().get("password")).orElse("");
            BasicCredentials given = new BasicCredentials(user, password);
            Checked checked = entrance.check(given, ask);
            if (checked instanceof Checked.Right right) {
                return in(ask, right.account(), before);
            }
            if (checked instanceof Checked.Ended ended) {
                return wrong(403, ended(ended.account(), pages.dates()), ask);
            }
            return checked instanceof Checked.TooSoon soon
                    ? wrong(429, TooSoon.words(soon.pause()), ask).with("Retry-After", TooSoon.seconds(soon.pause()))
                    : wrong(WRONG, say("signin.wrong"), ask);
        });
    }

    /** Told only to whoever knew the password. */
    public static String ended(Account account, NhsDates dates) {
        return say("signin.wrong.ended", dates.dateTime(account.until()));
    }

    private Answer in(Ask ask, Account account, Optional<Session> before) {
        Optional<Session> same = before.filter(session -> session.staff().equals(account.staff()))
                .filter(session -> entrance.account(session, ask).isPresent());
        if (same.isPresent()) {
            entrance.sessions().prove(same.get(), ask.at());
            entrance.comings().unlocked(account, ask.at());
            return onwards(ask, same.get(), account);
        }
        before.ifPresent(session -> out(ask, session));
        String cookie = entrance.sessions().begin(account, ask.at());
        entrance.comings().in(account, ask.at());
        Session session = entrance.sessions().find(cookie, ask.at()).orElseThrow();
        return SessionCookie.put(onwards(ask, session, account), cookie);
    }

    private Answer onwards(Ask ask, Session session, Account account) {
        KeptForm kept = KeptForm.carried(ask);
        if (!kept.isThere()) {
            return Answer.seeOther("/sign-in/done?next=" + URLEncoder.encode(SafeReturn.of(ask.field("next")), UTF_8));
        }
        SignedIn who = session.signedIn(account, entrance.idle(account));
        return again(200, ask.by(who), kept);
    }

    /** Offers a form to be sent once more, by whoever is signed in now. */
    public Answer again(int status, Ask ask, KeptForm kept) {
        Frame frame = pages.frame(say("signin.kept.title"), Section.NONE, ask);
        KeptForm local = SafeReturn.of(kept.action()).equals(kept.action()) ? kept : KeptForm.NONE;
        return own(pages.page(
                status, "kept", frame, Map.of("view", local, "name", ask.by().name())));
    }

    private Answer wrong(int status, String error, Ask ask) {
        return asking(
                status,
                ask,
                entrance.whoIs(ask),
                SafeReturn.of(ask.field("next")),
                KeptForm.carried(ask),
                error,
                List.of());
    }

    /** Looks whether the browser kept the cookie, since without it everybody would be asked again for ever. */
    public Future<Answer> done(Ask ask) {
        Parameters parameters = new Parameters(ask);
        String next = SafeReturn.of(parameters.text("next"));
        parameters.check();
        return readers.read(() -> entrance.whoIs(ask) instanceof Caller.Known
                ? Answer.seeOther(next)
                : asking(200, ask, new Caller.Nobody(), next, KeptForm.NONE, say("signin.wrong.noCookie"), List.of()));
    }

    /** Ends the session at once; the next one signs in, and comes back to the same page if she asks for that. */
    public Future<Answer> signOut(Ask ask) {
        return readers.read(() -> {
            entrance.session(ask).ifPresent(session -> out(ask, session));
            String next = SafeReturn.of(ask.field("next"));
            String to = ask.field("then").equals("change")
                    ? "/sign-in?next=" + URLEncoder.encode(next, UTF_8)
                    : "/sign-in?out=1";
            return SessionCookie.clear(Answer.seeOther(to));
        });
    }

    private void out(Ask ask, Session session) {
        entrance.sessions().end(session);
        entrance.account(session, ask).ifPresent(account -> entrance.comings().out(account, ask.at()));
    }

    private Answer asking(
            int status, Ask ask, Caller caller, String next, KeptForm kept, String error, List<String> first) {
        List<String> told = new ArrayList<>(first);
        SignInView view;
        if (caller instanceof Caller.Locked locked) {
            told.add(say("signin.told.locked"));
            String name = locked.account().name();
            view = new SignInView(
                    say("signin.title.locked", name),
                    told,
                    name,
                    locked.account().staff().value(),
                    next,
                    kept,
                    error);
        } else {
            view = new SignInView(say("signin.title"), told, "", ask.field("user"), next, kept, error);
        }
        String title = error.isEmpty() ? view.heading() : say("page.error", view.heading());
        Frame frame = pages.frame(title, Section.NONE, ask);
        return own(pages.page(status, "signin", frame, Map.of("view", view)));
    }

    /** With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header). */
    static Answer own(Answer answer) {
        return answer.with("Referrer-Policy", "same-origin");
    }
}

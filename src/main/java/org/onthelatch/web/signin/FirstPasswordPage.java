package org.onthelatch.web.signin;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.account.NewPasswordRule;
import org.onthelatch.account.SignInCodes;
import org.onthelatch.account.SignInCodes.Given;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.person.Departure;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.Scope;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.AccountDesk;
import org.onthelatch.web.sources.DepartureDesk;

/** Where somebody who lives here chooses her own password, with a code that a nurse gave her (ADR 69). */
public final class FirstPasswordPage {
    private final AccountDesk accounts;
    private final DepartureDesk departures;
    private final Pages pages;
    private final Readers signingIn;
    private final Writing writing;
    private final Passwords passwords = new Passwords(new SecureRandom());
    private final Attempts attempts = new Attempts();

    public FirstPasswordPage(
            AccountDesk accounts, DepartureDesk departures, Pages pages, Readers signingIn, Writing writing) {
        this.accounts = accounts;
        this.departures = departures;
        this.pages = pages;
        this.signingIn = signingIn;
        this.writing = writing;
    }

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        return signingIn.read(() -> page(200, List.of(), ask));
    }

    public Future<Answer> choose(Ask ask) {
        return signingIn.read(() -> wrong(ask)).compose(wrong -> {
            if (wrong.isPresent()) {
                return Future.succeededFuture(wrong.get());
            }
            Optional<Given> taken = codes().take(user(ask), ask.field("code"), ask.at());
            if (taken.isEmpty()) {
                return signingIn.read(() -> page(422, wrongCode(), ask));
            }
            Given given = taken.get();
            return signingIn
                    .read(() -> account(given, ask))
                    .compose(account -> writing.write(() -> keep(account, given, ask)))
                    .onFailure(fault -> codes().giveBack(given))
                    .compose(kept -> kept
                            ? Future.succeededFuture(Answer.seeOther("/sign-in?made=1"))
                            : signingIn.read(() -> page(422, wrongCode(), ask)));
        });
    }

    /** Not if she left meanwhile, be it in the same transaction: her accounts ended with that, and this one would not. */
    private boolean keep(Account account, Given given, Ask ask) {
        boolean livesHere = departures.livesHere(new PersonId(given.person()));
        if (livesHere) {
            accounts.add(account, audit(account, ask));
        }
        return livesHere;
    }

    private SignInCodes codes() {
        return accounts.codes();
    }

    private Optional<Answer> wrong(Ask ask) {
        Duration wait = attempts.mustWait(user(ask), ask.origin(), ask.at());
        if (!wait.isZero()) {
            return Optional.of(page(429, List.of(new FormError("code", TooSoon.words(wait))), ask)
                    .with("Retry-After", TooSoon.seconds(wait)));
        }
        Optional<Given> given =
                codes().find(user(ask), ask.field("code"), ask.at()).filter(this::livesHere);
        if (given.isEmpty()) {
            attempts.wrong(user(ask), ask.origin(), ask.at());
            return Optional.of(page(422, wrongCode(), ask));
        }
        return NewPasswordRule.wrong(SetUpPage.password(ask, "password"), SetUpPage.password(ask, "again"), user(ask))
                .map(why -> page(422, List.of(new FormError("password", why)), ask));
    }

    /** As last committed. */
    private boolean livesHere(Given given) {
        return Departure.standing(departures.of(new PersonId(given.person()))).isEmpty();
    }

    private Account account(Given given, Ask ask) {
        return new Account(
                given.user(),
                given.name(),
                Role.RESIDENT,
                passwords.hash(SetUpPage.password(ask, "password")),
                Account.NO_END,
                new Scope.Herself(given.person()));
    }

    private static AuditEntry audit(Account account, Ask ask) {
        return new AuditEntry(
                new Actor.Staff(account.staff(), account.role()),
                "choose own password",
                account.staff().value(),
                ask.at(),
                "with a code that staff gave her");
    }

    private static List<FormError> wrongCode() {
        return List.of(new FormError("code", say("signin.first.wrong")));
    }

    private static String user(Ask ask) {
        return ask.field("user").toLowerCase(Locale.ROOT);
    }

    private Answer page(int status, List<FormError> errors, Ask ask) {
        String title = say("signin.first.title");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.NONE, ask);
        return SignInPage.own(pages.page(
                status,
                "firstpassword",
                frame,
                Map.of("errors", errors, "user", user(ask), "code", ask.field("code"))));
    }
}

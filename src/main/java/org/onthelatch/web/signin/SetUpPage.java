package org.onthelatch.web.signin;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.account.FirstSetUp;
import org.onthelatch.account.NewPasswordRule;
import org.onthelatch.staff.Account;
import org.onthelatch.staff.Role;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;

/** Where the first administrator is made, once; afterwards it leads to the sign-in page for ever (ADR 69). */
public final class SetUpPage {
    private static final String COUNTED = "set-up";

    private final FirstSetUp setUp;
    private final Pages pages;
    private final Readers signingIn;
    private final Writing writing;
    private final Passwords passwords = new Passwords(new SecureRandom());
    private final Attempts attempts = new Attempts();

    public SetUpPage(FirstSetUp setUp, Pages pages, Readers signingIn, Writing writing) {
        this.setUp = setUp;
        this.pages = pages;
        this.signingIn = signingIn;
        this.writing = writing;
    }

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        return setUp.isOpen()
                ? signingIn.read(() -> page(200, List.of(), ask))
                : Future.succeededFuture(Answer.seeOther("/sign-in"));
    }

    public Future<Answer> make(Ask ask) {
        if (!setUp.isOpen()) {
            return Future.succeededFuture(Answer.seeOther("/sign-in"));
        }
        return signingIn.read(() -> wrong(ask)).compose(wrong -> {
            if (wrong.isPresent()) {
                return Future.succeededFuture(wrong.get());
            }
            return signingIn
                    .read(() -> account(ask))
                    .compose(first -> writing.write(() -> setUp.make(first, ask.at()))
                            .compose(made -> {
                                if (made) {
                                    setUp.close();
                                    return Future.succeededFuture(Answer.seeOther("/sign-in?made=1"));
                                }
                                return signingIn.read(() ->
                                        page(422, List.of(new FormError("user", say("signin.setUp.user.taken"))), ask));
                            }));
        });
    }

    /** Why not; with a wrong code nothing else is looked at. */
    private Optional<Answer> wrong(Ask ask) {
        Duration wait = attempts.mustWait(COUNTED, ask.origin(), ask.at());
        if (!wait.isZero()) {
            return Optional.of(page(429, List.of(new FormError("code", TooSoon.words(wait))), ask)
                    .with("Retry-After", TooSoon.seconds(wait)));
        }
        if (!setUp.isRight(ask.field("code"), ask.at())) {
            attempts.wrong(COUNTED, ask.origin(), ask.at());
            return Optional.of(page(422, List.of(new FormError("code", say("signin.setUp.code.wrong"))), ask));
        }
        List<FormError> errors = new ArrayList<>();
        if (!user(ask).matches("[a-z][a-z0-9.-]{0,31}")) {
            errors.add(new FormError("user", say("signin.setUp.user.wrong")));
        }
        if (ask.field("name").isEmpty() || ask.field("name").length() > 80) {
            errors.add(new FormError("name", say("signin.setUp.name.wrong")));
        }
        NewPasswordRule.wrong(password(ask, "password"), password(ask, "again"), user(ask))
                .ifPresent(why -> errors.add(new FormError("password", why)));
        return errors.isEmpty() ? Optional.empty() : Optional.of(page(422, errors, ask));
    }

    private Account account(Ask ask) {
        return new Account(
                new StaffId(user(ask)), ask.field("name"), Role.MANAGER, passwords.hash(password(ask, "password")));
    }

    private static String user(Ask ask) {
        return ask.field("user").toLowerCase(Locale.ROOT);
    }

    static String password(Ask ask, String field) {
        return Optional.ofNullable(ask.form().get(field)).orElse("");
    }

    private Answer page(int status, List<FormError> errors, Ask ask) {
        String title = say("signin.setUp.title.short");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.NONE, ask);
        return SignInPage.own(pages.page(
                status,
                "setup",
                frame,
                Map.of("errors", errors, "user", user(ask), "name", ask.field("name"), "code", ask.field("code"))));
    }
}

package org.onthelatch.web;

import java.util.List;
import org.onthelatch.web.http.Access;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.signin.FirstPasswordPage;
import org.onthelatch.web.signin.SetUpPage;
import org.onthelatch.web.signin.SignInPage;

/** The lines of the table about coming in and going out: open to everybody, since nobody is known yet. */
final class SignInRoutes {
    private SignInRoutes() {}

    static List<Route> of(SignInPage page, SetUpPage setUp, FirstPasswordPage first) {
        Access everyone = new Access.Everyone();
        return List.of(
                Route.page("/sign-in", everyone, page::show),
                Route.form("/sign-in", everyone, page::signIn),
                Route.page("/sign-in/done", everyone, page::done),
                Route.form("/sign-out", everyone, page::signOut),
                Route.page("/sign-in/first", everyone, first::show),
                Route.form("/sign-in/first", everyone, first::choose),
                Route.page("/set-up", everyone, setUp::show),
                Route.form("/set-up", everyone, setUp::make));
    }
}

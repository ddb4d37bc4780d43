package org.onthelatch.web;

import io.vertx.core.http.HttpMethod;
import java.util.List;
import java.util.Locale;
import org.onthelatch.staff.Role;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Route;
import org.onthelatch.web.words.Sentences;

/** What goes wrong, told to the person herself: calmly, in her words, with nothing that only staff can do (D62, D104). */
final class HerProblem {
    private static final Sentences TEXT = new Sentences("org.onthelatch.web.my.my", Locale.ENGLISH);

    private HerProblem() {}

    /** The same for everybody else, and for what was already written to her. */
    static Problem of(Problem problem, Route route, Ask ask) {
        if (!isHers(route, ask) || (problem.status() < 500 && problem.status() != 404)) {
            return problem;
        }
        String what = problem.status() == 404
                ? "problem.nothing"
                : route.method().equals(HttpMethod.GET) ? "problem.read" : "problem.save";
        return new Problem(
                problem.status(),
                problem.code(),
                TEXT.say(what + ".title"),
                TEXT.say(what),
                List.of(),
                List.of(new Problem.Link("/my", TEXT.say("problem.back"))));
    }

    /** Also where nobody could look up who asks. */
    private static boolean isHers(Route route, Ask ask) {
        return route.path().startsWith("/my") || ask.signedIn().stream().anyMatch(who -> who.role() == Role.RESIDENT);
    }
}

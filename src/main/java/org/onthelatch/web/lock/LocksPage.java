package org.onthelatch.web.lock;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.onthelatch.restriction.SecureExit;
import org.onthelatch.restriction.SecureExit.Outcome;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.Door;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.release.RestorePage;
import org.onthelatch.web.sources.Sources;

/** Secures an exit on one screen, says which doors have it, keeps it only when somebody says so again, ends it in one press. */
public record LocksPage(Sources sources, Pages pages, Readers readers, Writing writing, SecureExit locks) {
    /** A page without a form to fill in looks again by itself, quickly while a door has not answered. */
    private static final String SOON = "2";

    private static final String LATER = "15";

    public Answer list(Ask ask) {
        new Parameters(ask).check();
        LocksView view = view(ask);
        return page(200, "locks", say("lock.title.short"), Map.of("view", view), ask)
                .with("Refresh", view.isWaiting() ? SOON : LATER);
    }

    public Answer offer(Ask ask) {
        new Parameters(ask).check();
        return secure(200, LockForm.offering(sources.facts().get(), locks), ask);
    }

    public Future<Answer> start(Ask ask) {
        return writing.write(() -> locks.start(LockForm.start(ask), ask.at())).compose(answered(refused -> {
            LockForm offered = LockForm.offering(sources.facts().get(), locks);
            return secure(422, offered.filled(ask, refused.refusals()), ask);
        }));
    }

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return keep(200, door(ask), LockForm.empty(), ask);
    }

    public Future<Answer> confirm(Ask ask) {
        Door door = door(ask);
        return writing.write(() -> locks.confirm(LockForm.confirm(door.id(), ask), ask.at()))
                .compose(answered(refused -> keep(422, door, LockForm.empty().filled(ask, refused.refusals()), ask)));
    }

    /** One press, nothing to fill in; who was too late sees that it is over. */
    public Future<Answer> end(Ask ask) {
        Door door = door(ask);
        SecureExit.End end = new SecureExit.End(door.id(), ask.by().actor());
        return writing.write(() -> locks.end(end, ask.at())).map(outcome -> Answer.seeOther("/locks"));
    }

    private Function<Outcome, Future<Answer>> answered(Function<Outcome.Refused, Answer> refusal) {
        return outcome -> outcome instanceof Outcome.Refused refused
                ? readers.read(() -> refusal.apply(refused))
                : Future.succeededFuture(Answer.seeOther("/locks"));
    }

    private Door door(Ask ask) {
        return sources.facts().get().register().door(RestorePage.known(sources, ask.part("door")));
    }

    private LocksView view(Ask ask) {
        return LocksView.of(sources, pages.dates(), ask.at());
    }

    private Answer secure(int status, LockForm form, Ask ask) {
        return page(status, "lock", say("lock.secure"), Map.of("form", form, "limits", locks.limits()), ask);
    }

    private Answer keep(int status, Door door, LockForm form, Ask ask) {
        Map<String, Object> parts = Map.of("view", view(ask), "door", door, "form", form, "limits", locks.limits());
        return page(status, "lockkeep", say("lock.keep.title.short", door.id()), parts, ask);
    }

    private Answer page(int status, String template, String title, Map<String, Object> parts, Ask ask) {
        Map<String, Object> all = new HashMap<>(parts);
        all.put("words", new LockWords(pages.dates(), sources.directory().get(), ask.at()));
        all.put("mayStart", ask.by().may(Permission.SECURE_EXIT));
        all.put("mayEnd", ask.by().may(Permission.CONFIRM_SECURED_EXIT));
        String whole = status == 422 ? say("page.error", title) : title;
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, template, pages.frame(whole, Section.BOARD, ask), all)
                .with("Referrer-Policy", "same-origin");
    }
}

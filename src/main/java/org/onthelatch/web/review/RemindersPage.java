package org.onthelatch.web.review;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import org.onthelatch.review.AcknowledgeReminder.Outcome;
import org.onthelatch.review.ReminderId;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.ReminderWords;

/** Whom the passing of dates was told to, and who took it on. */
public record RemindersPage(Sources sources, Pages pages, Readers readers, Writing writing) {

    public Answer show(Ask ask) {
        new Parameters(ask).check();
        return page(200, List.of(), ask);
    }

    public Future<Answer> acknowledge(Ask ask) {
        ReminderId id = id(ask);
        String words = ask.field("words");
        return writing.write(
                        () -> sources.reviews().acknowledge(id, words, ask.by().actor(), ask.at()))
                .compose(outcome -> readers.read(() -> answer(outcome, ask)));
    }

    private Answer answer(Outcome outcome, Ask ask) {
        return outcome instanceof Outcome.Refused refused
                ? page(422, List.of(new FormError("main", refused.refusal().sentence())), ask)
                : Answer.seeOther("/reminders");
    }

    private Answer page(int status, List<FormError> errors, Ask ask) {
        RemindersView view = RemindersView.of(sources, ask.by(), ask.at(), errors);
        String title = say("review.reminders");
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.REVIEWS, ask);
        ReminderWords words =
                new ReminderWords(pages.dates(), sources.directory().get(), ask.at());
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        long unreviewed = ask.by().may(Permission.SEE_OTHER_WARD)
                ? sources.desk().otherWards().accesses().overdue(ask.at())
                : 0;
        return pages.page(status, "reminders", frame, Map.of("view", view, "words", words, "unreviewed", unreviewed))
                .with("Referrer-Policy", "same-origin");
    }

    /** @throws Declined if it is no name of a reminder */
    static ReminderId id(Ask ask) {
        try {
            return new ReminderId(ask.part("reminder"));
        } catch (IllegalArgumentException e) {
            throw Declined.notFound(say("review.reminders.unknown"));
        }
    }
}

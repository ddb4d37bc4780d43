package org.onthelatch.web.review;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.onthelatch.review.AcknowledgeReminder.Outcome;
import org.onthelatch.review.Acknowledgement;
import org.onthelatch.review.Reminder;
import org.onthelatch.review.ReminderId;
import org.onthelatch.review.ReviewRefusal;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.sources.Sources;

/** Reminders for programs. */
public record RemindersApi(Sources sources, Writing writing) {

    /** Which to list. */
    enum Which {
        WAITING,
        IGNORED,
        MINE
    }

    public Answer list(Ask ask) {
        Parameters parameters = new Parameters(ask);
        var which = parameters.oneOf("show", Which.class);
        String person = parameters.text("person");
        parameters.check();
        JsonArray reminders = new JsonArray();
        sources.reviews().reminders(ask.at()).stream()
                .filter(reminder ->
                        person.isEmpty() || reminder.person().value().equals(person))
                .filter(reminder -> which.isEmpty() || isShown(which.get(), reminder, ask))
                .forEach(reminder -> reminders.add(json(reminder, ask.at())));
        return Answer.json(
                200, new JsonObject().put("asAt", ask.at().toString()).put("reminders", reminders));
    }

    private static boolean isShown(Which which, Reminder reminder, Ask ask) {
        return switch (which) {
            case WAITING -> reminder.isWaiting(ask.at());
            case IGNORED -> reminder.isIgnored(ask.at());
            case MINE -> reminder.isWaiting(ask.at()) && RemindersView.isMine(reminder, ask.by());
        };
    }

    public Future<Answer> acknowledge(Ask ask) {
        new Parameters(ask).check();
        ReminderId id = RemindersPage.id(ask);
        JsonFields fields = JsonFields.of(JsonBody.of(ask));
        fields.only(Set.of("words"));
        String words = fields.text("words");
        Declined.refuse(fields.faults());
        return writing.write(
                        () -> sources.reviews().acknowledge(id, words, ask.by().actor(), ask.at()))
                .map(RemindersApi::answer);
    }

    private static Answer answer(Outcome outcome) {
        if (outcome instanceof Outcome.Kept kept) {
            return Answer.json(201, json(kept.acknowledgement()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            throw declined(List.of(refused.refusal()));
        }
        throw new IllegalStateException("no answer for " + outcome);
    }

    /** What was refused, for programs. */
    static Declined declined(List<ReviewRefusal> refusals) {
        List<Fault> faults = refusals.stream()
                .map(refusal -> new Fault(refusal.field(), refusal.sentence(), refusal.code()))
                .toList();
        String sentences =
                String.join(" ", refusals.stream().map(ReviewRefusal::sentence).toList());
        return new Declined(new Problem(422, refusals.get(0).code(), "Nothing was saved", sentences, faults));
    }

    static JsonObject json(Reminder reminder, Instant now) {
        JsonArray to = new JsonArray();
        reminder.step().to().forEach(recipient -> to.add(recipient.name()));
        JsonObject json = new JsonObject()
                .put("id", reminder.id().value())
                .put("person", reminder.person().value())
                .put("step", reminder.step().name())
                .put("about", reminder.step().cause().name())
                .put("to", to)
                .put("date", reminder.date().toString())
                .put("since", reminder.since().toString())
                .put("waiting", reminder.isWaiting(now))
                .put("ignored", reminder.isIgnored(now));
        reminder.acknowledged().forEach(answer -> json.put("acknowledged", json(answer)));
        return json;
    }

    private static JsonObject json(Acknowledgement answer) {
        return new JsonObject()
                .put("by", answer.by().value())
                .put("as", answer.as().name())
                .put("at", answer.at().toString())
                .put("words", answer.words());
    }
}

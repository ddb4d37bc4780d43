package org.onthelatch.web.my;

import io.vertx.core.Future;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Request;
import org.onthelatch.review.RequestStep.From;
import org.onthelatch.review.WorkOnRequest;
import org.onthelatch.review.WorkOnRequest.Asking;
import org.onthelatch.review.WorkOnRequest.Outcome;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Handling;
import org.onthelatch.web.http.Parameters;

/** What she asks to be changed, in one field, and how it goes: who decides, by when, and the answer (D44). */
public record MyRequests(MyDesk desk) {

    public Handling show() {
        return desk.reading(Place.REQUESTS, ask -> {
            new Parameters(ask).check();
            return page(200, MyForm.EMPTY, ask);
        });
    }

    /** She asks; or says that she does not agree, with or without more words. */
    public Future<Answer> ask(Ask ask) {
        String wrote = ask.field("words");
        boolean disagrees = ask.field("disagree").equals("yes");
        if (wrote.isEmpty() && !disagrees) {
            return again("ask.missing", wrote, ask);
        }
        String words = disagrees ? (desk.text().say("ask.disagree") + " " + wrote).strip() : wrote;
        if (words.length() > WorkOnRequest.LONGEST_WORDS) {
            return again("ask.long", wrote, ask);
        }
        PersonId her = desk.her(ask);
        Optional<StaffId> decides = desk.sources().directory().get().decidesFor(her, ask.at());
        if (decides.isEmpty()) {
            return again("ask.nobody", wrote, ask);
        }
        Asking asking = new Asking(
                her, From.SHE_WROTE_IT, words, ask.at(), decides, ask.by().actor());
        return desk.writing()
                .write(() -> desk.sources().reviews().ask(asking, ask.at()))
                .compose(outcome -> outcome instanceof Outcome.Kept
                        ? Future.succeededFuture(Answer.seeOther(Place.REQUESTS.path()))
                        : again("ask.notKept", wrote, ask));
    }

    private Future<Answer> again(String why, String wrote, Ask ask) {
        MyForm form = new MyForm(true, wrote, desk.text().say(why));
        return desk.readers().read(() -> page(422, form, ask));
    }

    private Answer page(int status, MyForm form, Ask ask) {
        PersonId her = desk.her(ask);
        AnswerWords words = new AnswerWords(
                desk.text(), desk.pages().dates(), desk.sources().directory().get(), ask.at());
        List<Told> told = desk.sources().reviews().requests().stream()
                .filter(request -> request.person().equals(her))
                .sorted(Comparator.comparing(Request::recordedAt).reversed())
                .map(words::told)
                .toList();
        return desk.page(status, desk.view(Place.REQUESTS, List.of(), told, ask), form, ask);
    }
}

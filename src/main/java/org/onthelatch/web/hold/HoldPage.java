package org.onthelatch.web.hold;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.assessment.RecordHold;
import org.onthelatch.assessment.RecordHold.Outcome;
import org.onthelatch.legalstatus.EndHold;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.StatusRefusal;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.status.StatusSeen;

/** One screen that starts a hold, one that says which doors hold, and the way to end it (D5, D6). */
public final class HoldPage {
    /** A page without a form looks again by itself, quickly while a door has not answered. */
    private static final String SOON = "2";

    private static final String LATER = "15";

    private final Sources sources;
    private final Pages pages;
    private final Readers readers;
    private final Writing writing;
    private final RecordHold holds;
    private final ReadHold read;

    public HoldPage(Sources sources, Pages pages, Readers readers, Writing writing, RecordHold holds) {
        this.sources = sources;
        this.pages = pages;
        this.readers = readers;
        this.writing = writing;
        this.holds = holds;
        this.read = new ReadHold(sources, holds, pages.dates());
    }

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        HoldForm form = HoldForm.offering(ReadHold.power(ask), pages.dates(), ask.at());
        return writing.seen(ask.by(), person, "hold", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, form, List.of(), ask)));
    }

    public Future<Answer> record(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        HoldForm form = HoldForm.filled(ask);
        HoldingPower power = ReadHold.power(ask);
        Instant since = read.access(person)
                .legal()
                .standingAt(ask.at())
                .map(standing -> standing.period().from())
                .orElse(Instant.MIN);
        Optional<Instant> started = form.startedAt(pages.dates(), since);
        if (started.isEmpty()) {
            List<FormError> errors = List.of(new FormError("startedAt", say("hold.startedAt.wrong")));
            return readers.read(() -> page(422, person, form, errors, ask));
        }
        var request = form.request(person, power, started.get(), ask);
        return writing.write(() -> StatusSeen.isOutdated(
                                form.text("basedOn"), read.access(person).legal(), ask.at())
                        ? Optional.<Outcome>empty()
                        : Optional.of(holds.record(request, ask.at())))
                .compose(outcome -> outcome.map(kept -> answer(kept, person, form, ask))
                        .orElseGet(() -> readers.read(() -> conflict(person, form, ask))));
    }

    private Future<Answer> answer(Outcome outcome, PersonId person, HoldForm form, Ask ask) {
        return outcome instanceof Outcome.Refused refused
                ? readers.read(() -> page(422, person, form, errors(refused.refusals()), ask))
                : Future.succeededFuture(Answer.seeOther("/people/%s/hold/doors".formatted(person)));
    }

    /** Somebody else recorded something about her law while this was filled in: what theirs says stands beside it (D50). */
    private Answer conflict(PersonId person, HoldForm form, Ask ask) {
        HoldConflict conflict =
                HoldConflict.of(read.access(person), sources.directory().get(), pages.dates(), ask.at());
        String difference = say("hold.conflict.yours", conflict.sentence(), form.text("reason"));
        return page(409, person, form, List.of(new FormError("reason", difference)), ask);
    }

    public Future<Answer> end(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        HoldForm form = HoldForm.filled(ask);
        var request = new EndHold.Request(
                HoldForm.newId(), person, form.text("endReason"), ask.by().actor());
        return writing.write(() -> holds.end(request, ask.at()))
                .compose(outcome -> outcome instanceof EndHold.Outcome.Refused refused
                        ? readers.read(() -> page(422, person, form, errors(endFields(refused.refusals())), ask))
                        : Future.succeededFuture(Answer.seeOther("/people/%s/hold/doors".formatted(person))));
    }

    private static List<StatusRefusal> endFields(List<StatusRefusal> refusals) {
        return refusals.stream()
                .map(refusal -> new StatusRefusal("endReason", refusal.code(), refusal.sentence()))
                .toList();
    }

    private static List<FormError> errors(List<StatusRefusal> refusals) {
        return refusals.stream()
                .map(refusal ->
                        new FormError(refusal.field().equals("power") ? "reason" : refusal.field(), refusal.sentence()))
                .toList();
    }

    /** Which doors hold, with nothing to fill in, so that it may look again by itself. */
    public Future<Answer> doors(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "hold at doors", ask.at())
                .compose(kept -> readers.read(() -> {
                    HoldView view = read.view(person, new HoldForm(Map.of(), ask.at()), List.of(), ask);
                    String title = say(
                            "hold.held.title.short", view.access().resident().name());
                    return page(200, "holddoors", title, view, ask)
                            .with("Refresh", view.doors().isWaiting() ? SOON : LATER);
                }));
    }

    private Answer page(int status, PersonId person, HoldForm form, List<FormError> errors, Ask ask) {
        HoldView view = read.view(person, form, errors, ask);
        String hold = say("hold.title.short", view.access().resident().name());
        String title = errors.isEmpty() ? hold : say("page.error", hold);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return page(status, "hold", title, view, ask).with("Referrer-Policy", "same-origin");
    }

    private Answer page(int status, String template, String title, HoldView view, Ask ask) {
        Frame frame = pages.frame(title, Section.BOARD, ask);
        return pages.page(
                status,
                template,
                frame,
                Map.of(
                        "view",
                        view,
                        "talk",
                        new HoldTalk(pages.dates(), ask.at()),
                        "words",
                        new HoldWords(pages.dates(), ask.at()),
                        "directory",
                        sources.directory().get()));
    }
}

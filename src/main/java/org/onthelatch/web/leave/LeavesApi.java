package org.onthelatch.web.leave;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.onthelatch.leave.GrantLeave.Outcome;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.IfMatch;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.LeaveDesk;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/** A person's leave for programs. A change names the version that it is based on in {@code If-Match}. */
public record LeavesApi(Sources sources, Writing writing, LeaveDesk desk) {
    private static final String BASED_ON = "Name the version of the leave that this is based on.";

    private static final Drafts DRAFTS = new Drafts();

    public Future<Answer> list(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "leaves", ask.at()).map(kept -> {
            JsonArray leaves = new JsonArray();
            sources.facts()
                    .get()
                    .resident(person)
                    .orElseThrow()
                    .leave()
                    .leaves()
                    .forEach(leave -> leaves.add(LeaveJson.of(leave, ask.at())));
            return Answer.json(
                    200, new JsonObject().put("person", person.value()).put("leaves", leaves));
        });
    }

    public Future<Answer> grant(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return keep(ask, person, LeaveBody.leave(ask, "", 0));
    }

    public Future<Answer> change(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        Leave leave = ReadLeaves.known(sources, person, ask.part("leave"));
        return keep(ask, person, LeaveBody.leave(ask, leave.id().value(), IfMatch.version(ask, BASED_ON)));
    }

    private Future<Answer> keep(Ask ask, PersonId person, FilledForm form) {
        new Parameters(ask).check();
        ReadLeave read =
                new ReadLeave(form, sources.directory().get(), sources.policy().zone());
        Optional<Leave> draft = DRAFTS.of(person, read, ask.by(), ask.at());
        LeaveBody.refuse(form, read.errors());
        Leave leave = draft.orElseThrow();
        return writing.write(() -> desk.grant(leave, ask.by().actor(), ask.at()))
                .map(outcome -> answer(outcome, leave, ask));
    }

    public Future<Answer> revoke(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        Leave leave = ReadLeaves.known(sources, person, ask.part("leave"));
        FilledForm form = LeaveBody.notice(ask, IfMatch.version(ask, BASED_ON));
        ReadNotice read = new ReadNotice(form, sources.policy().zone(), ask.at());
        var notice = read.of(leave);
        LeaveBody.refuse(form, read.errors());
        return writing.write(() -> desk.revoke(notice, ask.by().actor(), ask.at()))
                .map(outcome -> answer(outcome, leave, ask));
    }

    private Answer answer(Outcome outcome, Leave draft, Ask ask) {
        if (outcome instanceof Outcome.Kept kept) {
            Leave leave = kept.leave();
            return Answer.json(201, LeaveJson.of(leave, ask.at()))
                    .with("Location", "/api/v1/people/%s/leaves".formatted(leave.person()))
                    .version(leave.version());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return Answer.problem(refused(refused.refusals()));
        }
        if (outcome instanceof Outcome.Stale stale) {
            return stale(stale.latest(), draft, ask);
        }
        throw Declined.notFound("She is not here any more. Nothing was saved.");
    }

    /** The law's own answers stand in the code; a field that lacks something is unprocessable. */
    private static Problem refused(List<LeaveRefusal> refusals) {
        List<Fault> faults = refusals.stream()
                .map(refusal -> new Fault(refusal.field(), refusal.says(), refusal.came()))
                .toList();
        return refusals.stream()
                .filter(refusal -> !refusal.code().equals("MISSING"))
                .findFirst()
                .map(law ->
                        new Problem(law.isForbidden() ? 403 : 409, law.code(), "Nothing was saved", law.says(), faults))
                .orElseGet(() -> Problem.unsaved(422, "REFUSED", faults));
    }

    private Answer stale(Leave latest, Leave draft, Ask ask) {
        JsonArray lines = new JsonArray();
        NhsDates dates = new NhsDates(sources.policy().zone());
        LeaveLines.differing(latest, draft, dates, sources.directory().get())
                .forEach(line -> lines.add(new JsonObject()
                        .put("field", line.label())
                        .put("theirs", line.theirs())
                        .put("yours", line.yours())));
        JsonObject now =
                new JsonObject().put("latest", LeaveJson.of(latest, ask.at())).put("difference", lines);
        return Answer.stale(
                        "Somebody else saved version %d of this leave meanwhile. Look at the difference and decide again."
                                .formatted(latest.version()),
                        now)
                .version(latest.version());
    }
}

package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.assessment.Refusal;
import org.onthelatch.assessment.Tightening;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.IfMatch;
import org.onthelatch.web.http.JsonBody;
import org.onthelatch.web.http.JsonFields;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Problem;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Recording;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;

/** A person's assessments for programs. A write names the version that it is based on in {@code If-Match}. */
public final class AssessmentsApi {
    private final Sources sources;
    private final Writing writing;
    private final Recording recording;
    private final Proposals proposals = new Proposals();

    public AssessmentsApi(Sources sources, Writing writing, Recording recording) {
        this.sources = sources;
        this.writing = writing;
        this.recording = recording;
    }

    public Future<Answer> list(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "assessments", ask.at()).map(kept -> list(person));
    }

    private Answer list(PersonId person) {
        JsonArray all = new JsonArray();
        int version = 0;
        for (var assessment :
                sources.facts().get().resident(person).orElseThrow().levels().assessments()) {
            all.add(AssessmentJson.of(assessment));
            version = assessment.version();
        }
        JsonObject json = new JsonObject().put("person", person.value()).put("assessments", all);
        return Answer.json(200, json).version(version);
    }

    public Future<Answer> record(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        int basedOn = IfMatch.version(
                ask,
                "Name the version that this is based on: the ETag of the person's assessments, \"0\" if she has none.");
        JsonFields body = JsonFields.of(JsonBody.of(ask));
        Proposal proposal = ProposalJson.read(
                        body, proposals.newId(), person, basedOn, ask.by().actor(), ask.at())
                .orElseThrow(() -> new Declined(unprocessable("UNREADABLE", body.faults())));
        return writing.write(() -> recording.record(proposal, ask.at())).map(outcome -> answer(outcome, proposal));
    }

    private Answer answer(Outcome outcome, Proposal proposal) {
        if (outcome instanceof Outcome.Recorded recorded) {
            int version = recorded.assessment().version();
            String where = "/api/v1/people/%s/assessments".formatted(proposal.person());
            return Answer.json(201, AssessmentJson.of(recorded.assessment()))
                    .with("Location", where)
                    .version(version);
        }
        if (outcome instanceof Outcome.Waiting waiting) {
            Tightening tightening = waiting.tightening();
            JsonObject json = new JsonObject()
                    .put("tightening", tightening.id().value())
                    .put("state", Tightening.State.WAITING.name())
                    .put("proposedAt", tightening.proposedAt().toString())
                    .put("lapsesAt", tightening.until().toString());
            String where = "/api/v1/people/%s/tightenings".formatted(proposal.person());
            return Answer.json(202, json).with("Location", where);
        }
        if (outcome instanceof Outcome.Refused refused) {
            return Answer.problem(refused(refused.refusals()));
        }
        if (outcome instanceof Outcome.Stale stale) {
            return stale(stale, proposal);
        }
        throw Declined.notFound(say("assess.gone"));
    }

    private static Problem refused(List<Refusal> refusals) {
        List<Fault> faults = refusals.stream()
                .map(refusal -> new Fault(refusal.field(), refusal.expected(), refusal.came()))
                .toList();
        Optional<Refusal> powerless = refusals.stream()
                .filter(refusal -> refusal.code().equals("NO_POWER_TO_RESTRICT"))
                .findFirst();
        return powerless
                .map(refusal -> new Problem(409, refusal.code(), "Nothing was saved", refusal.expected(), faults))
                .orElseGet(() -> unprocessable("REFUSED", faults));
    }

    private static Problem unprocessable(String code, List<Fault> faults) {
        return Problem.unsaved(422, code, faults);
    }

    private Answer stale(Outcome.Stale stale, Proposal proposal) {
        NhsDates dates = new NhsDates(sources.policy().zone());
        LevelWords levels = new LevelWords(sources.policy().ladder());
        Difference difference = Difference.of(
                stale.latest(), proposal, levels, dates, sources.directory().get());
        JsonArray lines = new JsonArray();
        difference
                .lines()
                .forEach(line -> lines.add(new JsonObject()
                        .put("field", line.field())
                        .put("theirs", line.theirs())
                        .put("yours", line.yours())));
        JsonObject now = new JsonObject()
                .put("latest", AssessmentJson.of(stale.latest()))
                .put("difference", lines);
        return Answer.stale(
                        "Somebody else recorded version %d meanwhile. Look at the difference and decide again."
                                .formatted(stale.latest().version()),
                        now)
                .version(stale.latest().version());
    }
}

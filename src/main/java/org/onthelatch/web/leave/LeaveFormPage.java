package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.RuleZone;
import org.onthelatch.leave.GrantLeave.Outcome;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.assess.FilledForm;
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
import org.onthelatch.web.person.PersonWords;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.LeaveDesk;
import org.onthelatch.web.sources.Sources;

/** The form that grants or changes leave; answers are checked on a page of their own before anything is saved. */
public record LeaveFormPage(Sources sources, Pages pages, Readers readers, Writing writing, LeaveDesk desk) {
    private static final Drafts DRAFTS = new Drafts();

    public Future<Answer> show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        Optional<LeaveId> change = parameters.optional("leave", "a leave's id", LeaveId::new);
        Optional<LeaveId> after = parameters.optional("after", "a leave's id", LeaveId::new);
        parameters.check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "leave form", ask.at())
                .compose(kept -> readers.read(() -> {
                    FilledForm form = offered(access(person), change, after);
                    return page(200, access(person), form, List.of(), List.of(), List.of(), ask);
                }));
    }

    private FilledForm offered(ResidentAccess access, Optional<LeaveId> change, Optional<LeaveId> after) {
        var zone = sources.policy().zone();
        if (change.isPresent()) {
            return LeaveValues.of(ReadLeaves.known(access, change.get()), zone);
        }
        if (after.isPresent()) {
            Leave before = ReadLeaves.known(access, after.get());
            return before.terms().steps().stream()
                    .findFirst()
                    .map(step -> LeaveValues.step(DRAFTS.newId(), before, step, zone))
                    .orElseThrow(() -> Declined.notFound(say("leave.noStep")));
        }
        return LeaveValues.empty(DRAFTS.newId());
    }

    public Future<Answer> send(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        FilledForm form = new FilledForm(ask.form());
        ReadLeave read =
                new ReadLeave(form, sources.directory().get(), sources.policy().zone());
        Optional<Leave> draft = DRAFTS.of(person, read, ask.by(), ask.at());
        if (ask.field("do").equals("edit")) {
            return readers.read(() -> page(200, access(person), form, List.of(), List.of(), List.of(), ask));
        }
        if (draft.isEmpty()) {
            return readers.read(() -> page(422, access(person), form, read.errors(), List.of(), List.of(), ask));
        }
        if (!ask.field("do").equals("save")) {
            return readers.read(() -> check(draft.get(), form, ask));
        }
        return writing.write(() -> desk.grant(draft.get(), ask.by().actor(), ask.at()))
                .compose(outcome -> readers.read(() -> answer(outcome, draft.get(), form, ask)));
    }

    /** Refusals of the law are told before the answers are shown, as far as they are known by now. */
    private Answer check(Leave draft, FilledForm form, Ask ask) {
        Outcome wouldBe = ReadLeaves.rehearse(sources, draft, ask);
        return wouldBe instanceof Outcome.Kept
                ? page(200, access(draft.person()), form, List.of(), List.of(), lines(draft), ask)
                : answer(wouldBe, draft, form, ask);
    }

    private Answer answer(Outcome outcome, Leave draft, FilledForm form, Ask ask) {
        ResidentAccess access = access(draft.person());
        if (outcome instanceof Outcome.Kept kept) {
            return Answer.seeOther("/people/%s/leave/%s?saved=%d"
                    .formatted(draft.person(), draft.id(), kept.leave().version()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            List<FormError> errors = refused.refusals().stream()
                    .map(refusal -> new FormError(ReadLeaves.fieldOnPage(refusal.field()), refusal.says()))
                    .toList();
            return page(ReadLeaves.status(refused), access, form, errors, List.of(), List.of(), ask);
        }
        if (outcome instanceof Outcome.Stale stale) {
            var differing = LeaveLines.differing(
                    stale.latest(), draft, pages.dates(), sources.directory().get());
            var conflict = new LeaveFormView.Conflict(stale.latest(), differing);
            FilledForm rebased = ReadLeaves.basedOn(form, stale.latest().version());
            return page(409, access, rebased, List.of(), List.of(conflict), List.of(), ask);
        }
        throw Declined.notFound(say("leave.notHere"));
    }

    private ResidentAccess access(PersonId person) {
        return sources.facts().get().resident(person).orElseThrow();
    }

    private List<LeaveLines.Line> lines(Leave draft) {
        return LeaveLines.of(draft, pages.dates(), sources.directory().get()).stream()
                .filter(line -> !line.words().isBlank())
                .toList();
    }

    private Answer page(
            int status,
            ResidentAccess access,
            FilledForm form,
            List<FormError> errors,
            List<LeaveFormView.Conflict> conflict,
            List<LeaveLines.Line> check,
            Ask ask) {
        LegalStatus legal = access.legal().statusAt(ask.at());
        var directory = sources.directory().get();
        PersonWords words = new PersonWords(pages.dates(), directory, sources.policy(), ask.at());
        LeaveFormView view = new LeaveFormView(
                access.resident(),
                legal,
                form,
                errors,
                conflict,
                Questions.sections(legal.absence(), directory.visitorsInOrder()),
                access.leave().consents().stream().map(words::consent).toList(),
                doors(access, ask),
                check);
        String title = say("leaveform.title.short", access.resident().name());
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "leaveform", frame, Map.of("view", view, "directory", directory))
                .with("Referrer-Policy", "same-origin");
    }

    /** The hospital's boundary, and for somebody detained in a named unit that unit's, too (D13). */
    private String doors(ResidentAccess access, Ask ask) {
        AccessFacts facts = sources.facts().get();
        var byZone = facts.doorsOf(access.resident().id()).byZone();
        String boundary = ReadLeaves.names(byZone.getOrDefault(RuleZone.SITE, java.util.Set.of()));
        boolean unit = access.legal()
                .standingAt(ask.at())
                .filter(standing -> standing.authority().namedUnit())
                .isPresent();
        return unit
                ? say(
                        "leaveform.counts.unit",
                        boundary,
                        ReadLeaves.names(byZone.getOrDefault(RuleZone.WARD_EXIT, java.util.Set.of())))
                : say("leaveform.counts", boundary);
    }
}

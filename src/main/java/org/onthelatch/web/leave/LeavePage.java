package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onthelatch.assessment.RuleZone;
import org.onthelatch.leave.GrantLeave.Outcome;
import org.onthelatch.leave.Leave;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.PersonRecord;
import org.onthelatch.web.person.PersonWords;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.LeaveDesk;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.PlaceWords;

/** One leave: what it says, which doors have it, where she is, and its revocation in writing. */
public record LeavePage(Sources sources, Pages pages, Readers readers, Writing writing, LeaveDesk desk) {

    public Future<Answer> show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        int saved = parameters.optional("saved", "a version", Integer::parseInt).orElse(0);
        parameters.check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        Leave leave = ReadLeaves.known(sources, person, ask.part("leave"));
        return writing.seen(ask.by(), person, "leave " + leave.id(), ask.at())
                .compose(kept ->
                        readers.read(() -> page(200, leave, saved, new FilledForm(ask.form()), List.of(), ask)));
    }

    public Future<Answer> revoke(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        Leave leave = ReadLeaves.known(sources, person, ask.part("leave"));
        FilledForm form = new FilledForm(ask.form());
        ReadNotice read = new ReadNotice(form, sources.policy().zone(), ask.at());
        var notice = read.of(leave);
        if (!read.errors().isEmpty()) {
            return readers.read(() -> page(422, leave, 0, form, read.errors(), ask));
        }
        return writing.write(() -> desk.revoke(notice, ask.by().actor(), ask.at()))
                .compose(outcome -> readers.read(() -> answer(outcome, leave, form, ask)));
    }

    private Answer answer(Outcome outcome, Leave leave, FilledForm form, Ask ask) {
        if (outcome instanceof Outcome.Kept kept) {
            return Answer.seeOther("/people/%s/leave/%s?saved=%d"
                    .formatted(leave.person(), leave.id(), kept.leave().version()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            List<FormError> errors = refused.refusals().stream()
                    .map(refusal -> new FormError(refusal.field(), refusal.says()))
                    .toList();
            return page(ReadLeaves.status(refused), leave, 0, form, errors, ask);
        }
        if (outcome instanceof Outcome.Stale stale) {
            String by = sources.directory().get().name(stale.latest().grantedBy());
            FormError changed = new FormError(
                    "reason", say("leave.revoke.stale", by, stale.latest().version()));
            FilledForm rebased = ReadLeaves.basedOn(form, stale.latest().version());
            return page(409, stale.latest(), 0, rebased, List.of(changed), ask);
        }
        throw Declined.notFound(say("leave.notHere"));
    }

    private Answer page(int status, Leave leave, int saved, FilledForm form, List<FormError> errors, Ask ask) {
        PersonRecord her = new ReadPerson(sources, ask.at()).of(leave.person());
        Set<org.onthelatch.ward.DoorId> boundary =
                sources.facts().get().doorsOf(leave.person()).byZone().getOrDefault(RuleZone.SITE, Set.of());
        var directory = sources.directory().get();
        Map<String, Object> all = new HashMap<>();
        all.put("her", her);
        all.put("leave", leave);
        all.put("saved", saved);
        all.put(
                "lines",
                LeaveLines.of(leave, pages.dates(), directory).stream()
                        .filter(line -> !line.words().isBlank())
                        .toList());
        all.put(
                "doors",
                her.doors().stream()
                        .filter(door -> boundary.contains(door.hold().door().id()))
                        .toList());
        all.put("form", form);
        all.put("errors", errors);
        all.put("over", leave.isOver(ask.at()));
        all.put("mayGrant", ask.by().may(Permission.GRANT_LEAVE));
        all.put("words", new PersonWords(pages.dates(), directory, sources.policy(), ask.at()));
        all.put("places", new PlaceWords(pages.dates(), ask.at()));
        all.put("hold", new HoldWords(pages.dates(), ask.at()));
        Frame frame = pages.frame(say("leave.title.short", her.resident().name()), Section.BOARD, ask);
        return pages.page(status, "leave", frame, all).with("Referrer-Policy", "same-origin");
    }
}

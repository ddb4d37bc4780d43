package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.ConsentRequest;
import org.onthelatch.leave.LeaveRefusal;
import org.onthelatch.leave.LeaveType;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.doors.DoorCount;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
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
import org.onthelatch.web.words.Moments;

/** What MHCS was asked about one person's leave, since when it is waited for, and what it answered (D11, D19). */
public record ConsentsPage(Sources sources, Pages pages, Readers readers, Writing writing, LeaveDesk desk) {
    private static final Drafts DRAFTS = new Drafts();

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "consents to leave", ask.at())
                .compose(kept -> readers.read(() -> page(200, person, new FilledForm(ask.form()), List.of(), ask)));
    }

    public Future<Answer> record(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        FilledForm form = new FilledForm(ask.form());
        Set<LeaveType> scope = EnumSet.noneOf(LeaveType.class);
        for (LeaveType type : LeaveType.values()) {
            if (form.isChosen("scope-" + type, "yes")) {
                scope.add(type);
            }
        }
        ReadConsent read = new ReadConsent(
                ask::field,
                scope,
                form.isChosen("overnight", "yes"),
                new Moments(sources.policy().zone()));
        Optional<ConsentRequest> request =
                read.of(person, DRAFTS.newId().value(), ask.by().actor(), ask.at());
        if (request.isEmpty()) {
            List<FormError> errors = read.faults().stream()
                    .map(fault -> new FormError(fault.field(), say("consent.wrong", fault.expected())))
                    .toList();
            return readers.read(() -> page(422, person, form, errors, ask));
        }
        return writing.write(() -> desk.record(request.get(), ask.at()))
                .compose(refusals -> refusals.isEmpty()
                        ? Future.succeededFuture(Answer.seeOther("/people/%s/consents".formatted(person)))
                        : readers.read(() -> page(status(refusals), person, form, errors(refusals), ask)));
    }

    private static int status(List<LeaveRefusal> refusals) {
        return refusals.stream().anyMatch(LeaveRefusal::isForbidden) ? 403 : 422;
    }

    private static List<FormError> errors(List<LeaveRefusal> refusals) {
        return refusals.stream()
                .map(refusal -> new FormError(refusal.field(), refusal.says()))
                .toList();
    }

    /** The doors at which a change of her consents counts, and whether each has it. */
    private DoorCount boundary(ResidentAccess access, Ask ask) {
        AccessFacts facts = sources.facts().get();
        return new DoorCount(facts.doorsOf(access.resident().id()).exits().stream()
                .map(door -> DoorHold.of(door, facts, sources.controllers(), ask.at()))
                .toList());
    }

    private Answer page(int status, PersonId person, FilledForm form, List<FormError> errors, Ask ask) {
        ResidentAccess access = sources.facts().get().resident(person).orElseThrow();
        LegalStatus legal = access.legal().statusAt(ask.at());
        Map<String, Object> all = new HashMap<>();
        all.put("her", access.resident());
        all.put("legal", legal);
        all.put("needed", legal.absence() == LegalStatus.Absence.RESPONSIBLE_CLINICIAN_WITH_CONSENT);
        all.put("consents", access.leave().consents());
        all.put(
                "waiting",
                access.leave().consents().stream()
                        .filter(Consent.Awaited.class::isInstance)
                        .toList());
        all.put(
                "given",
                access.leave().consents().stream()
                        .filter(consent -> consent instanceof Consent.Given given
                                && given.period().until().isAfter(ask.at()))
                        .toList());
        all.put("withdrawn", access.leave().consents().stream().anyMatch(Consent.Withdrawn.class::isInstance));
        all.put("doors", boundary(access, ask));
        all.put("hold", new HoldWords(pages.dates(), ask.at()));
        all.put("form", form);
        all.put("errors", errors);
        all.put("mayRecord", ask.by().may(Permission.RECORD_CONSENT));
        all.put("words", new PersonWords(pages.dates(), sources.directory().get(), sources.policy(), ask.at()));
        String title = say("consent.title.short", access.resident().name());
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "consents", frame, all).with("Referrer-Policy", "same-origin");
    }
}

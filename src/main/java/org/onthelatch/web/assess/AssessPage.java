package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.LongestReview;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.assessment.RecordAssessment.Outcome;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Participation;
import org.onthelatch.review.RecordParticipation;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.http.Writing;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.person.ReadPerson;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Policy;
import org.onthelatch.web.sources.Recording;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.NhsDates;

/** The form that records an assessment. Nothing typed into it is lost, whatever comes of it. */
public final class AssessPage {
    private final Sources sources;
    private final Pages pages;
    private final Readers readers;
    private final Writing writing;
    private final Recording recording;
    private final Proposals proposals = new Proposals();
    private final CheckPages checks;

    public AssessPage(Sources sources, Pages pages, Readers readers, Writing writing, Recording recording) {
        this.sources = sources;
        this.pages = pages;
        this.readers = readers;
        this.writing = writing;
        this.recording = recording;
        this.checks = new CheckPages(sources, pages);
    }

    public Future<Answer> show(Ask ask) {
        new Parameters(ask).check();
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        return writing.seen(ask.by(), person, "assessment form", ask.at())
                .compose(kept -> readers.read(() -> {
                    ResidentAccess access = access(person);
                    List<Assessment> latest = access.levels().latest().stream().toList();
                    return page(
                            200,
                            access,
                            FilledForm.offering(latest, legalBasis(access, ask)),
                            List.of(),
                            List.of(),
                            ask);
                }));
    }

    /** Her status and its papers, as they are recorded; "" while nothing gives power to hold her. */
    private static String legalBasis(ResidentAccess access, Ask ask) {
        return access.legal()
                .standingAt(ask.at())
                .filter(standing -> standing.status().givesPowerToHold())
                .map(standing -> "%s. %s"
                        .formatted(
                                standing.status().words(), standing.authority().reference()))
                .orElse("");
    }

    /** What was filled in goes from page to page with the form; nothing is kept before "save". */
    public Future<Answer> record(Ask ask) {
        PersonId person = ReadPerson.known(sources, ask.part("person"));
        ResidentAccess access = access(person);
        FilledForm form = new FilledForm(ask.form());
        String pressed = ask.field("do");
        if (pressed.equals("change")) {
            return readers.read(() -> page(200, access, form, List.of(), List.of(), ask));
        }
        ReadForm read =
                new ReadForm(form, sources.directory().get(), sources.policy().zone(), ask.at());
        List<Assessment> latest = access.levels().latest().stream().toList();
        Optional<Proposal> proposal = proposals.of(
                person, form, read, latest, (level, now) -> usualReview(access, level, now), ask.by(), ask.at());
        if (proposal.isEmpty()) {
            return readers.read(() -> page(422, access, form, read.errors(), List.of(), ask));
        }
        if (!pressed.equals("save")) {
            return writing.write(() -> recording.foresee(proposal.get(), ask.at()))
                    .compose(foreseen -> readers.read(() -> foreseen.against().isEmpty()
                            ? checks.page(proposal.get(), access, form, foreseen.waits(), ask)
                            : answer(foreseen.against().get(0), proposal.get(), form, ask)));
        }
        return writing.write(() -> kept(recording.record(proposal.get(), ask.at()), form, person, ask))
                .compose(outcome -> readers.read(() -> answer(outcome, proposal.get(), form, ask)));
    }

    /** As late as policy allows for the level; sooner where the power to hold her ends sooner. */
    private Instant usualReview(ResidentAccess access, Level level, Instant now) {
        Policy policy = sources.policy();
        Instant longest = LongestReview.of(
                policy.ladder(), policy.zone(), level, access.levels().latest(), now);
        Instant powerEnds = access.legal().powerEndsAfter(now);
        boolean held = level.restricts() && access.legal().statusAt(now).givesPowerToHold();
        return held && powerEnds.isBefore(longest) ? powerEnds : longest;
    }

    /** Her part is written down with it; that somebody was not there needs no more words than the form asks for. */
    private Outcome kept(Outcome outcome, FilledForm form, PersonId person, Ask ask) {
        boolean saved = outcome instanceof Outcome.Recorded || outcome instanceof Outcome.Waiting;
        if (saved && !form.text("present").equals("no")) {
            boolean led = form.text("present").equals("led");
            sources.reviews()
                    .participated(
                            new RecordParticipation.Note(
                                    person,
                                    led ? Participation.Kind.LED : Participation.Kind.ATTENDED,
                                    ask.at(),
                                    "",
                                    "",
                                    Participation.Whose.STAFF,
                                    ask.by().actor()),
                            ask.at());
        }
        return outcome;
    }

    private ResidentAccess access(PersonId person) {
        return sources.facts().get().resident(person).orElseThrow();
    }

    private Answer answer(Outcome outcome, Proposal proposal, FilledForm form, Ask ask) {
        if (outcome instanceof Outcome.Recorded recorded) {
            return Answer.seeOther("/people/%s?saved=%d"
                    .formatted(proposal.person(), recorded.assessment().version()));
        }
        if (outcome instanceof Outcome.Waiting) {
            return Answer.seeOther("/people/%s/level-changes?proposed=1".formatted(proposal.person()));
        }
        if (outcome instanceof Outcome.Refused refused) {
            List<FormError> errors =
                    refused.refusals().stream().map(FormError::of).toList();
            return page(422, access(proposal.person()), form, errors, List.of(), ask);
        }
        if (outcome instanceof Outcome.Stale stale) {
            LevelWords levels = new LevelWords(sources.policy().ladder());
            Directory directory = sources.directory().get();
            Difference difference = Difference.of(stale.latest(), proposal, levels, pages.dates(), directory);
            FilledForm rebased = form.basedOn(stale.latest().version());
            return page(409, access(proposal.person()), rebased, List.of(), List.of(difference), ask);
        }
        throw Declined.notFound(say("assess.gone"));
    }

    private Answer page(
            int status,
            ResidentAccess access,
            FilledForm form,
            List<FormError> errors,
            List<Difference> conflict,
            Ask ask) {
        AssessView view = new AssessView(
                access.resident(),
                access.legal().statusAt(ask.at()),
                form,
                errors,
                access.levels().latest().stream().toList(),
                conflict,
                sources.directory().get().visitorsInOrder(),
                sources.policy().ladder());
        String title = say(
                conflict.isEmpty() ? "assess.title.short" : "assess.title.notSaved",
                view.resident().name());
        Frame frame = pages.frame(errors.isEmpty() ? title : say("page.error", title), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(
                        status,
                        "assess",
                        frame,
                        Map.of("view", view, "directory", sources.directory().get()))
                .with("Referrer-Policy", "same-origin");
    }

    /** A day of the week, for the rows of agreed times. */
    public static String day(java.time.DayOfWeek day) {
        return NhsDates.day(day);
    }
}

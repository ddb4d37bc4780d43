package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.assessment.Proposal;
import org.onthelatch.staff.Role;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.LevelWords;

/** What stands between the form and its saving: what a decision takes from her, then its answers. */
record CheckPages(Sources sources, Pages pages) {

    /** The page that interrupts where she would have less than now, until somebody goes on from it; else the answers. */
    Answer page(Proposal proposal, ResidentAccess access, FilledForm form, boolean waits, Ask ask) {
        LevelWords levels = new LevelWords(sources.policy().ladder());
        Directory directory = sources.directory().get();
        Optional<Level> level = access.levels().inForceAt(ask.at()).map(InForce::level);
        List<Loss> losses =
                Loss.of(proposal, access, sources.facts().get(), new RuleWords(pages.dates(), directory), ask.at());
        CheckView view = new CheckView(
                access.resident(),
                level.map(levels::name).orElseGet(() -> say("assess.more.notAssessed")),
                levels.name(proposal.level()),
                losses,
                Checked.all(proposal, access, form.text("present").equals("led"), levels, pages.dates(), directory),
                waits ? second(proposal, directory, ask) : "",
                form.sent());
        boolean tighter = !losses.isEmpty()
                || level.map(now -> proposal.level().isTighterThan(now)).orElse(false);
        boolean interrupts = tighter && !ask.field("do").equals("check");
        String name = access.resident().name();
        Frame frame = pages.frame(
                say(interrupts ? "assess.more.title.short" : "assess.check.title.short", name), Section.BOARD, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(200, interrupts ? "assessmore" : "assesscheck", frame, Map.of("view", view))
                .with("Referrer-Policy", "same-origin");
    }

    /** Who has to confirm it: of the two, the one who does not propose it (D41). */
    private String second(Proposal proposal, Directory directory, Ask ask) {
        if (proposal.recorder().role() != Role.NURSE) {
            return say("assess.second.nurse");
        }
        return directory
                .clinicians()
                .of(proposal.person(), ask.at())
                .map(id -> say("assess.second.clinician", directory.person(id)))
                .orElseGet(() -> say("assess.second.nobody"));
    }
}

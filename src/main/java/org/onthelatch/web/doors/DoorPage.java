package org.onthelatch.web.doors;

import static org.onthelatch.web.words.Say.say;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.CommandRecords.Told;
import org.onthelatch.doorcontroller.CommandState;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.DoorId;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.release.CommandWords;
import org.onthelatch.web.release.ReleaseForm;
import org.onthelatch.web.release.RestorePage;
import org.onthelatch.web.sources.Sources;

/** One door: how it is, what was asked of it and what came of that, and what may be asked of it. */
public record DoorPage(Sources sources, Pages pages) {
    private static final int LATEST = 10;
    private static final String LOOK_AGAIN_SECONDS = "2";

    public Answer show(Ask ask) {
        DoorId id = RestorePage.known(sources, ask.part("door"));
        Parameters parameters = new Parameters(ask);
        Optional<CommandId> asked = parameters.optional("asked", say("doors.expected.asked"), CommandId::new);
        boolean again = !parameters.text("again").isEmpty();
        boolean unconfirmed = !parameters.text("unconfirmed").isEmpty();
        parameters.check();
        List<Told> told = asked
                .flatMap(sources.commands()::told)
                .filter(found -> found.command().action().at().equals(Optional.of(id)))
                .stream()
                .toList();
        Answer answer = page(200, view(id, told, again, unconfirmed, testForm(id, ask), ask), ask);
        boolean waiting = told.stream().anyMatch(found -> found.state(ask.at()) instanceof CommandState.Waiting);
        return waiting ? answer.with("Refresh", LOOK_AGAIN_SECONDS) : answer;
    }

    /** The same page with a form that was not filled in as it should be. */
    Answer wrongTest(TestForm form, Ask ask) {
        DoorId id = RestorePage.known(sources, ask.part("door"));
        return page(422, view(id, List.of(), false, false, List.of(form), ask), ask);
    }

    private List<TestForm> testForm(DoorId id, Ask ask) {
        return ask.by().may(Permission.RECORD_DOOR_TEST)
                ? List.of(TestForm.offering(
                        sources.facts().get().register().door(id), pages.dates().day(ask.at())))
                : List.of();
    }

    private DoorView view(
            DoorId id, List<Told> told, boolean again, boolean unconfirmed, List<TestForm> test, Ask ask) {
        AccessFacts facts = sources.facts().get();
        Door door = facts.register().door(id);
        DoorHold hold = DoorHold.of(id, facts, sources.controllers(), ask.at());
        boolean release = ask.by().may(Permission.RELEASE_DOOR) && ReleaseForm.isReleasable(door, facts);
        return new DoorView(
                ReadDoors.line(sources, door, ask.at()),
                told,
                again,
                unconfirmed,
                sources.commands().latest(id, LATEST),
                release ? List.of(ReleaseForm.offering(List.of(door), facts)) : List.of(),
                ask.by().may(Permission.TEND_DOORS) && hold.isReleased(),
                sources.care().tests().of(id).stream().limit(LATEST).toList(),
                test);
    }

    private Answer page(int status, DoorView view, Ask ask) {
        String name = view.door().id() + " " + view.door().name();
        Frame frame = pages.frame(status == 200 ? name : say("page.error", name), Section.DOORS, ask);
        Map<String, Object> all = Map.of(
                "view",
                view,
                "words",
                new HoldWords(pages.dates(), ask.at()),
                "directory",
                sources.directory().get(),
                "commands",
                new CommandWords(pages.dates(), sources.directory().get(), ask.at()));
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "door", frame, all).with("Referrer-Policy", "same-origin");
    }
}

package org.onthelatch.web.doors;

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
        Optional<CommandId> asked = parameters.optional("asked", "a command's id", CommandId::new);
        boolean again = !parameters.text("again").isEmpty();
        boolean unconfirmed = !parameters.text("unconfirmed").isEmpty();
        parameters.check();
        List<Told> told = asked
                .flatMap(sources.commands()::told)
                .filter(found -> found.command().action().at().equals(Optional.of(id)))
                .stream()
                .toList();
        DoorView view = view(id, told, again, unconfirmed, ask);
        Answer answer = page(view, ask);
        boolean waiting = told.stream().anyMatch(found -> found.state(ask.at()) instanceof CommandState.Waiting);
        return waiting ? answer.with("Refresh", LOOK_AGAIN_SECONDS) : answer;
    }

    private DoorView view(DoorId id, List<Told> told, boolean again, boolean unconfirmed, Ask ask) {
        AccessFacts facts = sources.facts().get();
        Door door = facts.register().door(id);
        DoorHold hold = DoorHold.of(id, facts, sources.controllers(), ask.at());
        boolean release = ask.by().may(Permission.RELEASE_DOOR) && ReleaseForm.isReleasable(door, facts);
        return new DoorView(
                DoorsView.doorLine(door, sources, facts, ask.at()),
                told,
                again,
                unconfirmed,
                sources.commands().latest(id, LATEST),
                release ? List.of(ReleaseForm.offering(List.of(door), facts)) : List.of(),
                ask.by().may(Permission.TEND_DOORS) && hold.isReleased());
    }

    private Answer page(DoorView view, Ask ask) {
        Frame frame = pages.frame(view.door().id() + " " + view.door().name(), Section.DOORS, ask);
        Map<String, Object> all = Map.of(
                "view", view,
                "words", new HoldWords(pages.dates(), ask.at()),
                "commands", new CommandWords(pages.dates(), sources.directory().get(), ask.at()));
        return pages.page(200, "door", frame, all).with("Referrer-Policy", "same-origin");
    }
}

package org.onthelatch.web.release;

import static org.onthelatch.web.words.Say.say;

import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.doorcontroller.CommandId;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.doorcontroller.DoorCommand.ReleaseOnce;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Way;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Answer;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.http.Fault;
import org.onthelatch.web.http.Parameters;
import org.onthelatch.web.http.Readers;
import org.onthelatch.web.page.Frame;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.page.Section;
import org.onthelatch.web.sources.Sources;

/** Staff let somebody through a door in one action with a reason (D57). Its answer is shown on the door's own page. */
public record ReleasePage(Sources sources, Pages pages, Readers readers, AskDoors askDoors) {
    private static final Set<String> CHOSEN = Set.of("door", "way", "reason");

    public Answer show(Ask ask) {
        Parameters parameters = new Parameters(ask);
        AccessFacts facts = sources.facts().get();
        String door = parameters.text("door");
        parameters.check();
        List<Door> all = ReleaseForm.releasable(facts);
        List<Door> one =
                all.stream().filter(known -> known.id().value().equals(door)).toList();
        return page(200, ReleaseForm.offering(one.isEmpty() ? all : one, facts), ask);
    }

    public Future<Answer> release(Ask ask) {
        AccessFacts facts = sources.facts().get();
        ReadRelease read = new ReadRelease(ask::field, facts);
        Optional<ReleaseOnce> release = read.read();
        Optional<CommandId> id = release.flatMap(valid -> id(ask.field("once"), valid));
        if (release.isEmpty() || id.isEmpty()) {
            return readers.read(() -> page(422, ReleaseForm.filled(ask, facts, errors(read.faults())), ask));
        }
        DoorCommand command = new DoorCommand(
                id.get(),
                facts.register()
                        .controllerOf(release.get().door())
                        .orElseThrow()
                        .id(),
                ask.by().staff(),
                ask.at(),
                release.get());
        return askDoors.ask(command, ask.by())
                .map(sent -> Answer.seeOther("/doors/%s?asked=%s%s"
                        .formatted(release.get().door(), command.id(), sent ? "" : "&again=yes")));
    }

    /** One form, door and way make one command, however often the button is touched. */
    private static Optional<CommandId> id(String once, ReleaseOnce release) {
        try {
            return Optional.of(
                    new CommandId("%s-%s-%s".formatted(once, release.door(), release.way() == Way.OUT ? "out" : "in")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<FormError> errors(List<Fault> faults) {
        List<FormError> errors = new ArrayList<>();
        faults.forEach(fault -> errors.add(new FormError(
                fault.field(),
                fault.came().equals("nothing") && CHOSEN.contains(fault.field())
                        ? say("release.choose." + fault.field())
                        : say("release.enter", fault.expected()))));
        if (errors.isEmpty()) {
            errors.add(new FormError("door", say("release.lost")));
        }
        return errors;
    }

    private Answer page(int status, ReleaseForm form, Ask ask) {
        String title = say("release.title");
        Frame frame = pages.frame(form.errors().isEmpty() ? title : say("page.error", title), Section.DOORS, ask);
        // With "no-referrer" a browser would call the origin of the sent form "null" (Fetch, Origin header).
        return pages.page(status, "release", frame, Map.of("form", form)).with("Referrer-Policy", "same-origin");
    }
}

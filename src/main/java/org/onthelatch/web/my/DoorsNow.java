package org.onthelatch.web.my;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.Door;
import org.onthelatch.web.doors.Holds;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.person.PersonRecord;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;
import org.onthelatch.web.words.Sentences;

/** What each exit does for her fob at this moment, why, who decided, and until when it stays so. */
record DoorsNow(Sources sources, Sentences text, NhsDates dates, PersonRecord record) {

    List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (PersonRecord.HerDoor door : record.doors()) {
            told.add(told(door.hold().door(), door.now()));
        }
        return told;
    }

    private Told told(Door door, Decision now) {
        Reason reason = now.reason();
        AccessFacts facts = sources.facts().get();
        Optional<NextChange> change =
                NextChange.after(facts, door.id(), record.resident().id(), record.asAt());
        List<String> lines = new ArrayList<>();
        lines.add(text.say(now.match(open -> opens(door), escort -> "door.escort", ask -> "door.ask")));
        lines.add(text.say("why." + reason.name()));
        lines.add(new Deciders(sources, text, record.resident().id(), record.asAt()).words(reason, decidedBy()));
        lines.add(change.map(next -> text.say(
                        next.decision().match(open -> "then.opens", escort -> "then.escort", ask -> "then.ask"),
                        dates.recent(next.at(), record.asAt())))
                .orElseGet(() -> text.say("then.same")));
        boolean asks = now.match(open -> false, escort -> false, ask -> true);
        if (asks) {
            lines.add(text.say("next." + reason.name()));
        }
        return Told.of(door.name(), lines);
    }

    /** A door that is free for everybody is not said to open for her where something else was agreed with her (ADR 60). */
    private String opens(Door door) {
        return record.notHeld().contains(door.id()) ? "door.free" : "door.opens";
    }

    private String decidedBy() {
        return record.level().stream()
                .map(InForce::assessment)
                .map(assessment -> sources.directory().get().name(assessment.decidedBy()))
                .findFirst()
                .orElse("");
    }

    /** What no decision about her changes. */
    List<String> always() {
        return List.of(text.say("always.home"), text.say("always.room"), text.say("always.fire"));
    }

    /** Which of her doors cannot be heard, so that they may do something else. */
    List<String> notes() {
        AccessFacts facts = sources.facts().get();
        List<String> silent = new ArrayList<>();
        for (PersonRecord.HerDoor door : record.doors()) {
            Optional<Controller> controller =
                    facts.register().controllerOf(door.hold().door().id());
            boolean heard = controller
                    .map(one -> Holds.isInContact(sources.controllers().state(one.id()), record.asAt()))
                    .orElse(true);
            if (!heard) {
                silent.add(door.hold().door().name());
            }
        }
        return silent.isEmpty() ? List.of() : List.of(text.say("stale.doors", Pages.list(silent)));
    }
}

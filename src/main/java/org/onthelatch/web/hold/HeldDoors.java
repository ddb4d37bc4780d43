package org.onthelatch.web.hold;

import java.time.Instant;
import java.util.List;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.Decision;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.fob.Holder;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.doors.Holds;
import org.onthelatch.web.page.Pages;
import org.onthelatch.web.sources.Sources;

/** Which of her exits hold her now and which do not, in sentences that a nurse can act on (design, section 5). */
public record HeldDoors(List<Exit> exits) {
    public HeldDoors {
        exits = List.copyOf(exits);
    }

    /** How one exit stands. */
    public enum State {
        /** It says that it has the list, and by that it asks staff. */
        HOLDS,
        /** It has the list and lets her go on her way. */
        LETS_OUT,
        /** It is free to everybody now, or has no controller. */
        FREE,
        /** It has not answered: nobody knows what it does. */
        NOT_ANSWERED
    }

    /** One exit, the nearest to her first. */
    public record Exit(DoorHold door, State state, String sentence) {
        public boolean holds() {
            return state == State.HOLDS;
        }
    }

    public static HeldDoors of(Sources sources, PersonId person, HoldWords words, Instant now) {
        AccessFacts facts = sources.facts().get();
        Decide decide = new Decide(facts);
        return new HeldDoors(facts.doorsOf(person).exits().stream()
                .map(id -> exit(DoorHold.of(id, facts, sources.controllers(), now), decide, person, words, now))
                .toList());
    }

    private static Exit exit(DoorHold door, Decide decide, PersonId person, HoldWords words, Instant now) {
        DoorId id = door.door().id();
        Credential own = new Credential.FobOf(new Holder.OfResident(person));
        Decision does = decide.at(id, Way.OUT, own, now);
        boolean opens = does instanceof Decision.Open;
        boolean may = decide.wayOut(id, person, now) instanceof Decision.Open;
        if (door.isReleased()) {
            return new Exit(door, State.FREE, words.mode(door) + " No door holds there.");
        }
        if (opens && !may) {
            return new Exit(door, State.FREE, "%s is free now. No door holds there.".formatted(id));
        }
        if (opens && does.reason() == Reason.FREE) {
            return new Exit(door, State.LETS_OUT, "It is free now, for everybody.");
        }
        if (!door.holds().isCertain()) {
            return new Exit(door, State.NOT_ANSWERED, words.sentence(door.holds()));
        }
        return opens
                ? new Exit(door, State.LETS_OUT, "It lets her out.")
                : new Exit(door, State.HOLDS, "It asks staff each time.");
    }

    private List<String> those(State state) {
        return exits.stream()
                .filter(exit -> exit.state() == state)
                .map(exit -> exit.door().door().id().value())
                .toList();
    }

    public boolean isWaiting() {
        return exits.stream().anyMatch(exit -> exit.door().holds() instanceof Holds.Waiting);
    }

    /** While a hold runs: what the doors do for it, in a sentence or two. */
    public String whileHeld() {
        List<String> free = those(State.FREE);
        List<String> unsure = those(State.NOT_ANSWERED);
        List<String> letsOut = those(State.LETS_OUT);
        if (those(State.HOLDS).isEmpty()) {
            return "No door holds. Stay with her.";
        }
        StringBuilder said = new StringBuilder();
        add(said, those(State.HOLDS), "%s %s.", "asks staff each time", "ask staff each time");
        add(said, free, "%s %s free now. No door holds there. Stay with her.", "is", "are");
        add(said, letsOut, "%s %s her out by her plan.", "lets", "let");
        add(said, unsure, "%s %s not answered. Count on no door there. Stay with her.", "has", "have");
        return said.toString().strip();
    }

    /** After a hold: where she must be let out by hand, since the door has not said that it lets her; "" for nowhere. */
    public String afterHold() {
        List<String> behind = exits.stream()
                .filter(exit -> exit.state() == State.NOT_ANSWERED)
                .map(exit -> exit.door().door().id().value())
                .toList();
        return behind.isEmpty()
                ? ""
                : "%s %s not said that %s her out. Release her by hand."
                        .formatted(
                                Pages.list(behind),
                                behind.size() == 1 ? "has" : "have",
                                behind.size() == 1 ? "it lets" : "they let");
    }

    private static void add(StringBuilder said, List<String> doors, String sentence, String one, String many) {
        if (!doors.isEmpty()) {
            said.append(sentence.formatted(Pages.list(doors), doors.size() == 1 ? one : many))
                    .append(' ');
        }
    }
}

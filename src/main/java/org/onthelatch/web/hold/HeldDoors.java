package org.onthelatch.web.hold;

import static org.onthelatch.web.words.Say.counted;
import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            return new Exit(door, State.FREE, say("hold.exit.released", words.mode(door)));
        }
        if (opens && !may) {
            return new Exit(door, State.FREE, say("hold.exit.free", id));
        }
        if (opens && does.reason() == Reason.FREE) {
            return new Exit(door, State.LETS_OUT, say("hold.exit.freeForAll"));
        }
        if (!door.holds().isCertain()) {
            return new Exit(door, State.NOT_ANSWERED, words.sentence(door.holds()));
        }
        return opens
                ? new Exit(door, State.LETS_OUT, say("hold.exit.letsOut"))
                : new Exit(door, State.HOLDS, say("hold.exit.holds"));
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
        if (those(State.HOLDS).isEmpty()) {
            return say("hold.while.none");
        }
        return Stream.of(State.HOLDS, State.FREE, State.LETS_OUT, State.NOT_ANSWERED)
                .filter(state -> !those(state).isEmpty())
                .map(state -> about("hold.while." + state.name(), those(state)))
                .collect(Collectors.joining(" "));
    }

    /** After a hold: where she must be let out by hand, since the door has not said that it lets her; "" for nowhere. */
    public String afterHold() {
        List<String> behind = those(State.NOT_ANSWERED);
        return behind.isEmpty() ? "" : about("hold.after", behind);
    }

    private static String about(String sentence, List<String> doors) {
        return counted(sentence, doors.size(), Pages.list(doors));
    }
}

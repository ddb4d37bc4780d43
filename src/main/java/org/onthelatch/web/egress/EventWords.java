package org.onthelatch.web.egress;

import static org.onthelatch.web.words.Say.say;
import static org.onthelatch.web.words.Say.sayOr;

import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Reason;
import org.onthelatch.doorcontroller.DoorCommand;
import org.onthelatch.egress.DecisionContext;
import org.onthelatch.egress.DecisionContext.LevelThen;
import org.onthelatch.egress.DeviceEvent;
import org.onthelatch.egress.EventKind;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.release.CommandWords;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.Why;

/** One event in words: who, what, and why (D104). A door that opened by itself says nothing about anybody (D55). */
public record EventWords(AccessFacts facts, Directory directory, LevelWords levels, AskedFor asked) {
    public EventWords(AccessFacts facts, Directory directory, LevelWords levels) {
        this(facts, directory, levels, AskedFor.NOTHING);
    }

    public String outcome(KeptEvent kept) {
        DeviceEvent event = kept.event();
        if (event.kind().name().equals("LOST")) {
            return say("event.lost", event.from(), event.to());
        }
        if (event.kind().equals(EventKind.STAFF_RELEASE) && event.way().equals("IN")) {
            return say("event.letIn");
        }
        return words(event.kind());
    }

    static String words(EventKind kind) {
        return sayOr("event.outcome." + kind.name(), "event.unknown", kind.name());
    }

    public String who(KeptEvent kept) {
        DecisionContext context = kept.context();
        if (context instanceof DecisionContext.OfResident resident) {
            return name(resident.person());
        }
        if (context instanceof DecisionContext.OfStaff staff) {
            return directory.name(staff.staff());
        }
        if (context instanceof DecisionContext.OfVisitor visitor) {
            return directory.name(visitor.visitor());
        }
        if (context instanceof DecisionContext.UnknownFob) {
            return say("event.who.fob");
        }
        return say(kept.event().door().isEmpty() ? "event.who.nobody" : "event.who.notKnown");
    }

    private String name(PersonId person) {
        return facts.resident(person).map(access -> access.resident().name()).orElse(person.value());
    }

    /** The door, or the controller itself where no door took part. */
    public String door(KeptEvent kept) {
        return kept.event()
                .doorId()
                .map(id -> facts.register()
                        .find(id)
                        .map(door -> "%s %s".formatted(id, door.name()))
                        .orElse(id.value()))
                .orElseGet(() -> say("event.controller", kept.event().key().controller()));
    }

    /** "Way: out"; "" where the event has none. */
    public static String way(KeptEvent kept) {
        return kept.event()
                .direction()
                .map(way -> say("event.way." + way.name()))
                .orElse("");
    }

    /** Why, in one sentence; "" where nothing was decided. */
    public String why(KeptEvent kept) {
        if (kept.context() instanceof DecisionContext.OfResident resident) {
            boolean decided =
                    kept.event().kind().isGranted() || kept.event().kind().isRefused();
            return decided || !resident.agreed() ? sentence(resident) : "";
        }
        if (kept.context() instanceof DecisionContext.UnknownFob) {
            return Why.of(Reason.UNKNOWN_FOB).sentence();
        }
        Optional<DoorCommand> command = asked.by(kept.event());
        if (command.isPresent()) {
            return askedBy(command.get());
        }
        return kept.event().cause().isEmpty()
                ? ""
                : say("event.cause", kept.event().cause());
    }

    /** Who decided, of a refusal (D104); "" for all else. */
    public String whoDecided(KeptEvent kept) {
        if (!kept.event().kind().isRefused()) {
            return "";
        }
        if (kept.context() instanceof DecisionContext.OfResident resident) {
            return Why.of(resident.reason(), decidedBy(kept)).who();
        }
        return kept.context() instanceof DecisionContext.UnknownFob
                ? Why.of(Reason.UNKNOWN_FOB).who()
                : "";
    }

    private String askedBy(DoorCommand command) {
        String who = directory.name(command.by());
        if (command.action() instanceof DoorCommand.ReleaseOnce release) {
            String why = CommandWords.why(release);
            return release.person().stream()
                    .map(person -> say("event.asked.person", who, why, name(person)))
                    .findFirst()
                    .orElseGet(() -> say("event.asked", who, why));
        }
        return say("event.asked.stood", who);
    }

    private static String sentence(DecisionContext.OfResident resident) {
        String sentence = Why.of(resident.reason()).sentence();
        return resident.agreed() ? sentence : say("event.otherwise", sentence);
    }

    /** Whether the door did something else than was decided: always worth a look. */
    public static boolean disagrees(KeptEvent kept) {
        return kept.context() instanceof DecisionContext.OfResident resident && !resident.agreed();
    }

    public String levelThen(KeptEvent kept) {
        if (!(kept.context() instanceof DecisionContext.OfResident resident)) {
            return "";
        }
        return resident.then() instanceof LevelThen.Assessed then
                ? say("event.level.then", levels.name(then.level()), then.version())
                : say("event.level.notAssessed");
    }

    public String decidedBy(KeptEvent kept) {
        return kept.context() instanceof DecisionContext.OfResident resident
                        && resident.then() instanceof LevelThen.Assessed then
                ? directory.name(then.decidedBy())
                : "";
    }

    /** "In date", "Past its review date", or "". */
    public static String inDate(KeptEvent kept) {
        if (kept.context() instanceof DecisionContext.OfResident resident
                && resident.then() instanceof LevelThen.Assessed then) {
            return say(then.inDate() ? "event.level.inDate" : "event.level.overdue");
        }
        return "";
    }
}

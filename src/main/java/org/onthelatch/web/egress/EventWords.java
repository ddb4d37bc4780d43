package org.onthelatch.web.egress;

import java.util.Map;
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
import org.onthelatch.ward.Way;
import org.onthelatch.web.release.CommandWords;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.LevelWords;
import org.onthelatch.web.words.Why;

/** One event in words: who, what, and why (D104). A door that opened by itself says nothing about anybody (D55). */
public record EventWords(AccessFacts facts, Directory directory, LevelWords levels, AskedFor asked) {
    public EventWords(AccessFacts facts, Directory directory, LevelWords levels) {
        this(facts, directory, levels, AskedFor.NOTHING);
    }

    private static final Map<String, String> OUTCOMES = Map.ofEntries(
            Map.entry("EGRESS_GRANTED", "Opened"),
            Map.entry("EGRESS_GRANTED_WITH_ESCORT", "Opened, with someone"),
            Map.entry("EGRESS_REFUSED", "Refused"),
            Map.entry("EGRESS_REQUESTED", "Asked to go out"),
            Map.entry("STAFF_RELEASE", "Let out by staff"),
            Map.entry("ENTRY_GRANTED", "Came in"),
            Map.entry("ENTRY_REFUSED", "Refused on the way in"),
            Map.entry("DOOR_OPENED", "Door opened"),
            Map.entry("DOOR_CLOSED", "Door closed"),
            Map.entry("GRANTED_NOT_USED", "Opened, nobody went through"),
            Map.entry("HELD_OPEN", "Held open"),
            Map.entry("FORCED", "Forced"),
            Map.entry("MODE_CHANGED", "Mode changed"),
            Map.entry("FIRE_RELEASE", "Released on fire alarm"),
            Map.entry("FIRE_RESET", "Fire alarm reset"),
            Map.entry("LOCAL_BREAK_GLASS", "Break glass used"),
            Map.entry("POWER_LOSS_RELEASE", "Released on power loss"),
            Map.entry("CONTROLLER_OFFLINE", "Controller out of contact"),
            Map.entry("CONTROLLER_ONLINE", "Controller in contact again"),
            Map.entry("CLOCK_UNTRUSTED", "Clock no longer trusted"),
            Map.entry("CLOCK_STEP", "Clock stepped"),
            Map.entry("TAMPER", "Tampering noticed"),
            Map.entry("FOB_UNKNOWN", "Unknown fob"),
            Map.entry("FOB_REVOKED_USED", "Fob that is not in use"),
            Map.entry("ESCORT_PAIR_TIMEOUT", "No second fob followed"),
            Map.entry("LIST_REJECTED", "Access list refused"),
            Map.entry("LOST", "Events lost"),
            Map.entry("CONTENT_REMOVED", "Content removed after 90 days (D61)"));

    public String outcome(KeptEvent kept) {
        DeviceEvent event = kept.event();
        if (event.kind().name().equals("LOST")) {
            return "Events lost, number %d to %d".formatted(event.from(), event.to());
        }
        if (event.kind().equals(EventKind.STAFF_RELEASE) && event.way().equals("IN")) {
            return "Let in by staff";
        }
        return words(event.kind());
    }

    static String words(EventKind kind) {
        return OUTCOMES.getOrDefault(kind.name(), "Of a kind that this version does not know: " + kind.name());
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
            return "A fob in nobody's hands";
        }
        return kept.event().door().isEmpty() ? "Nobody" : "Not known";
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
                .orElseGet(() -> "Controller " + kept.event().key().controller());
    }

    public static String way(KeptEvent kept) {
        return kept.event()
                .direction()
                .map(way -> way == Way.OUT ? "Out" : "In")
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
                : "The door says: %s.".formatted(kept.event().cause());
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
        String who = "Asked for by %s".formatted(directory.name(command.by()));
        if (command.action() instanceof DoorCommand.ReleaseOnce release) {
            String whom = release.person().stream()
                    .map(person -> ", for " + name(person))
                    .findFirst()
                    .orElse("");
            return "%s: %s%s.".formatted(who, CommandWords.why(release), whom);
        }
        return who + ", who stood at the door.";
    }

    private static String sentence(DecisionContext.OfResident resident) {
        String sentence = Why.of(resident.reason()).sentence();
        return resident.agreed()
                ? sentence
                : "The door did not do what was decided. It should have acted on this: " + sentence;
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
                ? "%s, version %d".formatted(levels.name(then.level()), then.version())
                : "Not assessed";
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
            return then.inDate() ? "In date" : "Past its review date";
        }
        return "";
    }
}

package org.onthelatch.web.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.call.Call;
import org.onthelatch.call.CallEntry;
import org.onthelatch.call.CallStep;
import org.onthelatch.call.Called;
import org.onthelatch.call.LawfulBasis;
import org.onthelatch.call.Request;
import org.onthelatch.legalstatus.LegalStatuses;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Way;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/** A call in plain words (D104). */
public record CallWords(AccessFacts facts, Directory directory, LegalStatuses statuses, NhsDates dates, Instant now) {

    public static CallWords of(Sources sources, Ask ask) {
        return of(sources, ask.at());
    }

    public static CallWords of(Sources sources, Instant now) {
        return new CallWords(
                sources.facts().get(),
                sources.directory().get(),
                sources.policy().statuses(),
                new NhsDates(sources.policy().zone()),
                now);
    }

    /** What is asked, in a sentence. */
    public String sentence(Call call) {
        Request request = call.request();
        if (request instanceof Request.InPerson asked) {
            return "%s asked %s to go out at %s.".formatted(who(call), directory.person(asked.by()), door(call));
        }
        if (request instanceof Request.RefusedOften) {
            return "%s was refused three times within ten minutes at %s. Her fob goes on working as before."
                    .formatted(who(call), door(call));
        }
        if (request instanceof Request.FobNotKnown) {
            return "A fob in nobody's hands was shown at %s on the way %s. Whoever has it cannot get through by herself."
                    .formatted(door(call), request.way() == Way.OUT ? "out" : "in");
        }
        return "%s %s to go out at %s.".formatted(who(call), call.hasEnded() ? "asked" : "asks", door(call));
    }

    /** What somebody should do first. */
    public static String firstThing(Call call) {
        return call.request() instanceof Request.RefusedOften
                ? "Go to her and offer help."
                : "Go to the door. Whoever may leave is let out without argument.";
    }

    public String who(Call call) {
        return call.person().map(this::name).orElse("Somebody");
    }

    public String name(PersonId person) {
        return facts.resident(person).map(access -> access.resident().name()).orElse(person.value());
    }

    public String door(Call call) {
        return door(call.request().door());
    }

    private String door(DoorId id) {
        return facts.register()
                .find(id)
                .map(door -> "%s %s".formatted(id, door.name()))
                .orElse(id.value());
    }

    /** "Waiting since 3:02am, for 1 min 15 s." */
    public String waiting(Call call) {
        String late = call.isLate()
                ? " The door was out of contact: this came to be known at %s."
                        .formatted(dates.recent(call.rangAt(), now))
                : "";
        return "%s since %s, for %s.%s"
                .formatted(
                        call.state() == Call.State.RINGING ? "Waiting" : "Asked",
                        dates.recent(call.request().since(), now),
                        span(call.waited(now)),
                        late);
    }

    /** Who is called by now, or "" while it is only staff. */
    public String called(Call call) {
        Optional<Instant> keptBack = call.keptBackSince();
        if (keptBack.isPresent()) {
            boolean over = !now.isBefore(keptBack.get().plus(Call.NECESSITY));
            return over
                    ? "Nurse in charge: come now. She has been kept back of necessity for more than 2 minutes."
                    : "Kept back of necessity since %s, for 2 minutes at most. Then the nurse in charge is called."
                            .formatted(dates.timeWithSeconds(keptBack.get()));
        }
        if (call.state() != Call.State.RINGING) {
            return "";
        }
        return switch (call.calledAt(now)) {
            case STAFF -> "";
            case NURSE_IN_CHARGE -> "Nurse in charge: nobody has come for 60 seconds. Please go.";
            case SITE_COORDINATOR ->
                "Nurse in charge and site coordinator: nobody has come for 3 minutes. Please go now.";
        };
    }

    public String state(Call call) {
        if (call.ending().isPresent()) {
            return ending(call, call.ending().get());
        }
        return call.steps().stream()
                .flatMap(entry -> CallStep.deed(entry.step()).stream())
                .reduce((earlier, later) -> later)
                .map(deed -> "%s has answered. What was done is not written down yet."
                        .formatted(directory.person(deed.by())))
                .orElse(
                        call.request() instanceof Request.InPerson
                                ? "What was done is not written down yet."
                                : "Nobody has come yet.");
    }

    private String ending(Call call, CallEntry entry) {
        String after = "after " + span(call.waited(now));
        CallStep step = entry.step();
        if (step instanceof CallStep.LetOut out) {
            String by = out.staff().isEmpty()
                    ? "by staff"
                    : "by " + directory.person(out.staff().get(0));
            return "%s %s, %s.".formatted(call.request().way() == Way.IN ? "Let in" : "Let out", by, after);
        }
        if (step instanceof CallStep.OpenedByHand hand) {
            return "Opened by hand by %s, %s.".formatted(directory.person(hand.by()), after);
        }
        if (step instanceof CallStep.Stayed stayed) {
            return "She chose to stay after talking with %s, %s.".formatted(directory.person(stayed.by()), after);
        }
        if (step instanceof CallStep.NobodyThere nobody) {
            return "Nobody was there when %s came, %s.".formatted(directory.person(nobody.by()), after);
        }
        CallStep.Declined declined = (CallStep.Declined) step;
        return "Not let out, by %s, %s. Ground: %s."
                .formatted(directory.person(declined.by()), after, basis(declined.basis()));
    }

    /** "Section 3, in force then". */
    public String basis(LawfulBasis basis) {
        if (basis instanceof LawfulBasis.RecordedAuthority recorded) {
            return status(recorded.status()) + ", in force then";
        }
        if (basis instanceof LawfulBasis.HoldingPower power) {
            return status(power.status()) + ", begun before she was told no";
        }
        return "Mental Capacity Act sections 5 and 6, this once";
    }

    public String status(StatusCode code) {
        return statuses.get(code).words();
    }

    /** What was done, at the head of a line of the call's story. */
    public String done(CallEntry entry) {
        CallStep step = entry.step();
        if (step instanceof CallStep.Told told) {
            return told.called().words() + " called";
        }
        if (step instanceof CallStep.Came came) {
            return "%s came%s".formatted(by(came), to(came.whom()));
        }
        if (step instanceof CallStep.AskedDoor asked) {
            return "%s asked the door to open%s".formatted(by(asked), to(asked.whom()));
        }
        if (step instanceof CallStep.KeptBack kept) {
            return "%s kept her back of immediate necessity".formatted(by(kept));
        }
        if (step instanceof CallStep.LetOut out) {
            return "The door reported that it was released at " + dates.timeWithSeconds(out.openedAt());
        }
        if (step instanceof CallStep.Declined declined) {
            return "%s did not let her out. Ground: %s".formatted(by(declined), basis(declined.basis()));
        }
        if (step instanceof CallStep.Stayed stayed) {
            return "%s talked with her, and she chose to stay".formatted(by(stayed));
        }
        if (step instanceof CallStep.OpenedByHand hand) {
            return "%s opened by hand%s".formatted(by(hand), to(hand.whom()));
        }
        return "%s found nobody there".formatted(by((CallStep.Deed) step));
    }

    private String by(CallStep.Deed deed) {
        return directory.name(deed.by());
    }

    private String to(List<PersonId> whom) {
        return whom.isEmpty() ? "" : ": " + name(whom.get(0));
    }

    /** What was written beside it. */
    public static List<String> words(CallEntry entry) {
        CallStep step = entry.step();
        if (step instanceof CallStep.KeptBack kept) {
            return List.of(kept.words());
        }
        if (step instanceof CallStep.Stayed stayed) {
            return List.of("In her words: " + stayed.words());
        }
        if (step instanceof CallStep.OpenedByHand hand) {
            return given(hand.words());
        }
        if (step instanceof CallStep.NobodyThere nobody) {
            return given(nobody.words());
        }
        return step instanceof CallStep.Declined declined ? declined(declined) : List.of();
    }

    private static List<String> declined(CallStep.Declined declined) {
        List<String> lines = new java.util.ArrayList<>(given(declined.words()));
        if (declined.basis() instanceof LawfulBasis.BestInterests best) {
            lines.add("What she cannot decide now, and why: " + best.lacksCapacity());
            lines.add("Best interests: " + best.bestInterests());
            lines.add("What less was tried: " + best.lessRestrictive());
        }
        if (declined.doorWouldOpen()) {
            lines.add("Her own access level would have opened this door for her then.");
        }
        return lines;
    }

    private static List<String> given(String words) {
        return words.isBlank() ? List.of() : List.of(words);
    }

    public Optional<StaffId> staff(Call call) {
        return call.steps().stream()
                .flatMap(entry -> CallStep.deed(entry.step()).stream())
                .map(CallStep.Deed::by)
                .findFirst();
    }

    public String when(Call call) {
        return dates.dateTimeWithSeconds(call.request().since());
    }

    public static String tag(Call call) {
        return switch (call.state()) {
            case RINGING -> "Waiting";
            case ANSWERED -> "Not written down yet";
            case ENDED -> "Over";
        };
    }

    /** "35 s", "3 min 10 s", "2 h 5 min". */
    public static String span(Duration span) {
        long seconds = span.toSeconds();
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return seconds % 60 == 0 ? seconds / 60 + " min" : "%d min %d s".formatted(seconds / 60, seconds % 60);
        }
        return "%d h %d min".formatted(seconds / 3600, seconds / 60 % 60);
    }

    /** For programs: up to whom it went. */
    public static Called reached(Call call, Instant now) {
        return call.calledAt(now);
    }
}

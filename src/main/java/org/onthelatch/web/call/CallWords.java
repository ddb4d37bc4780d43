package org.onthelatch.web.call;

import static org.onthelatch.web.words.Say.say;

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
            return say("call.is.askedStaff", who(call), directory.person(asked.by()), door(call));
        }
        if (request instanceof Request.RefusedOften) {
            return say("call.is.refused", who(call), door(call));
        }
        if (request instanceof Request.FobNotKnown) {
            return say(request.way() == Way.OUT ? "call.is.fob.out" : "call.is.fob.in", door(call));
        }
        return say(call.hasEnded() ? "call.is.asked" : "call.is.asks", who(call), door(call));
    }

    /** What somebody should do first. */
    public static String firstThing(Call call) {
        return say(call.request() instanceof Request.RefusedOften ? "call.first.help" : "call.first.door");
    }

    public String who(Call call) {
        return call.person().map(this::name).orElseGet(() -> say("call.who.unknown"));
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
        String key = call.state() == Call.State.RINGING ? "call.waiting." : "call.began.";
        return say(
                key + (call.isLate() ? "late" : "known"),
                dates.recent(call.request().since(), now),
                span(call.waited(now)),
                dates.recent(call.rangAt(), now));
    }

    /** Who is called by now, or "" while it is only staff. */
    public String called(Call call) {
        Optional<Instant> keptBack = call.keptBackSince();
        if (keptBack.isPresent()) {
            boolean over = !now.isBefore(keptBack.get().plus(Call.NECESSITY));
            return over ? say("call.keptBack.tooLong") : say("call.keptBack", dates.timeWithSeconds(keptBack.get()));
        }
        Called called = call.calledAt(now);
        return call.state() != Call.State.RINGING || called == Called.STAFF ? "" : say("call.called." + called.name());
    }

    public String state(Call call) {
        if (call.ending().isPresent()) {
            return ending(call, call.ending().get());
        }
        return call.steps().stream()
                .flatMap(entry -> CallStep.deed(entry.step()).stream())
                .reduce((earlier, later) -> later)
                .map(deed -> say("call.state.answered", directory.person(deed.by())))
                .orElseGet(() ->
                        say(call.request() instanceof Request.InPerson ? "call.state.unwritten" : "call.state.nobody"));
    }

    private String ending(Call call, CallEntry entry) {
        String after = span(call.waited(now));
        CallStep step = entry.step();
        if (step instanceof CallStep.LetOut out) {
            String key = call.request().way() == Way.IN ? "call.end.in." : "call.end.out.";
            return out.staff().stream()
                    .findFirst()
                    .map(staff -> say(key + "by", directory.person(staff), after))
                    .orElseGet(() -> say(key + "staff", after));
        }
        if (step instanceof CallStep.OpenedByHand hand) {
            return say("call.end.byHand", directory.person(hand.by()), after);
        }
        if (step instanceof CallStep.Stayed stayed) {
            return say("call.end.stayed", directory.person(stayed.by()), after);
        }
        if (step instanceof CallStep.NobodyThere nobody) {
            return say("call.end.nobody", directory.person(nobody.by()), after);
        }
        CallStep.Declined declined = (CallStep.Declined) step;
        return say("call.end.declined", directory.person(declined.by()), after, basis(declined.basis()));
    }

    /** "Section 3, in force then". */
    public String basis(LawfulBasis basis) {
        if (basis instanceof LawfulBasis.RecordedAuthority recorded) {
            return say("call.ground.authority", status(recorded.status()));
        }
        if (basis instanceof LawfulBasis.HoldingPower power) {
            return say("call.ground.holding", status(power.status()));
        }
        return say("call.ground.bestInterests");
    }

    public String status(StatusCode code) {
        return statuses.get(code).words();
    }

    /** What was done, at the head of a line of the call's story. */
    public String done(CallEntry entry) {
        CallStep step = entry.step();
        if (step instanceof CallStep.Told told) {
            return say("call.done.called", told.called().words());
        }
        if (step instanceof CallStep.Came came) {
            return done("call.done.came.", came);
        }
        if (step instanceof CallStep.AskedDoor asked) {
            return done("call.done.askedDoor.", asked);
        }
        if (step instanceof CallStep.KeptBack kept) {
            return say("call.done.keptBack", by(kept));
        }
        if (step instanceof CallStep.LetOut out) {
            return say("call.done.letOut", dates.timeWithSeconds(out.openedAt()));
        }
        if (step instanceof CallStep.Declined declined) {
            return say("call.done.declined", by(declined), basis(declined.basis()));
        }
        if (step instanceof CallStep.Stayed stayed) {
            return say("call.done.stayed", by(stayed));
        }
        if (step instanceof CallStep.OpenedByHand hand) {
            return done("call.done.byHand.", hand);
        }
        return say("call.done.nobody", by((CallStep.Deed) step));
    }

    private String by(CallStep.Deed deed) {
        return directory.name(deed.by());
    }

    private String done(String key, CallStep.Deed deed) {
        return deed.whom().stream()
                .findFirst()
                .map(whom -> say(key + "whom", by(deed), name(whom)))
                .orElseGet(() -> say(key + "somebody", by(deed)));
    }

    /** What was written beside it. */
    public static List<String> words(CallEntry entry) {
        CallStep step = entry.step();
        if (step instanceof CallStep.KeptBack kept) {
            return List.of(kept.words());
        }
        if (step instanceof CallStep.Stayed stayed) {
            return List.of(say("call.words.her", stayed.words()));
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
            lines.add(say("call.words.lacksCapacity", best.lacksCapacity()));
            lines.add(say("call.words.bestInterests", best.bestInterests()));
            lines.add(say("call.words.lessRestrictive", best.lessRestrictive()));
        }
        if (declined.doorWouldOpen()) {
            lines.add(say("call.words.doorWouldOpen"));
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
        return say("call.tag." + call.state().name());
    }

    /** "35 s", "3 min 10 s", "2 h 5 min". */
    public static String span(Duration span) {
        long seconds = span.toSeconds();
        if (seconds < 60) {
            return say("call.span.seconds", seconds);
        }
        if (seconds < 3600) {
            String key = seconds % 60 == 0 ? "call.span.minutes" : "call.span.minutesAndSeconds";
            return say(key, seconds / 60, seconds % 60);
        }
        return say("call.span.hours", seconds / 3600, seconds / 60 % 60);
    }

    /** For programs: up to whom it went. */
    public static Called reached(Call call, Instant now) {
        return call.calledAt(now);
    }
}

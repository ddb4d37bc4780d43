package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.AwayNote.DidNotGo.Cause;
import org.onthelatch.leave.BoundaryLeave;
import org.onthelatch.leave.Leave;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.words.ClockTimes;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.Statement;

/** Reads what is written down about a time away: a check, a return, or a decision because she is late. */
final class ReadAway {
    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final int LONGEST_TEXT = 4_000;

    private final FilledForm form;
    private final ZoneId zone;
    private final Instant now;
    private final List<FormError> errors = new ArrayList<>();

    ReadAway(FilledForm form, ZoneId zone, Instant now) {
        this.form = form;
        this.zone = zone;
        this.now = now;
    }

    List<FormError> errors() {
        return errors;
    }

    /** @param said where she is by it: one, or none */
    record Read(AwayNote note, List<Statement> said, Instant back) {}

    /** None if it cannot be read; then the errors say why. */
    Optional<Read> of(PersonId person, Place place, BoundaryLeave leave, StaffId by) {
        Instant back = back();
        Optional<Read> read = switch (form.text("what")) {
            case "CHECK" -> Optional.of(check(person, leave, back, by));
            case "BACK" ->
                Optional.of(new Read(
                        new AwayNote.OutcomeAfter(person, now, by, text("staffView"), text("herView")),
                        List.of(new Statement.CameBack(person, now, by)),
                        Instant.MAX));
            case "DID_NOT_GO" -> didNotGo(person, leave, by);
            case "CONTACTED", "EXTENDED" -> decision(person, place, back, by);
            default -> wrong("what", say("away.wrong.what"));
        };
        return errors.isEmpty() ? read : Optional.empty();
    }

    private Read check(PersonId person, BoundaryLeave leave, Instant back, StaffId by) {
        AwayNote.CheckedBefore check = new AwayNote.CheckedBefore(
                person,
                live(leave),
                now,
                by,
                text("looksFine"),
                form.isChosen("concern", "yes"),
                back,
                form.isChosen("fob", "yes"),
                form.isChosen("phone", "yes"));
        List<Statement> said = form.isChosen("leaving", "yes")
                ? List.of(new Statement.WentOut(person, now, back, GRACE, text("where"), by))
                : List.of();
        return new Read(check, said, back);
    }

    private Optional<Read> didNotGo(PersonId person, BoundaryLeave leave, StaffId by) {
        Optional<Cause> cause = Stream.of(Cause.values())
                .filter(one -> one.name().equals(form.text("cause")))
                .findFirst();
        if (cause.isEmpty()) {
            String all = Stream.of(Cause.values()).map(Cause::name).collect(Collectors.joining(", "));
            return wrong("cause", say("away.wrong.cause", all));
        }
        AwayNote note = new AwayNote.DidNotGo(person, live(leave), now, by, cause.get(), text("words"));
        return Optional.of(new Read(note, List.of(), Instant.MAX));
    }

    private List<LeaveId> live(BoundaryLeave leave) {
        return leave.leaves().stream()
                .filter(one -> one.inForce().contains(now))
                .map(Leave::id)
                .toList();
    }

    private Optional<Read> decision(PersonId person, Place place, Instant back, StaffId by) {
        if (!(place instanceof Place.Out out)) {
            return wrong("what", say("away.wrong.in"));
        }
        var what = AwayNote.LateDecision.What.valueOf(form.text("what"));
        boolean extends_ = what == AwayNote.LateDecision.What.EXTENDED;
        List<Statement> said = extends_
                ? List.of(new Statement.WentOut(person, out.since(), back, out.grace(), out.where(), by))
                : List.of();
        AwayNote.LateDecision note = new AwayNote.LateDecision(person, now, by, what, text("words"));
        return Optional.of(new Read(note, said, extends_ ? back : Instant.MAX));
    }

    /** A time alone is the next time that the clock shows it. */
    private Instant back() {
        String text = form.text("agreedBack");
        try {
            if (text.isEmpty()) {
                return Instant.MAX;
            }
            if (text.contains("T")) {
                return Instant.parse(text);
            }
            LocalTime time = ClockTimes.read(text);
            LocalDate today = LocalDate.ofInstant(now, zone);
            Instant back = today.atTime(time).atZone(zone).toInstant();
            return back.isAfter(now)
                    ? back
                    : today.plusDays(1).atTime(time).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            errors.add(new FormError("agreedBack", say("away.wrong.time")));
            return Instant.MAX;
        }
    }

    private String text(String name) {
        String text = form.text(name);
        if (text.length() > LONGEST_TEXT) {
            errors.add(new FormError(name, say("away.wrong.tooLong", LONGEST_TEXT)));
        }
        return text;
    }

    private <T> Optional<T> wrong(String id, String message) {
        errors.add(new FormError(id, message));
        return Optional.empty();
    }
}

package org.onthelatch.measure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.AwayNote.DidNotGo;
import org.onthelatch.leave.AwayNote.DidNotGo.Cause;
import org.onthelatch.measure.Amount.Count;
import org.onthelatch.measure.Amount.Rules;
import org.onthelatch.measure.Amount.Time;
import org.onthelatch.measure.Amount.Typical;
import org.onthelatch.measure.WaitAtTheDoor.Held;
import org.onthelatch.measure.WaitAtTheDoor.Waited;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Request;

/** Measures of what people asked for, waited for and did not get: M8, M9, M13, M17, and the rules for everybody, M18. */
final class AskedLines {
    private static final Duration YEAR = Duration.ofDays(365);

    private final MeasureRecords records;
    private final Set<PersonId> whom;
    private final Among among;
    private final MeasuredTime time;

    AskedLines(MeasureRecords records, Set<PersonId> whom, Among among, MeasuredTime time) {
        this.records = records;
        this.whom = whom;
        this.among = among;
        this.time = time;
    }

    List<Line> requests() {
        List<Request> told = records.requests().stream()
                .filter(request -> whom.contains(request.person()))
                .filter(request -> request.answer()
                        .filter(answer -> time.has(answer.toldAt()))
                        .isPresent())
                .toList();
        int whose = (int) told.stream().map(Request::person).distinct().count();
        List<Duration> each =
                told.stream().flatMap(request -> request.untilTold().stream()).toList();
        return List.of(new Line(Measure.REQUEST_TO_ANSWER, "Requests answered", new Typical(each, whose)));
    }

    List<Line> waits() {
        List<Waited> all =
                WaitAtTheDoor.in(records.calls(), records.facts(), time.zone(), length(), time.asAt()).all().stream()
                        .filter(waited -> time.has(waited.call().request().since()) && isOurs(waited))
                        .toList();
        List<Waited> without =
                all.stream().filter(one -> one.withoutPower().isPresent()).toList();
        return List.of(
                new Line(Measure.WAIT_AT_THE_DOOR, "Everybody", typical(all, Waited::doorOpened)),
                new Line(
                        Measure.WAIT_AT_THE_DOOR,
                        "People whom nothing held, as far as it is known who asked",
                        typical(all, one -> one.doorOpened() && one.held() == Held.FREE)),
                new Line(
                        Measure.WAIT_AT_THE_DOOR,
                        "Kept waiting, and then held, while nothing gave power to",
                        new Count(without.size(), different(without))));
    }

    private Duration length() {
        return Duration.between(time.period().from(), time.period().until());
    }

    /** Hers who asked; while nobody knows who that was, the door's. */
    private boolean isOurs(Waited waited) {
        Optional<PersonId> person = waited.call().person();
        return person.isPresent()
                ? whom.contains(person.get())
                : records.facts()
                        .register()
                        .find(waited.call().request().door())
                        .filter(among::hasAlone)
                        .isPresent();
    }

    private static Typical typical(List<Waited> all, Predicate<Waited> which) {
        List<Waited> those = all.stream().filter(which).toList();
        return new Typical(those.stream().map(Waited::waited).toList(), different(those));
    }

    /** Each call of nobody known may be somebody else's. */
    private static int different(List<Waited> some) {
        long known = some.stream()
                .flatMap(one -> one.call().person().stream())
                .distinct()
                .count();
        long unknown =
                some.stream().filter(one -> one.call().person().isEmpty()).count();
        return (int) (known + unknown);
    }

    List<Line> notGone() {
        List<DidNotGo> notes = records.away().stream()
                .filter(note -> whom.contains(note.person()) && time.has(note.at()))
                .filter(DidNotGo.class::isInstance)
                .map(DidNotGo.class::cast)
                .toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Measure.NOT_GONE,
                "Cancelled by the ward",
                number(notes, note -> note.cause().isCancelled())));
        for (Cause cause : Cause.values()) {
            lines.add(Line.part(Measure.NOT_GONE, cause.words(), number(notes, note -> note.cause() == cause)));
        }
        return lines;
    }

    private static Count number(List<DidNotGo> notes, Predicate<DidNotGo> which) {
        List<DidNotGo> those = notes.stream().filter(which).toList();
        return new Count(those.size(), (int)
                those.stream().map(AwayNote::person).distinct().count());
    }

    List<Line> withoutFob() {
        Time all = WithoutFob.in(time.period(), records.facts().fobs(), whom::contains);
        return List.of(new Line(Measure.WITHOUT_FOB, "All together", all));
    }

    List<Line> rules() {
        BlanketRestrictions rules =
                BlanketRestrictions.of(records.register(), time.asAt().minus(YEAR), time.asAt());
        return List.of(
                new Line(
                        Measure.BLANKET_RESTRICTIONS,
                        "In force, at the moment named above",
                        new Rules(rules.live().size())),
                new Line(
                        Measure.BLANKET_RESTRICTIONS,
                        "With the review overdue",
                        new Rules(rules.overdue().size())),
                new Line(
                        Measure.BLANKET_RESTRICTIONS,
                        "Removed in the 12 months before",
                        new Rules(rules.removed().size())));
    }
}

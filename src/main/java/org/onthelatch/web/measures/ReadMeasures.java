package org.onthelatch.web.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.measure.Among;
import org.onthelatch.measure.Amount;
import org.onthelatch.measure.Equality;
import org.onthelatch.measure.ForOutsiders;
import org.onthelatch.measure.Freedom;
import org.onthelatch.measure.Line;
import org.onthelatch.measure.Measure;
import org.onthelatch.measure.MeasureRecords;
import org.onthelatch.measure.MeasuredMonth;
import org.onthelatch.measure.MeasuredTime;
import org.onthelatch.measure.OverMonths;
import org.onthelatch.measure.Told;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Ward;
import org.onthelatch.web.sources.Sources;

/** Counts the measures from what is kept. May block. */
final class ReadMeasures {
    private static final int AT_ONCE = 10_000;

    private final Sources sources;
    private final MeasuresQuestion question;
    private final Instant now;

    ReadMeasures(Sources sources, MeasuresQuestion question, Instant now) {
        this.sources = sources;
        this.question = question;
        this.now = now;
    }

    /** A line as whoever asks is told it. */
    private record Said(Line line, Told told) {}

    /** M19: empty where whoever asks is outside and the time is no year that is over, of all wards (D30, H22). */
    List<EqualityGroup> equality() {
        MeasuredTime time = question.time();
        boolean year = time.finished()
                && time.name().matches("\\d{4}")
                && question.ward().isEmpty();
        if (question.outside() && !year) {
            return List.of();
        }
        MeasureRecords records = records(time.period().from(), time.period().until());
        Equality equality = Equality.of(records, Freedom.over(records, time), among(question.ward()), time);
        return EqualityGroup.all(equality, question.outside());
    }

    MeasuresView view() {
        MeasuredTime time = question.time();
        MeasuredTime before = time.before(now);
        MeasureRecords records = records(before.period().from(), time.period().until());
        List<Said> said = said(records, time);
        List<Said> saidBefore = said(records, before);
        List<MeasuresView.Row> rows = IntStream.range(0, said.size())
                .mapToObj(i -> new MeasuresView.Row(
                        said.get(i).line().measure(),
                        said.get(i).line().words(),
                        said.get(i).told(),
                        saidBefore.get(i).told()))
                .toList();
        return new MeasuresView(question, rows, gaps(records, time));
    }

    private Register register() {
        return sources.facts().get().register();
    }

    private MeasureRecords records(Instant from, Instant until) {
        return new MeasureRecords(
                sources.facts().get(),
                sources.egress().movements(),
                sources.sightings().statements(),
                refusals(from, until),
                sources.incidents().all(),
                sources.calls().all(),
                sources.reviews().requests(),
                sources.away().notes(),
                sources.restrictions().get(),
                sources.lists(),
                sources.reviews().backgrounds(),
                sources.policy().zone());
    }

    private List<KeptEvent> refusals(Instant from, Instant until) {
        List<KeptEvent> all = new ArrayList<>();
        Optional<Query.Cursor> before = Optional.empty();
        List<EgressRecords.Entry> some;
        do {
            some = sources.egress()
                    .find(new Query(
                            from, until, Optional.empty(), Optional.empty(), Query.Outcome.REFUSED, before, AT_ONCE));
            some.forEach(entry -> all.add(entry.event()));
            before = some.stream()
                    .reduce((one, other) -> other)
                    .map(last -> new Query.Cursor(last.event().event().at(), last.position()));
        } while (some.size() == AT_ONCE);
        return all;
    }

    private Among among(List<Ward> one) {
        List<Ward> wards = one.isEmpty() ? question.wards() : one;
        return new Among(wards.stream().map(Ward::id).collect(Collectors.toUnmodifiableSet()), register());
    }

    private List<Said> said(MeasureRecords records, MeasuredTime time) {
        Freedom freedom = Freedom.over(records, time);
        if (!question.outside()) {
            return lines(records, freedom, question.ward(), time).stream()
                    .map(line -> new Said(line, new Told.Exact(line.amount())))
                    .toList();
        }
        return time.months().size() == 1 ? ofMonth(records, freedom, time) : ofMonths(records, freedom, time);
    }

    /** Several months are told an outsider by what she is told of each. */
    private List<Said> ofMonths(MeasureRecords records, Freedom freedom, MeasuredTime time) {
        List<List<Said>> months = time.months().stream()
                .map(month -> MeasuredTime.of(month, time.zone(), now))
                .map(month -> ofMonth(records, Freedom.over(records, month), month))
                .toList();
        List<Line> all = lines(records, freedom, question.ward(), time);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Said(
                        all.get(i),
                        OverMonths.of(
                                months.stream()
                                        .map(month -> month.get(i).told())
                                        .toList(),
                                all.get(i))))
                .toList();
    }

    private List<Said> ofMonth(MeasureRecords records, Freedom freedom, MeasuredTime time) {
        List<Ward> wards = question.wards();
        List<List<Line>> each = wards.stream()
                .map(ward -> lines(records, freedom, List.of(ward), time))
                .toList();
        List<Line> all = lines(records, freedom, List.of(), time);
        int asked = question.ward().isEmpty()
                ? wards.size()
                : wards.indexOf(question.ward().get(0));
        return silenced(IntStream.range(0, all.size())
                .mapToObj(i -> {
                    List<Amount> ofWards =
                            each.stream().map(lines -> lines.get(i).amount()).toList();
                    Line line = all.get(i);
                    return new Said(
                            line, ForOutsiders.of(ofWards, line.amount()).get(asked));
                })
                .toList());
    }

    /** The parts of a whole: if one of them is not told, none is, or the whole less the others would tell it. */
    private static List<Said> silenced(List<Said> said) {
        Set<Measure> silent = said.stream()
                .filter(one -> one.line().part() && !(one.told() instanceof Told.Rounded))
                .map(one -> one.line().measure())
                .collect(Collectors.toUnmodifiableSet());
        return said.stream()
                .map(one ->
                        one.line().part() && silent.contains(one.line().measure()) && one.told() instanceof Told.Rounded
                                ? new Said(one.line(), new Told.Withheld())
                                : one)
                .toList();
    }

    private List<Line> lines(MeasureRecords records, Freedom freedom, List<Ward> ward, MeasuredTime time) {
        return MeasuredMonth.of(records, freedom, among(ward), time).lines();
    }

    private MeasuresView.Gaps gaps(MeasureRecords records, MeasuredTime time) {
        long late = records.movements().stream()
                .filter(KeptEvent::arrivedLate)
                .filter(kept -> time.has(kept.event().at()))
                .count();
        long lost = sources.egress().openGaps().stream()
                .mapToLong(gap -> gap.range().to() - gap.range().from() + 1)
                .sum();
        return new MeasuresView.Gaps(
                time.daysWithoutDoors(records.beginning()),
                time.days(),
                records.beginning().stream().toList(),
                late,
                lost);
    }
}

package org.onthelatch.web.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.EgressRecords.Query;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.measure.Among;
import org.onthelatch.measure.Amount;
import org.onthelatch.measure.ForOutsiders;
import org.onthelatch.measure.Freedom;
import org.onthelatch.measure.Line;
import org.onthelatch.measure.MeasureRecords;
import org.onthelatch.measure.MeasuredMonth;
import org.onthelatch.measure.MeasuredTime;
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
        List<Ward> wards = question.wards();
        List<List<Line>> each = wards.stream()
                .map(ward -> lines(records, freedom, List.of(ward), time))
                .toList();
        List<Line> all = lines(records, freedom, List.of(), time);
        int asked = question.ward().isEmpty()
                ? wards.size()
                : wards.indexOf(question.ward().get(0));
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    List<Amount> ofWards =
                            each.stream().map(lines -> lines.get(i).amount()).toList();
                    Line line = all.get(i);
                    return new Said(
                            line, ForOutsiders.of(ofWards, line.amount()).get(asked));
                })
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

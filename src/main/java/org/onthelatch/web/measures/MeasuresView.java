package org.onthelatch.web.measures;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.measure.Measure;
import org.onthelatch.measure.MeasuredTime;
import org.onthelatch.measure.Told;
import org.onthelatch.ward.Ward;

/**
 * The measures of a time beside those of the time before, as long.
 */
public record MeasuresView(MeasuresQuestion question, List<Row> rows, Gaps gaps) {
    private static final int MONTHS_TO_CHOOSE = 13;
    private static final int QUARTERS_TO_CHOOSE = 5;

    public MeasuresView {
        rows = List.copyOf(rows);
    }

    /** One line in both times. */
    public record Row(Measure measure, String words, Told now, Told before) {}

    /**
     * What is not known.
     *
     * @param days of the time so far
     * @param withoutDoors days of them before the record of the doors begins
     * @param begins when it begins; none while no door has told anything
     * @param late movements that came late, which count when they happened
     * @param lost events that controllers counted and that have not come
     */
    public record Gaps(long withoutDoors, long days, List<Instant> begins, long late, long lost) {
        public Gaps {
            begins = List.copyOf(begins);
        }
    }

    public List<Row> of(Measure measure) {
        return rows.stream().filter(row -> row.measure() == measure).toList();
    }

    /** Rows that can be drawn: shares that are told. */
    public List<Row> drawn(Measure measure) {
        return of(measure).stream()
                .filter(row -> Bars.share(row.now()).isPresent()
                        || Bars.share(row.before()).isPresent())
                .filter(row -> isShare(row.now()) || isShare(row.before()))
                .toList();
    }

    private static boolean isShare(Told told) {
        return Bars.share(told).map(Share::whole).filter(whole -> whole > 0).isPresent();
    }

    /** To choose from. */
    public List<Ward> wards() {
        return question.wards();
    }

    public String ward() {
        return question.ward().stream().map(Ward::name).findFirst().orElseGet(() -> say("measures.allWards"));
    }

    public String wardId() {
        return question.wardName();
    }

    public MeasuredTime time() {
        return question.time();
    }

    /** The time before, of the same length. */
    public MeasuredTime before(Instant now) {
        return question.time().before(now);
    }

    public String query() {
        return question.query();
    }

    /** "November 2026", as told of the time or of the one before. */
    public String words() {
        return MeasureWords.time(question.time());
    }

    /** Whether it is neither a month nor a quarter. */
    public boolean days() {
        return question.time().months().size() != 1 && !question.time().name().contains("-Q");
    }

    public boolean isChosen(YearMonth month) {
        return question.time().months().equals(List.of(month));
    }

    public boolean isChosen(String quarter) {
        return question.time().name().equals(quarter);
    }

    public boolean finished() {
        return question.time().finished();
    }

    public boolean outside() {
        return question.outside();
    }

    /** Newest first. */
    public List<YearMonth> months(Instant now) {
        YearMonth latest = MeasuresQuestion.latest(now, question.time().zone(), outside());
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < MONTHS_TO_CHOOSE; i++) {
            months.add(latest.minusMonths(i));
        }
        question.time().months().stream()
                .filter(month -> question.time().months().size() == 1 && !months.contains(month))
                .forEach(months::add);
        return months;
    }

    /** Newest first; to outsiders only those that are over. */
    public List<String> quarters(Instant now) {
        YearMonth latest = MeasuresQuestion.latest(now, question.time().zone(), outside());
        YearMonth begun = outside() ? latest.minusMonths(2) : latest;
        List<String> quarters = new ArrayList<>();
        for (int i = 0; i < QUARTERS_TO_CHOOSE; i++) {
            quarters.add(AskedTime.quarterOf(begun.minusMonths(3L * i)));
        }
        if (question.time().name().contains("-Q")
                && !quarters.contains(question.time().name())) {
            quarters.add(question.time().name());
        }
        return quarters;
    }
}

package org.onthelatch.web.measures;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.measure.Measure;
import org.onthelatch.measure.Told;
import org.onthelatch.ward.Ward;

/**
 * The measures of a month beside those of the month before.
 */
public record MeasuresView(MeasuresQuestion question, List<Row> rows, Gaps gaps) {
    private static final int MONTHS_TO_CHOOSE = 13;

    public MeasuresView {
        rows = List.copyOf(rows);
    }

    /** One line in both months. */
    public record Row(Measure measure, String words, Told now, Told before) {}

    /**
     * What is not known.
     *
     * @param days of the month so far
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
        return question.ward().stream().map(Ward::name).findFirst().orElse("All wards");
    }

    public String wardId() {
        return question.wardName();
    }

    public YearMonth month() {
        return question.time().month();
    }

    public boolean finished() {
        return question.time().finished();
    }

    public boolean outside() {
        return question.outside();
    }

    /** Newest first. */
    public List<YearMonth> months(Instant now) {
        YearMonth current = YearMonth.from(now.atZone(question.time().zone()));
        YearMonth latest = outside() ? current.minusMonths(1) : current;
        List<YearMonth> months = new ArrayList<>();
        for (int i = 0; i < MONTHS_TO_CHOOSE; i++) {
            months.add(latest.minusMonths(i));
        }
        if (!months.contains(month())) {
            months.add(month());
        }
        return months;
    }
}

package org.onthelatch.web.measures;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onthelatch.measure.Amount.Share;
import org.onthelatch.measure.Measure;
import org.onthelatch.web.measures.MeasuresView.Row;
import org.onthelatch.web.words.NhsDates;

/**
 * M1 through the day, as a line over 2am, 8am, 2pm and 8pm. An hour that is not known or not told leaves a gap: no line is
 * drawn through what nobody knows.
 *
 * @param hours in the order of the day
 */
public record Curve(String title, List<Hour> hours) {
    private static final double LEFT = 60;
    private static final double STEP = 180;
    private static final double TOP = 12;
    private static final double HEIGHT = 120;
    private static final List<String> CLOCK = List.of("02:00", "08:00", "14:00", "20:00");

    public Curve {
        hours = List.copyOf(hours);
    }

    /**
     * One hour.
     *
     * @param x and
     * @param y where its point lies; none if it is not known or not told
     */
    public record Hour(String spoken, String told, String x, Optional<String> y) {}

    static Curve of(MeasuresView view, Measure measure) {
        List<Hour> hours = new ArrayList<>();
        for (int i = 0; i < CLOCK.size(); i++) {
            String begins = "At " + CLOCK.get(i);
            Row row = view.of(measure).stream()
                    .filter(one -> one.words().startsWith(begins))
                    .findFirst()
                    .orElseThrow();
            Optional<Share> share = Bars.share(row.now()).filter(one -> one.whole() > 0);
            hours.add(new Hour(
                    NhsDates.time(LocalTime.parse(CLOCK.get(i))),
                    MeasureWords.told(row.now()),
                    number(LEFT + STEP * i),
                    share.map(one -> number(TOP + HEIGHT * (1 - (double) one.part() / one.whole())))));
        }
        return new Curve("%s %s".formatted(measure.code(), measure.title()), hours);
    }

    /** Stretches of neighbouring points that are known, each as the points of a line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (Hour hour : hours) {
            if (hour.y().isPresent()) {
                line.add("%s,%s".formatted(hour.x(), hour.y().get()));
            } else {
                lines.add(String.join(" ", line));
                line = new ArrayList<>();
            }
        }
        lines.add(String.join(" ", line));
        return lines.stream().filter(one -> one.contains(" ")).toList();
    }

    /** All of it for whoever does not see it. */
    public String words() {
        return hours.stream()
                .map(hour -> "%s %s".formatted(hour.spoken(), hour.told()))
                .collect(Collectors.joining(", ", title + ": ", "."));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}

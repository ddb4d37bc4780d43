package org.onthelatch.web.assess;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.onthelatch.assessment.AgreedTimes;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.Level;
import org.onthelatch.assessment.Reasons;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.ClockTimes;
import org.onthelatch.web.words.TypedDate;

/** Reads the fields of the form one by one and remembers what is wrong with each. */
final class ReadForm {
    private static final int LONGEST_TEXT = 4_000;

    private final FilledForm form;
    private final Directory directory;
    private final ZoneId zone;
    private final Instant now;
    private final List<FormError> errors = new ArrayList<>();

    ReadForm(FilledForm form, Directory directory, ZoneId zone, Instant now) {
        this.form = form;
        this.directory = directory;
        this.zone = zone;
        this.now = now;
    }

    List<FormError> errors() {
        return errors;
    }

    Optional<Level> level() {
        for (Level level : Level.values()) {
            if (level.name().equals(form.text("level"))) {
                return Optional.of(level);
            }
        }
        return wrong("level", say("assess.wrong.level"));
    }

    int basedOn() {
        try {
            return Integer.parseInt(form.text("basedOn"));
        } catch (NumberFormatException e) {
            errors.add(new FormError("level", say("assess.wrong.basedOn")));
            return 0;
        }
    }

    /** Only the levels that know agreed times carry them. */
    AgreedTimes times(Level level) {
        return switch (level) {
            case L2 -> new AgreedTimes(windows("ward"), windows("site"));
            case L3 -> new AgreedTimes(windows("ward"), List.of());
            case L0, L1, L4, L5 -> AgreedTimes.NONE;
        };
    }

    private List<Window> windows(String place) {
        List<Window> windows = new ArrayList<>();
        for (int row = 1; row <= FilledForm.ROWS; row++) {
            window(place, row).ifPresent(windows::add);
        }
        return windows;
    }

    private Optional<Window> window(String place, int row) {
        String from = form.text(place + "-from-" + row);
        String to = form.text(place + "-to-" + row);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        try {
            WeeklyHours hours =
                    new WeeklyHours(days(place + "-days-" + row), ClockTimes.read(from), ClockTimes.read(to));
            return Optional.of(new Window(hours, Period.ALWAYS));
        } catch (DateTimeException e) {
            return wrong(place + "-from-" + row, say("assess.wrong.times"));
        }
    }

    private Set<DayOfWeek> days(String name) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (form.isChosen(name, day.name())) {
                days.add(day);
            }
        }
        return days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
    }

    Set<VisitorId> companions() {
        Set<VisitorId> companions = directory.visitors().keySet().stream()
                .filter(visitor -> form.isChosen("companion", visitor.value()))
                .collect(Collectors.toSet());
        if (companions.size() < form.all("companion").stream().distinct().count()) {
            errors.add(new FormError("companion", say("assess.wrong.company")));
        }
        return companions;
    }

    /** @param latest the assessment before: one, or none; its next step may go on, and is then shown as the old words */
    Reasons reasons(List<Assessment> latest) {
        String nextStep = words("nextStep");
        boolean goesOn = nextStep.isEmpty() && form.isChosen("keepNextStep", "yes");
        return new Reasons(
                words("herWords"),
                words("rationale"),
                words("evidence"),
                words("alternatives"),
                goesOn
                        ? latest.stream()
                                .map(before -> before.reasons().nextStep())
                                .findFirst()
                                .orElse("")
                        : nextStep,
                words("legalBasis"));
    }

    private String words(String name) {
        String text = form.text(name);
        if (text.length() > LONGEST_TEXT) {
            errors.add(new FormError(name, say("assess.wrong.long", LONGEST_TEXT, text.length())));
        }
        return text;
    }

    Optional<Boolean> present() {
        return switch (form.text("present")) {
            case "yes", "led" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> wrong("present", say("assess.wrong.present"));
        };
    }

    /**
     * The first instant at which the review is overdue: for a day, its end.
     *
     * @param usual when it is at the latest by policy and law
     */
    Optional<Instant> reviewDueAt(Supplier<Instant> usual) {
        return switch (form.text("review")) {
            case "usual" -> Optional.of(usual.get());
            case "24h" -> Optional.of(now.plus(Duration.ofDays(1)));
            case "72h" -> Optional.of(now.plus(Duration.ofDays(3)));
            case "7d" -> inDays(7);
            case "14d" -> inDays(14);
            case "28d" -> inDays(28);
            case "date" -> onDate();
            default -> wrong("review", say("assess.wrong.review"));
        };
    }

    private Optional<Instant> inDays(int days) {
        return Optional.of(endOf(LocalDate.ofInstant(now, zone).plusDays(days)));
    }

    private Optional<Instant> onDate() {
        TypedDate date = TypedDate.read(
                say("assess.wrong.review.date"),
                form.text("review-day"),
                form.text("review-month"),
                form.text("review-year"));
        if (date instanceof TypedDate.Wrong wrong) {
            return wrong("review-" + wrong.part(), wrong.message());
        }
        return Optional.of(endOf(((TypedDate.Day) date).day()));
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private <T> Optional<T> wrong(String id, String message) {
        errors.add(new FormError(id, message));
        return Optional.empty();
    }
}

package org.onthelatch.web.leave;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.leave.LeaveId;
import org.onthelatch.person.VisitorId;
import org.onthelatch.ward.Period;
import org.onthelatch.ward.WeeklyHours;
import org.onthelatch.ward.Window;
import org.onthelatch.web.assess.FilledForm;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.sources.Directory;
import org.onthelatch.web.words.ClockTimes;
import org.onthelatch.web.words.Moments;

/** Reads the fields of the form one by one and remembers what is wrong with each. */
final class ReadLeave {
    static final int ROWS = 7;
    static final int LONGEST_TEXT = 4_000;

    private final FilledForm form;
    private final Directory directory;
    private final ZoneId zone;
    private final List<FormError> errors = new ArrayList<>();

    ReadLeave(FilledForm form, Directory directory, ZoneId zone) {
        this.form = form;
        this.directory = directory;
        this.zone = zone;
    }

    List<FormError> errors() {
        return errors;
    }

    String words(String name) {
        String text = form.text(name);
        if (text.length() > LONGEST_TEXT) {
            errors.add(new FormError(name, say("leaveform.wrong.tooLong", LONGEST_TEXT, text.length())));
        }
        return text;
    }

    boolean ticked(String name) {
        return form.isChosen(name, "yes");
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(form.text(name))) {
                return Optional.of(value);
            }
        }
        return wrong(name, say("leaveform.wrong." + name));
    }

    Set<VisitorId> companions() {
        Set<VisitorId> companions = directory.visitors().keySet().stream()
                .filter(visitor -> form.isChosen("companions", visitor.value()))
                .collect(Collectors.toSet());
        if (companions.size() < form.all("companions").stream().distinct().count()) {
            errors.add(new FormError("companions", say("leaveform.wrong.companions")));
        }
        return companions;
    }

    List<Window> windows() {
        if (ticked("anyTime")) {
            return List.of(Window.ALWAYS);
        }
        List<Window> windows = new ArrayList<>();
        for (int row = 1; row <= ROWS; row++) {
            window(row).ifPresent(windows::add);
        }
        return windows;
    }

    private Optional<Window> window(int row) {
        String from = form.text("time-from-" + row);
        String to = form.text("time-to-" + row);
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (form.isChosen("time-days-" + row, day.name())) {
                days.add(day);
            }
        }
        try {
            Set<DayOfWeek> on = days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : days;
            return Optional.of(
                    new Window(new WeeklyHours(on, ClockTimes.read(from), ClockTimes.read(to)), Period.ALWAYS));
        } catch (DateTimeException e) {
            return wrong("time-from-" + row, say("leaveform.wrong.times"));
        }
    }

    /** An empty end is no end; a day without a time runs to its end. */
    Optional<Period> period() {
        Optional<Instant> from = moment("from", "fromTime", false);
        Optional<Instant> until =
                new LeaveDay(form, "until").isEmpty() ? Optional.of(Instant.MAX) : moment("until", "untilTime", true);
        if (from.isPresent() && until.isPresent() && !until.get().isAfter(from.get())) {
            return wrong(LeaveDay.field("until"), say("leaveform.wrong.end"));
        }
        return from.flatMap(start -> until.map(end -> new Period(start, end)));
    }

    private Optional<Instant> moment(String day, String time, boolean end) {
        Moments moments = new Moments(zone);
        int wrongBefore = errors.size();
        String typed = new LeaveDay(form, day).text(errors);
        if (errors.size() > wrongBefore) {
            return Optional.empty();
        }
        try {
            if (form.text(time).isEmpty()) {
                return Optional.of(end ? moments.end(typed) : moments.start(typed));
            }
            LocalTime at = ClockTimes.read(form.text(time));
            return Optional.of(Moments.day(typed).atTime(at).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return wrong(LeaveDay.field(day), say("leaveform.wrong.moment"));
        }
    }

    List<LocalDate> reviewOn() {
        String day = new LeaveDay(form, "reviewOn").text(errors);
        try {
            return day.isEmpty() ? List.of() : List.of(Moments.day(day));
        } catch (DateTimeException e) {
            errors.add(new FormError(LeaveDay.field("reviewOn"), say("leaveform.wrong.reviewOn")));
            return List.of();
        }
    }

    /** Such as 2h, 90m or 1h 30m; nothing is no limit. */
    Duration longest() {
        String text = form.text("longest").replace(" ", "");
        try {
            return text.isEmpty() ? Duration.ZERO : Duration.parse("PT" + text);
        } catch (DateTimeException e) {
            errors.add(new FormError("longest", say("leaveform.wrong.longest")));
            return Duration.ZERO;
        }
    }

    int uses(String name) {
        String text = form.text(name);
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("\\d{1,2}")) {
            errors.add(new FormError(name, say("leaveform.wrong.uses")));
            return 0;
        }
        return Integer.parseInt(text);
    }

    int basedOn() {
        String text = form.text("basedOn");
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        errors.add(new FormError("type", say("leaveform.wrong.basedOn")));
        return 0;
    }

    Optional<LeaveId> leave(String name) {
        return form.text(name).matches("[a-z0-9]{12}") ? Optional.of(new LeaveId(form.text(name))) : Optional.empty();
    }

    private <T> Optional<T> wrong(String id, String message) {
        errors.add(new FormError(id, message));
        return Optional.empty();
    }
}

package org.onthelatch.web.status;

import static org.onthelatch.web.words.Say.say;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.StatusChange;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.person.PersonId;
import org.onthelatch.web.assess.DateFields;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.assess.WithErrors;
import org.onthelatch.web.hold.HoldForm;
import org.onthelatch.web.http.Ask;
import org.onthelatch.web.words.ClockTimes;
import org.onthelatch.web.words.Moments;
import org.onthelatch.web.words.NhsDates;

/** The form that records a change of legal status, as filled in or as offered. Nothing that was typed is lost. */
public record StatusForm(Map<String, String> values, List<LegalStatus> statuses, List<FormError> errors)
        implements WithErrors {
    private static final List<String> FIELDS = List.of(
            "kind",
            "status",
            "day",
            "time",
            "until-day",
            "until-month",
            "until-year",
            "namedUnit",
            "reference",
            "basedOn");

    static final DateFields UNTIL = new DateFields("until", say("status.until.what"));

    public StatusForm {
        values = Map.copyOf(values);
        errors = List.copyOf(errors);
    }

    static StatusForm offering(List<LegalStatus> statuses, NhsDates dates, Instant now) {
        return new StatusForm(Map.of("day", dates.date(now), "time", dates.time(now)), statuses, List.of());
    }

    static StatusForm filled(List<LegalStatus> statuses, Ask ask) {
        Map<String, String> values = new java.util.HashMap<>();
        FIELDS.forEach(field -> values.put(field, ask.field(field)));
        return new StatusForm(values, statuses, List.of());
    }

    StatusForm with(List<FormError> wrong) {
        return new StatusForm(values, statuses, wrong);
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    /** None if something cannot be read; then {@code wrong} says what. */
    Optional<StatusChange> read(PersonId person, NhsDates dates, Ask ask, List<FormError> wrong) {
        Optional<StatusChange.Kind> kind = kind(wrong);
        Optional<Instant> at = at(dates, ask.at(), wrong);
        Optional<Instant> until = until(dates, wrong);
        List<FormError> missing = new ArrayList<>();
        boolean asksStatus = kind.filter(
                        chosen -> chosen == StatusChange.Kind.START || chosen == StatusChange.Kind.CORRECT)
                .isPresent();
        if (asksStatus && text("status").isEmpty()) {
            missing.add(new FormError("status", say("status.wrong.status")));
        }
        wrong.addAll(missing);
        if (!wrong.isEmpty()) {
            return Optional.empty();
        }
        StatusCode status = text("status").isEmpty() ? StatusCode.INFORMAL : new StatusCode(text("status"));
        return Optional.of(new StatusChange(
                HoldForm.newId(),
                person,
                kind.orElseThrow(),
                status,
                at.orElseThrow(),
                until,
                text("namedUnit").equals("yes"),
                text("reference"),
                ask.by().actor()));
    }

    private Optional<StatusChange.Kind> kind(List<FormError> wrong) {
        for (StatusChange.Kind kind : StatusChange.Kind.values()) {
            if (kind.name().equals(text("kind"))) {
                return Optional.of(kind);
            }
        }
        wrong.add(new FormError("kind", say("status.wrong.kind")));
        return Optional.empty();
    }

    private Optional<Instant> at(NhsDates dates, Instant now, List<FormError> wrong) {
        if (text("day").isEmpty() && text("time").isEmpty()) {
            return Optional.of(now);
        }
        try {
            LocalTime time = text("time").isEmpty() ? LocalTime.MIDNIGHT : ClockTimes.read(text("time"));
            return Optional.of(
                    Moments.day(text("day")).atTime(time).atZone(dates.zone()).toInstant());
        } catch (DateTimeException e) {
            wrong.add(new FormError("day", say("status.wrong.day")));
            return Optional.empty();
        }
    }

    /** The first instant after the last day. */
    private Optional<Instant> until(NhsDates dates, List<FormError> wrong) {
        String day = UNTIL.text(this::text, wrong);
        return day.isEmpty() ? Optional.empty() : Optional.of(new Moments(dates.zone()).end(day));
    }
}

package org.onthelatch.web.account;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.DateFields;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Ask;

/**
 * The form for a new token, as it was filled in.
 *
 * @param until the parts of the last day, by field
 */
public record TokenForm(
        String name, Set<String> permissions, boolean readOnly, Map<String, String> until, List<FormError> errors) {
    static final DateFields UNTIL = new DateFields("until", say("token.new.until.begin"));

    private static final int USUAL_DAYS = 90;

    public TokenForm {
        permissions = Set.copyOf(permissions);
        until = Map.copyOf(until);
        errors = List.copyOf(errors);
    }

    static TokenForm empty(Instant now, ZoneId zone) {
        LocalDate day = now.atZone(zone).toLocalDate().plusDays(USUAL_DAYS);
        Map<String, String> until = Map.of(
                "until-day", Integer.toString(day.getDayOfMonth()),
                "until-month", Integer.toString(day.getMonthValue()),
                "until-year", Integer.toString(day.getYear()));
        return new TokenForm("", Set.of(), true, until, List.of());
    }

    static TokenForm of(Ask ask) {
        Map<String, String> until = new HashMap<>();
        UNTIL.keep(ask::field, until);
        return new TokenForm(
                ask.field("name"),
                new HashSet<>(ask.form().getAll("permissions")),
                ask.field("writes").isEmpty(),
                until,
                List.of());
    }

    TokenForm with(List<FormError> wrong) {
        return new TokenForm(name, permissions, readOnly, until, wrong);
    }

    public String text(String field) {
        return until.getOrDefault(field, "");
    }

    /** Those that there are; what is no permission at all is left out, so that the rule says what is missing. */
    Set<Permission> chosen() {
        return Stream.of(Permission.values())
                .filter(permission -> permissions.contains(permission.name()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /**
     * The end of that day where the ward is; long ago for what is no day.
     *
     * @param wrong is told which part of it is wrong
     */
    Instant until(ZoneId zone, List<FormError> wrong) {
        String day = UNTIL.text(this::text, wrong);
        return day.isEmpty()
                ? Instant.EPOCH
                : LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toInstant();
    }
}

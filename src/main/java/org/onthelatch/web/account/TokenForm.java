package org.onthelatch.web.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onthelatch.staff.Permission;
import org.onthelatch.web.assess.FormError;
import org.onthelatch.web.http.Ask;

/**
 * The form for a new token, as it was filled in.
 *
 * @param day the last one, as it is typed into a date field of a browser: 2026-12-31
 */
public record TokenForm(String name, Set<String> permissions, boolean readOnly, String day, List<FormError> errors) {
    public TokenForm {
        permissions = Set.copyOf(permissions);
        errors = List.copyOf(errors);
    }

    static TokenForm empty(Instant now, ZoneId zone) {
        String day = now.atZone(zone).toLocalDate().plusDays(90).toString();
        return new TokenForm("", Set.of(), true, day, List.of());
    }

    static TokenForm of(Ask ask) {
        return new TokenForm(
                ask.field("name"),
                new HashSet<>(ask.form().getAll("permissions")),
                ask.field("writes").isEmpty(),
                ask.field("until"),
                List.of());
    }

    TokenForm with(List<FormError> wrong) {
        return new TokenForm(name, permissions, readOnly, day, wrong);
    }

    /** Those that there are; what is no permission at all is left out, so that the rule says what is missing. */
    Set<Permission> chosen() {
        return Stream.of(Permission.values())
                .filter(permission -> permissions.contains(permission.name()))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }

    /** The end of that day where the ward is; long ago for what is no day. */
    Instant until(ZoneId zone) {
        return lastDay(day)
                .map(last -> last.plusDays(1).atStartOfDay(zone).toInstant())
                .orElse(Instant.EPOCH);
    }

    static Optional<LocalDate> lastDay(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return Optional.of(day).filter(one -> one.getYear() < 10_000);
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }
}

package org.onthelatch.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.onthelatch.legalstatus.StatusCode;

/**
 * From when people of a status are entitled to an independent mental health advocate by law (D23).
 *
 * @param act that says so
 * @param commenced the first day, or none while it is not in force
 */
public record ImhaRule(StatusCode status, String act, Optional<LocalDate> commenced) {
    boolean isInForceOn(LocalDate day) {
        return commenced.filter(first -> !first.isAfter(day)).isPresent();
    }
}

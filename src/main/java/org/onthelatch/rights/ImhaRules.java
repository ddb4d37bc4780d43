package org.onthelatch.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onthelatch.legalstatus.StatusCode;

/** Who is entitled to an independent mental health advocate by law, on which day. The offer of one is everybody's (D23). */
public record ImhaRules(List<ImhaRule> rules) {
    public static final ImhaRules NONE = new ImhaRules(List.of());

    public ImhaRules {
        rules = List.copyOf(rules);
    }

    /** The rule by which she is entitled on this day, if there is one. */
    public Optional<ImhaRule> entitling(StatusCode status, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.status().equals(status) && rule.isInForceOn(day))
                .findFirst();
    }
}

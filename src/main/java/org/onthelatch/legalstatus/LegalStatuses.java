package org.onthelatch.legalstatus;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The statuses that the reference file names. */
public final class LegalStatuses {
    private final Map<StatusCode, LegalStatus> byCode;

    private final List<PeriodRule> rules;

    public LegalStatuses(Collection<LegalStatus> statuses) {
        this(statuses, List.of());
    }

    public LegalStatuses(Collection<LegalStatus> statuses, List<PeriodRule> rules) {
        this.rules = List.copyOf(rules);
        this.byCode = statuses.stream().collect(Collectors.toUnmodifiableMap(LegalStatus::code, Function.identity()));
    }

    public Optional<LegalStatus> find(StatusCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The status of this code; one that the reference file no longer names gives no power to hold anyone. */
    public LegalStatus get(StatusCode code) {
        return byCode.getOrDefault(code, LegalStatus.UNKNOWN);
    }

    /** The rule for a period that begins on this day: of those in force then, the one that began last (D2). */
    public Optional<PeriodRule> ruleOn(StatusCode code, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.status().equals(code) && rule.isInForceOn(day))
                .max(Comparator.comparing(rule -> rule.commenced().orElseThrow()));
    }

    /** Every rule, those that are not in force included. */
    public List<PeriodRule> rules() {
        return rules;
    }

    public Collection<LegalStatus> all() {
        return byCode.values();
    }
}

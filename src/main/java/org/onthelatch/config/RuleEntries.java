package org.onthelatch.config;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.Length;
import org.onthelatch.legalstatus.PeriodRule;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads how long each status lasts by each Act, and holds the rules against the statuses (D2). */
final class RuleEntries {
    private static final Kind<Length> LENGTH =
            new Kind<>("is not a length", "Write one such as 6 hours, 28 days or 6 months.", Length::parse);
    static final Kind<Optional<LocalDate>> COMMENCED = new Kind<>(
            "is neither a day nor \"not commenced\"",
            "Write the first day, such as 2026-02-18, or not commenced.",
            text -> text.equals("not commenced") ? Optional.empty() : Optional.of(LocalDate.parse(text)));
    private static final Kind<String> LEVEL = new Kind<>("is not L1 or L5", "Write L1 or L5.", text -> {
        if (!text.equals("L1") && !text.equals("L5")) {
            throw new IllegalArgumentException(text);
        }
        return text;
    });

    private final Map<StatusCode, LegalStatus> statuses = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<StatusCode> inForce = new HashSet<>();

    private RuleEntries(List<LegalStatus> statuses) {
        statuses.forEach(status -> this.statuses.put(status.code(), status));
    }

    /** Every power to hold somebody must have a rule in force that says how long it lasts. */
    static List<PeriodRule> read(Section top, List<LegalStatus> statuses) {
        RuleEntries entries = new RuleEntries(statuses);
        List<PeriodRule> rules = top.listOfSections("rules").stream()
                .map(entries::rule)
                .flatMap(Optional::stream)
                .toList();
        for (LegalStatus status : statuses) {
            if (status.givesPowerToHold() && !entries.inForce.contains(status.code())) {
                top.problem(
                        "rules",
                        "say nothing of %s that is in force".formatted(status.code()),
                        "Add how long it lasts and what follows it.");
            }
        }
        return rules;
    }

    private Optional<PeriodRule> rule(Section section) {
        Kind<StatusCode> known = Kind.declared(
                "a status of this file",
                statuses.keySet().stream().map(StatusCode::value).sorted().toList(),
                StatusCode::new);
        Optional<StatusCode> status = section.required("status", known);
        Optional<String> act = section.required("act", Kind.TEXT);
        Optional<Optional<LocalDate>> from = section.required("from", COMMENCED);
        // What cannot be read is told there; it is not missing as well.
        status.filter(code -> from.map(Optional::isPresent).orElse(true)).ifPresent(inForce::add);
        Optional<List<Length>> lengths = section.optionalList("lengths", LENGTH);
        Optional<Boolean> renewable = section.optional("renewable", Kind.YES_NO, false);
        Optional<StatusCode> successor = section.required("successor", known);
        Optional<String> highest = section.required("highest", LEVEL);
        Optional<PeriodRule> rule = section.build(() -> new PeriodRule(
                status.orElseThrow(),
                act.orElseThrow(),
                from.orElseThrow(),
                lengths.orElseThrow(),
                renewable.orElseThrow(),
                successor.orElseThrow(),
                highest.orElseThrow()));
        rule.ifPresent(valid -> check(section, valid));
        return rule.filter(valid -> !section.isWrong());
    }

    private void check(Section section, PeriodRule rule) {
        boolean holds = Optional.ofNullable(statuses.get(rule.status()))
                .map(LegalStatus::givesPowerToHold)
                .orElse(false);
        if (holds != rule.highest().equals("L5")) {
            section.problem(
                    "highest",
                    holds ? "is too low for a power to hold her" : "is a restriction without a power to hold her",
                    holds ? "Write L5." : "Write L1.");
        }
        if (!rule.renewable() && rule.lengths().size() > 1) {
            section.problem(
                    "lengths", "has renewals, but it is not renewable", "Write one length, or renewable: true.");
        }
        if (!seen.add(rule.status() + " " + rule.commenced())) {
            section.problem("from", "has another rule of %s already".formatted(rule.status()), "Keep one of them.");
        }
        HoldingPower.of(rule.status()).ifPresent(power -> checkHold(section, rule, power));
    }

    /** Nobody can lengthen a holding power, and no file either. */
    private static void checkHold(Section section, PeriodRule rule, HoldingPower power) {
        Duration fixed = power.length();
        if (!rule.lengths().equals(List.of(new Length((int) fixed.toHours(), ChronoUnit.HOURS)))) {
            section.problem(
                    "lengths", "is not the length of " + power.words(), "Write %d hours.".formatted(fixed.toHours()));
        }
    }
}

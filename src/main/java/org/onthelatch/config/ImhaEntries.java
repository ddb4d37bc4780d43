package org.onthelatch.config;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.legalstatus.StatusCode;
import org.onthelatch.rights.ImhaRule;
import org.onthelatch.rights.ImhaRules;
import org.onthelatch.yaml.Kind;
import org.onthelatch.yaml.Section;

/** Reads who is entitled to an independent mental health advocate, and from which day (D23). */
final class ImhaEntries {
    private ImhaEntries() {}

    static ImhaRules read(Section top, List<LegalStatus> statuses) {
        Kind<StatusCode> known = Kind.declared(
                "a status of this file",
                statuses.stream().map(status -> status.code().value()).sorted().toList(),
                StatusCode::new);
        List<ImhaRule> rules = new ArrayList<>();
        for (Section section : top.listOfSections("imha")) {
            Optional<List<StatusCode>> of = section.list("statuses", known);
            Optional<String> act = section.required("act", Kind.TEXT);
            Optional<Optional<LocalDate>> from = section.required("from", RuleEntries.COMMENCED);
            section.build(() -> of.orElseThrow().stream()
                            .map(status -> new ImhaRule(status, act.orElseThrow(), from.orElseThrow()))
                            .toList())
                    .ifPresent(rules::addAll);
        }
        return new ImhaRules(rules);
    }
}

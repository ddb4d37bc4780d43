package org.onthelatch.legalstatus;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.ward.Period;

/**
 * Asks what is refused of a correction of a wrongly recorded status, and works out the record that corrects it (D39, D111).
 * A correction counts from when it is made: what stood until then stood, and every event keeps the status that it was frozen
 * with. Pure.
 */
final class CorrectionRules {
    private static final Set<String> PLACE_OF_SAFETY = Set.of("S135", "S136");

    private final LegalStatuses statuses;
    private final StatusRules rules;

    CorrectionRules(LegalStatuses statuses, StatusRules rules) {
        this.statuses = statuses;
        this.rules = rules;
    }

    List<StatusRefusal> refusals(StatusChange change, LegalHistory legal, Instant now) {
        List<StatusRefusal> refusals = new ArrayList<>();
        Optional<Authority> wrong = legal.standingAt(now).map(LegalHistory.Standing::authority);
        if (wrong.isEmpty()) {
            refusals.add(
                    refusal("kind", "NOTHING_TO_CORRECT", "No status is recorded for her. Record what has begun."));
            return refusals;
        }
        LegalStatus status = statuses.get(change.status());
        if (HoldClock.at(legal, now).isPresent()) {
            refusals.add(refusal("kind", "END_THE_HOLD", "She is under a holding power. End it on its own screen."));
        }
        if (HoldingPower.of(change.status()).isPresent()) {
            refusals.add(refusal("status", "USE_A_HOLD", "A holding power is started on its own screen."));
        } else if (PLACE_OF_SAFETY.contains(change.status().value())
                || statuses.find(change.status()).isEmpty()) {
            refusals.add(refusal("status", "NOT_HERE", "Choose the status that the papers give her."));
        }
        if (change.at().isAfter(now)) {
            refusals.add(refusal("at", "IN_THE_FUTURE", "It cannot have begun later than now."));
        }
        Optional<Instant> end = end(change, wrong.get(), legal);
        Optional<Instant> longest = longest(change, wrong.get(), legal);
        if (end.isPresent() && longest.isPresent() && longest.get().isBefore(end.get())) {
            refusals.add(refusal(
                    "until",
                    "LONGER_THAN_THE_LAW_ALLOWS",
                    "Counted from its beginning it can last until %s at the longest."
                            .formatted(rules.local(longest.get()))));
        }
        if (status.givesPowerToHold()
                && end.filter(until -> !until.isAfter(now)).isPresent()) {
            refusals.add(refusal(
                    "until",
                    "OVER_ALREADY",
                    "By these papers nothing has held her since then. Let her go now: record a discharge, and tell the"
                            + " ward manager."));
        }
        return refusals;
    }

    /** To be asked after {@link #refusals} only. */
    Authority authority(StatusChange change, LegalHistory legal, Instant now) {
        Authority wrong = legal.standingAt(now).orElseThrow().authority();
        Instant until = end(change, wrong, legal).orElse(Instant.MAX);
        StatusCode successor = rules.rule(change.status(), change.at())
                .map(PeriodRule::successor)
                .orElse(statuses.get(change.status()).givesPowerToHold() ? StatusCode.INFORMAL : change.status());
        return new Authority(
                change.id(),
                change.person(),
                change.status(),
                new Period(now, until),
                successor,
                change.namedUnit(),
                change.reference().strip(),
                change.by().staff(),
                now,
                List.of(new Authority.Corrects(wrong.id(), change.at())));
    }

    private Optional<Instant> end(StatusChange change, Authority wrong, LegalHistory legal) {
        return statuses.get(change.status()).givesPowerToHold()
                ? change.until().or(() -> longest(change, wrong, legal))
                : Optional.empty();
    }

    private Optional<Instant> longest(StatusChange change, Authority wrong, LegalHistory legal) {
        int renewals = change.status().equals(wrong.status()) ? StatusRules.renewals(legal, wrong) - 1 : 0;
        return rules.longest(change.status(), change.at(), renewals);
    }

    private static StatusRefusal refusal(String field, String code, String sentence) {
        return new StatusRefusal(field, code, sentence);
    }
}

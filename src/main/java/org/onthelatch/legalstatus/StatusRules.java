package org.onthelatch.legalstatus;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.Period;

/** Asks what the law refuses of a change of status, and works out its period by the rule of its first day (D2, D7). Pure. */
public final class StatusRules {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Set<String> PLACE_OF_SAFETY = Set.of("S135", "S136");

    private final LegalStatuses statuses;
    private final ZoneId zone;

    public StatusRules(LegalStatuses statuses, ZoneId zone) {
        this.statuses = statuses;
        this.zone = zone;
    }

    /** Empty if nothing is refused. */
    public List<StatusRefusal> refusals(StatusChange change, LegalHistory legal, Instant now) {
        List<StatusRefusal> refusals = new ArrayList<>();
        boolean discharge = change.kind() == StatusChange.Kind.DISCHARGE;
        Permission permission = discharge ? Permission.DISCHARGE : Permission.RECORD_STATUS;
        if (!permission.isHeldBy(change.by().role())) {
            refusals.add(new StatusRefusal("kind", "WRONG_ROLE", wrongRole(discharge)));
        }
        if (change.reference().isBlank()) {
            refusals.add(new StatusRefusal("reference", "MISSING", "Name the papers that it rests on."));
        }
        switch (change.kind()) {
            case START -> addStart(refusals, change, legal, now);
            case RENEW -> addRenewal(refusals, change, legal, now);
            case EXTEND -> addExtension(refusals, change, legal, now);
            case CORRECT -> refusals.addAll(new CorrectionRules(statuses, this).refusals(change, legal, now));
            case DISCHARGE -> addDischarge(refusals, change, legal, now);
        }
        return refusals;
    }

    private static String wrongRole(boolean discharge) {
        return discharge
                ? "Only her responsible clinician or the Mental Health Act office records a discharge. Ring one of them."
                : "Only the Mental Health Act office records this, from the papers. Ring it; to hold her until then, use a"
                        + " holding power.";
    }

    private void addStart(List<StatusRefusal> refusals, StatusChange change, LegalHistory legal, Instant now) {
        LegalStatus status = statuses.get(change.status());
        if (HoldingPower.of(change.status()).isPresent()) {
            refusals.add(refusal("status", "USE_A_HOLD", "A holding power is started on its own screen."));
        } else if (PLACE_OF_SAFETY.contains(change.status().value())) {
            refusals.add(refusal(
                    "status",
                    "NOT_HERE",
                    "A rehabilitation ward is not normally a place of safety. Ring the manager on call."));
        } else if (!status.givesPowerToHold()) {
            refusals.add(refusal("status", "NO_POWER", "This status gives no power to hold her. Record a discharge."));
        }
        boolean recall = change.status().value().equals("CTO_RECALLED");
        boolean onCto = legal.statusAt(now).code().value().equals("CTO_VOLUNTARY");
        if (recall && !onCto) {
            refusals.add(refusal("status", "NOT_ON_A_CTO", "Only somebody on a CTO is recalled from it."));
        }
        if (change.at().isAfter(now)) {
            refusals.add(
                    refusal("at", "IN_THE_FUTURE", "It cannot begin later than now. Record it when it has begun."));
        } else if (legal.standingAt(now)
                .filter(present -> present.period().from().isAfter(change.at()))
                .isPresent()) {
            refusals.add(refusal("at", "BEFORE_PRESENT_STATUS", "Her present status began after that time."));
        }
        addEnd(refusals, change, change.at(), longest(change.status(), change.at(), 0), now);
    }

    private void addRenewal(List<StatusRefusal> refusals, StatusChange change, LegalHistory legal, Instant now) {
        Optional<Authority> last = lastPower(legal, now);
        if (last.isEmpty() || !last.get().period().hasEnd()) {
            refusals.add(
                    refusal("kind", "NOTHING_TO_RENEW", "No section with an end is recorded that could be renewed."));
            return;
        }
        StatusCode status = last.get().status();
        Instant from = last.get().period().until();
        if (rule(status, from).filter(PeriodRule::renewable).isEmpty()) {
            refusals.add(refusal(
                    "kind",
                    "NOT_RENEWABLE",
                    "%s cannot be renewed. Ask for a new assessment before it ends."
                            .formatted(statuses.get(status).words())));
        }
        addEnd(refusals, change, from, longest(status, from, renewals(legal, last.get())), now);
    }

    private void addExtension(List<StatusRefusal> refusals, StatusChange change, LegalHistory legal, Instant now) {
        Optional<Authority> last = lastPower(legal, now);
        if (last.isEmpty() || !last.get().period().hasEnd()) {
            refusals.add(refusal(
                    "kind", "NOTHING_TO_EXTEND", "No section with an end is recorded that section 21 extends."));
            return;
        }
        Instant end = last.get().period().until();
        if (change.at().isAfter(now)) {
            refusals.add(refusal("at", "IN_THE_FUTURE", "Record it when she has come back."));
        } else if (change.at().isBefore(end.minus(WEEK))) {
            refusals.add(refusal(
                    "at",
                    "BEFORE_THE_LAST_WEEK",
                    "She was back more than a week before the end, so nothing is extended."));
        }
        addEnd(refusals, change, end, Optional.of(change.at().plus(WEEK)), now);
    }

    private void addDischarge(List<StatusRefusal> refusals, StatusChange change, LegalHistory legal, Instant now) {
        if (!legal.statusAt(now).givesPowerToHold()) {
            refusals.add(refusal("kind", "NOT_HELD", "Nothing gives power to hold her, so there is nothing to end."));
        }
        if (HoldClock.at(legal, now).isPresent()) {
            refusals.add(refusal("kind", "END_THE_HOLD", "She is under a holding power. End it on its own screen."));
        }
        if (statuses.find(change.status())
                .filter(status -> !status.givesPowerToHold())
                .isEmpty()) {
            refusals.add(
                    refusal("status", "STILL_HELD", "Say what she is after it, such as INFORMAL or CTO_VOLUNTARY."));
        }
    }

    private void addEnd(
            List<StatusRefusal> refusals, StatusChange change, Instant from, Optional<Instant> longest, Instant now) {
        Optional<Instant> end = change.until().or(() -> longest);
        if (longest.isPresent()
                && change.until().filter(longest.get()::isBefore).isPresent()) {
            refusals.add(refusal(
                    "until",
                    "LONGER_THAN_THE_LAW_ALLOWS",
                    "It can last until %s at the longest.".formatted(local(longest.get()))));
        }
        if (end.filter(until -> !until.isAfter(from)).isPresent()) {
            refusals.add(refusal("until", "BEFORE_IT_BEGINS", "It would end before it begins."));
        } else if (end.filter(until -> !until.isAfter(now)).isPresent()) {
            refusals.add(refusal("until", "OVER_ALREADY", "It would be over by now, so it gives no power."));
        }
    }

    String local(Instant at) {
        return at.atZone(zone).toLocalDateTime().toString();
    }

    private static StatusRefusal refusal(String field, String code, String sentence) {
        return new StatusRefusal(field, code, sentence);
    }

    Optional<PeriodRule> rule(StatusCode status, Instant from) {
        return statuses.ruleOn(status, LocalDate.ofInstant(from, zone));
    }

    Optional<Instant> longest(StatusCode status, Instant from, int renewals) {
        return rule(status, from).flatMap(rule -> rule.longestEnd(from, renewals, zone));
    }

    /** What holds her now, or did last. */
    private static Optional<Authority> lastPower(LegalHistory legal, Instant now) {
        return legal.standings().stream()
                .filter(standing -> !standing.period().from().isAfter(now))
                .filter(standing ->
                        standing.status().code().equals(standing.authority().status()))
                .filter(standing -> standing.status().givesPowerToHold())
                .map(Standing::authority)
                .reduce((earlier, later) -> later);
    }

    /** How often it will have been renewed with the period that follows {@code last}. */
    static int renewals(LegalHistory legal, Authority last) {
        List<Authority> all =
                legal.standings().stream().map(Standing::authority).distinct().toList();
        int count = 1;
        Instant begins = last.began();
        for (int i = all.size() - 1; i >= 0; i--) {
            Authority earlier = all.get(i);
            if (earlier.status().equals(last.status())
                    && earlier.period().until().equals(begins)) {
                count++;
                begins = earlier.began();
            }
        }
        return count;
    }

    /** The authority. To be asked after {@link #refusals} only. */
    public Authority authority(StatusChange change, LegalHistory legal, Instant now) {
        return switch (change.kind()) {
            case START -> authority(change, change.status(), change.at(), 0, change.namedUnit(), now);
            case CORRECT -> new CorrectionRules(statuses, this).authority(change, legal, now);
            case DISCHARGE -> made(change, change.status(), Period.from(now), change.status(), false, now);
            case RENEW -> {
                Authority last = lastPower(legal, now).orElseThrow();
                Instant from = last.period().until();
                yield authority(change, last.status(), from, renewals(legal, last), last.namedUnit(), now);
            }
            case EXTEND -> {
                Authority last = lastPower(legal, now).orElseThrow();
                Instant until = change.until().orElse(change.at().plus(WEEK));
                Period period = new Period(last.period().until(), until);
                yield made(change, last.status(), period, last.successor(), last.namedUnit(), now);
            }
        };
    }

    private Authority authority(
            StatusChange change, StatusCode status, Instant from, int renewals, boolean namedUnit, Instant now) {
        Instant until = change.until().or(() -> longest(status, from, renewals)).orElse(Instant.MAX);
        StatusCode successor = rule(status, from).map(PeriodRule::successor).orElse(StatusCode.INFORMAL);
        return made(change, status, new Period(from, until), successor, namedUnit, now);
    }

    private static Authority made(
            StatusChange change, StatusCode status, Period period, StatusCode successor, boolean unit, Instant now) {
        String reference = change.reference().strip();
        return new Authority(
                change.id(),
                change.person(),
                status,
                period,
                successor,
                unit,
                reference,
                change.by().staff(),
                now);
    }
}

package org.onthelatch.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.legalstatus.LegalStatus;

/** Asks field by field what law and policy refuse (D3, D34, D35). Pure; an empty answer means that nothing is refused. */
final class Lawfulness {
    private final Ladder ladder;
    private final ZoneId zone;

    Lawfulness(Ladder ladder, ZoneId zone) {
        this.ladder = ladder;
        this.zone = zone;
    }

    List<Refusal> refusals(Proposal proposal, Assessed assessed, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        LegalStatus status = assessed.legal().statusAt(now);
        boolean restricts = proposal.level().restricts() || variesTighter(proposal);
        if (restricts && !status.givesPowerToHold()) {
            refusals.add(new Refusal(
                    "level",
                    "NO_POWER_TO_RESTRICT",
                    "L0 or L1 without restricting variations: her status (%s) gives nobody power to hold her. Talk with her; if she must be held, start a holding power or ask for a Mental Health Act assessment."
                            .formatted(status.words()),
                    proposal.level().name()));
        }
        if (proposal.decidedAt().isAfter(now)) {
            refusals.add(new Refusal(
                    "decidedAt",
                    "IN_THE_FUTURE",
                    "a time not after now",
                    proposal.decidedAt().toString()));
        }
        if (restricts) {
            addMissingReasons(refusals, proposal.reasons());
            addMissingTimes(refusals, proposal);
        }
        addReview(refusals, proposal, assessed, restricts && status.givesPowerToHold(), now);
        return refusals;
    }

    private static boolean variesTighter(Proposal proposal) {
        return proposal.variations().stream().anyMatch(variation -> variation.rule() instanceof ExitRule.Restricted);
    }

    private static void addMissingReasons(List<Refusal> refusals, Reasons reasons) {
        require(refusals, "herWords", reasons.herWords(), "her views in her own words, or why she gave none");
        require(refusals, "rationale", reasons.rationale(), "why this level for this person");
        require(refusals, "evidence", reasons.evidence(), "the recent evidence it rests on");
        require(refusals, "alternatives", reasons.alternatives(), "which freer options were considered, and why not");
        require(refusals, "nextStep", reasons.nextStep(), "what would let the level loosen");
        require(refusals, "legalBasis", reasons.legalBasis(), "the legal power relied on");
    }

    private static void require(List<Refusal> refusals, String field, String value, String expected) {
        if (value.isBlank()) {
            refusals.add(new Refusal(field, "MISSING", expected, "nothing"));
        }
    }

    private static void addMissingTimes(List<Refusal> refusals, Proposal proposal) {
        boolean usesTimes = proposal.level() == Level.L2 || proposal.level() == Level.L3;
        if (usesTimes && proposal.times().wardExit().isEmpty()) {
            refusals.add(new Refusal(
                    "times.wardExit",
                    "MISSING",
                    "at least one agreed time at which her own fob opens the ward door",
                    "none"));
        }
    }

    private void addReview(List<Refusal> refusals, Proposal proposal, Assessed assessed, boolean held, Instant now) {
        Instant due = proposal.reviewDueAt();
        if (!due.isAfter(now)) {
            refusals.add(new Refusal("reviewDueAt", "IN_THE_PAST", "a time after now", due.toString()));
        }
        Instant latest = LongestReview.of(
                ladder, zone, proposal.level(), assessed.levels().latest(), proposal.decidedAt());
        if (due.isAfter(latest)) {
            refusals.add(new Refusal(
                    "reviewDueAt",
                    "TOO_FAR",
                    "at the latest %s, the longest that policy allows for %s"
                            .formatted(words(latest), proposal.level()),
                    words(due)));
        }
        Instant powerEnds = assessed.legal().powerEndsAfter(now);
        if (held && due.isAfter(powerEnds)) {
            refusals.add(new Refusal(
                    "reviewDueAt",
                    "AFTER_AUTHORITY_ENDS",
                    "at the latest %s, when the power to hold her ends".formatted(words(powerEnds)),
                    words(due)));
        }
    }

    private String words(Instant instant) {
        return java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", java.util.Locale.UK)
                        .format(instant.atZone(zone))
                + org.onthelatch.ward.ClockChange.zoneNear(instant, zone);
    }
}

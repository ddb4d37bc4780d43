package org.onthelatch.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.assessment.LevelHistory.Cause;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.legalstatus.Authority;
import org.onthelatch.legalstatus.EndHold;
import org.onthelatch.legalstatus.HoldRequest;
import org.onthelatch.legalstatus.HoldRules;
import org.onthelatch.legalstatus.HoldingPower;
import org.onthelatch.legalstatus.StatusRefusal;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.ClockChange;

/**
 * Records a holding power and, in the same transaction, the level "ask staff" that it is used for: two records, since a
 * power is not a level (D1). Runs on the journal's thread.
 */
public final class RecordHold {
    private static final Duration REVIEW = Duration.ofHours(24);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    private final Book<Authority> authorities;
    private final Book<Assessment> assessments;
    private final AssessedPeople people;
    private final HoldRules rules;
    private final Ladder ladder;
    private final ZoneId zone;

    public RecordHold(
            Book<Authority> authorities,
            Book<Assessment> assessments,
            AssessedPeople people,
            HoldRules rules,
            Ladder ladder,
            ZoneId zone) {
        this.authorities = authorities;
        this.assessments = assessments;
        this.people = people;
        this.rules = rules;
        this.ladder = ladder;
        this.zone = zone;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Recorded(Authority authority) implements Outcome {}

        /** Nothing was kept; every reason is named. */
        record Refused(List<StatusRefusal> refusals) implements Outcome {}
    }

    public Outcome record(HoldRequest request, Instant now) {
        Assessed assessed = people.find(request.person()).orElseThrow();
        List<StatusRefusal> refusals = rules.refusals(request, assessed.legal(), now);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        Authority authority = rules.authority(request, assessed.legal(), now);
        try {
            if (!isHeldBack(assessed, now)) {
                assessments.add(level(request, authority, assessed, now), audit(request, "level for a hold", now));
            }
        } catch (Book.StaleVersion e) {
            return new Outcome.Refused(List.of(new StatusRefusal(
                    "power",
                    "SOMEBODY_WAS_FIRST",
                    "Somebody recorded about her at the same moment. Look again first.")));
        }
        authorities.add(authority, audit(request, "start hold " + authority.status(), now));
        return new Outcome.Recorded(authority);
    }

    /** Whether she who asks may use this power now, before anything is filled in; empty if so. */
    public List<StatusRefusal> eligibility(HoldingPower power, PersonId person, Actor.Staff by, Instant now) {
        return rules.eligibility(power, by, people.find(person).orElseThrow().legal(), now);
    }

    /** Ends it early; her level is what it was before by the same record (D6). */
    public EndHold.Outcome end(EndHold.Request request, Instant now) {
        Assessed assessed = people.find(request.person()).orElseThrow();
        return new EndHold(authorities).end(request, assessed.legal(), now);
    }

    /** A level that somebody gave during a hold goes on when the next hold follows. */
    private static boolean isHeldBack(Assessed assessed, Instant now) {
        return assessed.levels()
                .inForceAt(now)
                .filter(level ->
                        level.cause() == Cause.ASSESSED && level.level().restricts())
                .isPresent();
    }

    private Assessment level(HoldRequest request, Authority authority, Assessed assessed, Instant now) {
        Optional<Assessment> latest = assessed.levels().latest();
        Duration first = ladder.rung(Level.L5).firstReview();
        return new Assessment(
                // The level's rules and the authority's differ in their letters, so one id serves both.
                new AssessmentId(authority.id().value()),
                request.person(),
                latest.map(Assessment::version).orElse(0) + 1,
                Level.L5,
                AgreedTimes.NONE,
                Set.of(),
                List.of(),
                reasons(request, authority),
                authority.status(),
                request.by().staff(),
                request.by().staff(),
                request.startedAt(),
                now,
                now,
                request.startedAt().plus(first.compareTo(REVIEW) < 0 ? first : REVIEW),
                true);
    }

    private Reasons reasons(HoldRequest request, Authority authority) {
        String next = request.power() == HoldingPower.NURSE
                ? "A doctor or approved clinician sees her."
                : "She is assessed under the Mental Health Act, or the hold ends.";
        String basis = "%s from %s"
                .formatted(
                        request.power().words().replace("section", "Section"),
                        WHEN.format(authority.period().from().atZone(zone))
                                + ClockChange.zoneNear(authority.period().from(), zone));
        return new Reasons(request.herWords().strip(), request.reason().strip(), "", "", next, basis);
    }

    private static AuditEntry audit(HoldRequest request, String action, Instant now) {
        return new AuditEntry(
                request.by(),
                action,
                request.person().value(),
                now,
                request.reason().strip());
    }
}

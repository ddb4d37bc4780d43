package org.onthelatch.assessment;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onthelatch.assessment.AssessedPeople.Assessed;
import org.onthelatch.assessment.LevelHistory.Cause;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.AuditEntry.Actor;
import org.onthelatch.audit.Book;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.Allow;
import org.onthelatch.person.Company;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.Permission;
import org.onthelatch.ward.ClockChange;

/**
 * Lets a nurse in charge tighten a detained person's level at once, for hours (D42). In the same transaction she records
 * that the earlier level takes effect again, so that its return is in every list and happens at a controller that is cut off,
 * too. Runs on the journal's thread.
 */
public final class TightenUrgently {
    /** The longest that one nurse's decision lasts. */
    public static final Duration LONGEST = Duration.ofHours(12);

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    private final Book<Assessment> book;
    private final AssessedPeople people;
    private final ZoneId zone;

    public TightenUrgently(Book<Assessment> book, AssessedPeople people, ZoneId zone) {
        this.book = book;
        this.people = people;
        this.zone = zone;
    }

    /**
     * @param id of the tightened level; {@code backId} of the return
     * @param basedOn the version that she saw; 0 if there was none (D50)
     * @param hours for how long at the longest
     */
    public record Request(
            AssessmentId id,
            AssessmentId backId,
            PersonId person,
            int basedOn,
            Level level,
            Duration hours,
            String reason,
            String herWords,
            Actor.Staff by) {}

    public RecordAssessment.Outcome tighten(Request request, Instant now) {
        Optional<Assessed> found = people.find(request.person());
        if (found.isEmpty()) {
            return new RecordAssessment.Outcome.UnknownPerson(request.person());
        }
        Assessed assessed = found.get();
        Optional<Assessment> latest = assessed.levels().latest();
        if (latest.isPresent() && latest.get().version() != request.basedOn()) {
            return new RecordAssessment.Outcome.Stale(latest.get());
        }
        List<Refusal> refusals = refusals(request, assessed, now);
        if (!refusals.isEmpty()) {
            return new RecordAssessment.Outcome.Refused(refusals);
        }
        Assessment tightened = tightened(request, assessed, now);
        Assessment back = back(request, assessed, until(request, assessed, now), now);
        add(tightened, "tighten level urgently", request, now);
        add(back, "return of the earlier level", request, now);
        return new RecordAssessment.Outcome.Recorded(tightened);
    }

    private void add(Assessment assessment, String action, Request request, Instant now) {
        String subject = "%s v%d %s".formatted(assessment.person(), assessment.version(), assessment.level());
        book.add(
                assessment,
                new AuditEntry(
                        request.by(), action, subject, now, request.reason().strip()));
    }

    private static List<Refusal> refusals(Request request, Assessed assessed, Instant now) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<Standing> standing = assessed.legal().standingAt(now);
        LegalStatus status = assessed.legal().statusAt(now);
        if (!Permission.TIGHTEN_URGENTLY.isHeldBy(request.by().role())) {
            refusals.add(refusal(
                    "level", "WRONG_ROLE", "the registered nurse in charge; a clinician assesses her", request));
        }
        if (status.hold() != LegalStatus.Hold.MENTAL_HEALTH_ACT) {
            refusals.add(refusal(
                    "level",
                    "NOT_DETAINED",
                    "somebody detained under the Mental Health Act; her status is %s. If she must be held, start a holding power or ring the clinician on call"
                            .formatted(status.words()),
                    request));
        } else if (standing.filter(Standing::late).isPresent()) {
            refusals.add(refusal(
                    "level",
                    "LATE_RENEWAL",
                    "her clinician's own decision first, since her renewal came late",
                    request));
        }
        Level before = assessed.levels().inForceAt(now).map(InForce::level).orElse(Level.L1);
        if (!request.level().isTighterThan(Level.L3) || !request.level().isTighterThan(before)) {
            refusals.add(refusal("level", "NOT_TIGHTER", "L4 or L5, and tighter than her present " + before, request));
        }
        if (Urgent.unassessed(assessed.levels().assessments())
                .filter(urgent -> !urgent.isRunning(now))
                .isPresent()) {
            refusals.add(refusal(
                    "level",
                    "USED_ALREADY",
                    "an assessment first: it was tightened urgently once since. Ring the clinician on call",
                    request));
        }
        if (request.hours().compareTo(Duration.ofMinutes(15)) < 0
                || request.hours().compareTo(LONGEST) > 0) {
            refusals.add(new Refusal(
                    "hours",
                    "NOT_BETWEEN",
                    "a quarter of an hour to 12 hours",
                    request.hours().toString()));
        }
        if (request.reason().isBlank()) {
            refusals.add(new Refusal(
                    "reason", "MISSING", "what happened, and why she cannot wait for the clinician", "nothing"));
        }
        return refusals;
    }

    private static Refusal refusal(String field, String code, String expected, Request request) {
        return new Refusal(field, code, expected, request.level().name());
    }

    /** What takes effect again: what she had, or what she was to have again by an urgent change that runs already. */
    private static Optional<Assessment> earlier(Assessed assessed, Instant now) {
        Optional<Urgent> running = Urgent.unassessed(assessed.levels().assessments());
        return running.isPresent()
                ? running.map(Urgent::back)
                : assessed.levels()
                        .inForceAt(now)
                        .filter(level -> level.cause() == Cause.ASSESSED)
                        .map(InForce::assessment);
    }

    /** An urgent change within another does not last longer than that. */
    private static Instant until(Request request, Assessed assessed, Instant now) {
        Instant asked = now.plus(request.hours());
        return Urgent.unassessed(assessed.levels().assessments())
                .map(Urgent::until)
                .filter(asked::isAfter)
                .orElse(asked);
    }

    private Assessment tightened(Request request, Assessed assessed, Instant now) {
        Instant until = until(request, assessed, now);
        Optional<Assessment> earlier = earlier(assessed, now);
        Reasons reasons = new Reasons(
                request.herWords().strip(),
                request.reason().strip(),
                "",
                "",
                "It ends by itself at %s; her clinician assesses her before."
                        .formatted(WHEN.format(until.atZone(zone)) + ClockChange.zoneNear(until, zone)),
                assessed.legal().statusAt(now).words());
        return new Assessment(
                request.id(),
                request.person(),
                request.basedOn() + 1,
                request.level(),
                AgreedTimes.NONE,
                earlier.map(Assessment::companions).orElse(Set.of()),
                earlier.map(before -> variations(request.level(), before)).orElse(List.of()),
                reasons,
                assessed.legal().statusAt(now).code(),
                request.by().staff(),
                request.by().staff(),
                now,
                now,
                now,
                until,
                true);
    }

    /**
     * Nothing may become tighter at the end by the clock: the garden stays as it is, and where she goes with someone only, it
     * is in no way freer than what takes effect again.
     */
    private static List<Variation> variations(Level level, Assessment before) {
        Map<RuleZone, ExitRule> rules = new EnumMap<>(RuleZone.class);
        before.rules().forEach((zone, rule) -> {
            if (rule instanceof ExitRule.Restricted restricted) {
                if (zone == RuleZone.GARDEN) {
                    rules.put(zone, rule);
                } else if (level == Level.L4) {
                    rules.put(zone, new ExitRule.Restricted(withSomeone(restricted.allows())));
                }
            }
        });
        return rules.entrySet().stream()
                .map(entry -> new Variation(entry.getKey(), entry.getValue(), "As agreed before the urgent change."))
                .toList();
    }

    private static List<Allow> withSomeone(List<Allow> allows) {
        return allows.stream()
                .filter(allow -> !allow.company().equals(Company.ALONE))
                .toList();
    }

    private Assessment back(Request request, Assessed assessed, Instant until, Instant now) {
        Optional<Assessment> earlier = earlier(assessed, now);
        return new Assessment(
                request.backId(),
                request.person(),
                request.basedOn() + 2,
                earlier.map(Assessment::level).orElse(Level.L1),
                earlier.map(Assessment::times).orElse(AgreedTimes.NONE),
                earlier.map(Assessment::companions).orElse(Set.of()),
                earlier.map(Assessment::variations).orElse(List.of()),
                earlier.map(Assessment::reasons)
                        .orElse(new Reasons("", "Her level before the urgent change.", "", "", "", "")),
                earlier.map(Assessment::reliedOn)
                        .orElse(assessed.legal().statusAt(now).code()),
                earlier.map(Assessment::decidedBy).orElse(request.by().staff()),
                request.by().staff(),
                earlier.map(Assessment::decidedAt).orElse(now),
                until,
                now,
                earlier.map(Assessment::reviewDueAt).orElse(until),
                earlier.map(Assessment::personPresent).orElse(false));
    }
}

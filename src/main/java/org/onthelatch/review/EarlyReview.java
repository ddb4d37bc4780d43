package org.onthelatch.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.assessment.Urgent;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.legalstatus.LegalStatus;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.Trigger.Kind;

/**
 * Why a level is to be reviewed before its date: a pure question over what happened since somebody last assessed her. A later
 * assessment answers it; nothing else does, and no door follows from it (domain, section 3.2; N2).
 */
public record EarlyReview(Happenings happenings, ZoneId zone, Instant now) {
    /** Presses within this time are one (domain, M3). */
    private static final Duration ONE_MOMENT = Duration.ofSeconds(60);

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int AHEAD_DAYS = 14;

    /** In the order in which they came about; none for somebody who was never assessed. */
    public List<Trigger> of(ResidentAccess access) {
        Optional<Assessment> assessed = access.levels().inForceAt(now).map(InForce::assessment);
        if (assessed.isEmpty()) {
            return List.of();
        }
        PersonId person = access.resident().id();
        List<Assessment> known = access.levels().assessments().stream()
                .filter(one -> !one.recordedAt().isAfter(now))
                .toList();
        Instant since = Urgent.lastConsidered(known).map(Assessment::recordedAt).orElse(Instant.MIN);
        List<Trigger> triggers = new ArrayList<>();
        requests(person, triggers);
        Urgent.unassessed(known)
                .ifPresent(urgent ->
                        triggers.add(new Trigger(Kind.URGENT, urgent.tightened().recordedAt(), "")));
        refusals(access, since, triggers);
        late(person, since, triggers);
        status(access, since, triggers);
        happenings.clinicians().changesOf(person).stream()
                .filter(at -> isNews(at, since))
                .forEach(at -> triggers.add(new Trigger(Kind.CLINICIAN_CHANGED, at, "")));
        team(person, since, triggers);
        happenings.incidents().all().stream()
                .map(incident -> incident.finding())
                .filter(finding -> finding.person().equals(Optional.of(person)))
                .filter(finding -> isNews(finding.happenedAt(), since))
                .forEach(finding -> triggers.add(new Trigger(Kind.INCIDENT, finding.happenedAt(), "")));
        happenings.occasions().stream()
                .filter(occasion -> occasion.person().equals(person) && isNews(occasion.recordedAt(), since))
                .forEach(occasion -> triggers.add(new Trigger(
                        Kind.OCCASION,
                        occasion.happenedAt(),
                        "%s: “%s”".formatted(occasion.kind().words(), occasion.words()))));
        return triggers.stream().sorted(Comparator.comparing(Trigger::at)).toList();
    }

    private boolean isNews(Instant at, Instant since) {
        return at.isAfter(since) && !at.isAfter(now);
    }

    /** What waits for an answer, whenever it was asked. */
    private void requests(PersonId person, List<Trigger> triggers) {
        happenings.requests().stream()
                .filter(request -> request.person().equals(person) && request.isOpen())
                .forEach(request -> {
                    boolean herself = request.asked().from().isHers();
                    Kind kind = herself ? Kind.SHE_ASKS : Kind.OTHERS_ASK;
                    triggers.add(new Trigger(
                            kind,
                            request.asked().askedAt(),
                            "“" + request.asked().words() + "”"));
                });
    }

    private void refusals(ResidentAccess access, Instant since, List<Trigger> triggers) {
        PersonId person = access.resident().id();
        List<Instant> refused = new ArrayList<>();
        for (KeptEvent event : happenings.refusalsOf(person)) {
            Instant at = event.event().at();
            boolean another = refused.isEmpty()
                    || !refused.get(refused.size() - 1).plus(ONE_MOMENT).isAfter(at);
            if (isNews(at, since) && another) {
                refused.add(at);
            }
        }
        for (int i = 1; i < refused.size(); i++) {
            if (!refused.get(i - 1).plus(A_DAY).isBefore(refused.get(i))) {
                triggers.add(new Trigger(Kind.TWO_REFUSALS, refused.get(i), ""));
                break;
            }
        }
        boolean authorised = access.legal().statusAt(now).hold() == LegalStatus.Hold.DEPRIVATION_OF_LIBERTY;
        if (authorised && !refused.isEmpty()) {
            String words = "Objecting can end what the authorisation rests on. Ask her, and tell the supervisory body.";
            triggers.add(new Trigger(Kind.OBJECTS, refused.get(0), words));
        }
    }

    private void late(PersonId person, Instant since, List<Trigger> triggers) {
        happenings.overdueSince(person).ifPresent(at -> triggers.add(new Trigger(Kind.LATE_RETURN, at, "")));
        happenings.notes().stream()
                .filter(note -> note instanceof AwayNote.LateDecision
                        && note.person().equals(person)
                        && isNews(note.at(), since))
                .findFirst()
                .filter(note -> happenings.overdueSince(person).isEmpty())
                .ifPresent(note -> triggers.add(new Trigger(Kind.LATE_RETURN, note.at(), "")));
    }

    private void status(ResidentAccess access, Instant since, List<Trigger> triggers) {
        List<Standing> standings = access.legal().standings();
        for (int i = 1; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            boolean other = !standing.status()
                    .code()
                    .equals(standings.get(i - 1).status().code());
            if (other && isNews(standing.period().from(), since)) {
                triggers.add(new Trigger(
                        Kind.STATUS_CHANGED,
                        standing.period().from(),
                        standing.status().words()));
            }
        }
        Instant end = access.legal().powerEndsAfter(now);
        if (access.legal().statusAt(now).givesPowerToHold() && !end.equals(Instant.MAX)) {
            Instant soon = end.atZone(zone).minusDays(AHEAD_DAYS).toInstant();
            if (isNews(soon, since)) {
                triggers.add(new Trigger(Kind.POWER_ENDS, soon, ""));
            }
        }
    }

    private void team(PersonId person, Instant since, List<Trigger> triggers) {
        List<CareTeam> hers = happenings.teams().stream()
                .filter(team -> team.person().equals(person))
                .toList();
        if (!hers.isEmpty()) {
            for (LocalDate day : hers.get(hers.size() - 1).treatmentReviews()) {
                treatmentReview(day, since, triggers);
            }
        }
    }

    /** Once before it, and once after it was held. */
    private void treatmentReview(LocalDate day, Instant since, List<Trigger> triggers) {
        Instant held = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant soon = day.minusDays(AHEAD_DAYS).atStartOfDay(zone).toInstant();
        if (isNews(held, since)) {
            triggers.add(new Trigger(Kind.TREATMENT_REVIEW, held, day.toString()));
        } else if (isNews(soon, since) && now.isBefore(held)) {
            triggers.add(new Trigger(Kind.TREATMENT_REVIEW, soon, day.toString()));
        }
    }
}

package org.onthelatch.web.person;

import static org.onthelatch.web.words.Say.say;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.fob.FobToken;
import org.onthelatch.fob.Holder;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.measure.AssessmentToDoors;
import org.onthelatch.person.PersonId;
import org.onthelatch.review.ReviewState;
import org.onthelatch.ward.Controller;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.DoorId;
import org.onthelatch.ward.Register;
import org.onthelatch.ward.Way;
import org.onthelatch.web.doors.DoorHold;
import org.onthelatch.web.doors.Holds;
import org.onthelatch.web.doors.NotHeld;
import org.onthelatch.web.egress.ShownEvents;
import org.onthelatch.web.http.Declined;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.whereabouts.TimeAway;

/** Reads one person's record. May block. */
public final class ReadPerson {
    private static final Duration RECENT = Duration.ofDays(7);
    private static final int SHOWN = 10;

    private final Sources sources;
    private final AccessFacts facts;
    private final Instant now;

    public ReadPerson(Sources sources, Instant now) {
        this.sources = sources;
        this.facts = sources.facts().get();
        this.now = now;
    }

    private static Declined nobody() {
        return Declined.notFound(say("person.nobody"));
    }

    /** @throws Declined if there is no such person */
    public static PersonId known(Sources sources, String text) {
        return sources.facts()
                .get()
                .everyone()
                .map(access -> access.resident().id())
                .filter(id -> id.value().equals(text))
                .findFirst()
                .orElseThrow(() -> nobody());
    }

    public PersonRecord of(PersonId id) {
        ResidentAccess access = facts.resident(id).orElseThrow(() -> nobody());
        // What is recorded of somebody who left is kept; nothing of it is in force, or due.
        List<InForce> level = access.levels().inForceAt(now).filter(any -> access.livesHere()).stream()
                .toList();
        List<Standing> legal = access.legal().standingAt(now).stream().toList();
        return new PersonRecord(
                access.resident(),
                facts.register().find(access.resident().ward()).orElseThrow(),
                now,
                level,
                level.stream().map(inForce -> review(inForce.assessment())).toList(),
                legal,
                after(access, legal),
                access.leave(),
                TimeAway.of(
                                sources.whereabouts().get().of(id),
                                sources.away().notes().stream()
                                        .filter(note -> note.person().equals(id))
                                        .toList(),
                                now)
                        .place(),
                doors(id),
                access.livesHere() ? NotHeld.at(facts, id, now) : List.of(),
                recent(id),
                history(access),
                access.left());
    }

    private List<AssessmentToDoors> history(ResidentAccess access) {
        Register register = facts.register();
        Set<DeviceId> hers = facts.doorsOf(access.resident().id()).home().stream()
                .flatMap(door -> register.controllerOf(door).stream())
                .map(Controller::id)
                .collect(Collectors.toUnmodifiableSet());
        List<AssessmentToDoors> history = new ArrayList<>();
        access.levels().assessments().forEach(one -> history.add(0, AssessmentToDoors.of(one, hers, sources.lists())));
        return history;
    }

    private ReviewState review(Assessment assessment) {
        return ReviewState.of(
                assessment.reviewDueAt(),
                now,
                sources.policy().dueSoon(),
                sources.policy().zone());
    }

    private static List<Standing> after(ResidentAccess access, List<Standing> legal) {
        return access.legal().standings().stream()
                .filter(next -> legal.stream()
                        .anyMatch(standing ->
                                standing.period().until().equals(next.period().from())))
                .toList();
    }

    private List<PersonRecord.HerDoor> doors(PersonId id) {
        Decide decide = new Decide(facts);
        Credential own = new Credential.FobOf(new Holder.OfResident(id));
        Optional<FobToken> fob = facts.fobs().fobOf(new Holder.OfResident(id), now);
        List<PersonRecord.HerDoor> doors = new ArrayList<>();
        for (DoorId door : facts.doorsOf(id).exits()) {
            DoorHold hold = DoorHold.of(door, facts, sources.controllers(), now);
            doors.add(new PersonRecord.HerDoor(hold, decide.at(door, Way.OUT, own, now), notHeld(hold, fob)));
        }
        return doors;
    }

    /** What a controller that is too small for everything leaves out of hers. */
    private static List<String> notHeld(DoorHold hold, Optional<FobToken> fob) {
        return hold.holds() instanceof Holds.TooSmall small && fob.isPresent()
                ? small.leftOut().stream()
                        .filter(left -> left.contains(fob.get().value()))
                        .toList()
                : List.of();
    }

    private List<EgressRecords.Entry> recent(PersonId id) {
        EgressRecords.Query query = new EgressRecords.Query(
                now.minus(RECENT),
                now.plusSeconds(1),
                Optional.empty(),
                Optional.of(id),
                EgressRecords.Query.Outcome.ALL,
                Optional.empty(),
                SHOWN * 10);
        ShownEvents shown = new ShownEvents(facts.register());
        List<EgressRecords.Entry> found =
                sources.egress().find(query).stream().filter(shown::isShown).toList();
        Instant today = LocalDate.ofInstant(now, sources.policy().zone())
                .atStartOfDay(sources.policy().zone())
                .toInstant();
        long ofToday = found.stream()
                .takeWhile(entry -> !entry.event().event().at().isBefore(today))
                .count();
        return found.stream().limit(Math.max(SHOWN, ofToday)).toList();
    }
}

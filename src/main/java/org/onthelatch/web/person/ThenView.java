package org.onthelatch.web.person;

import static org.onthelatch.web.words.Say.say;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.Credential;
import org.onthelatch.accesslist.Decide;
import org.onthelatch.accesslist.KnownThen;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.Assessment;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.fob.Holder;
import org.onthelatch.leave.Consent;
import org.onthelatch.leave.Leave;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.person.Resident;
import org.onthelatch.ward.Door;
import org.onthelatch.ward.Way;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.whereabouts.Place;
import org.onthelatch.whereabouts.Statement;
import org.onthelatch.whereabouts.Whereabouts;

/**
 * One person at one moment: by what had been recorded by then, and by what is recorded now.
 *
 * @param later what was recorded about her level, status and leave since
 * @param place where she was believed to be, by what doors had told and people had said by then
 */
public record ThenView(
        Resident resident, Instant at, Told known, Told recorded, List<KnownThen.Later> later, Place place) {
    public ThenView {
        later = List.copyOf(later);
    }

    /** Her level, her status and her exits; level and status are one or none. */
    public record Told(List<InForce> level, List<Standing> legal, List<AtDoor> doors) {
        public Told {
            level = List.copyOf(level);
            legal = List.copyOf(legal);
            doors = List.copyOf(doors);
        }

        public Optional<Assessment> assessment() {
            return level.stream().map(InForce::assessment).findFirst();
        }
    }

    /** What a door should have done for her own fob on the way out. */
    public record AtDoor(Door door, org.onthelatch.accesslist.Decision decision) {}

    /** Whether what was recorded since makes the moment look different. */
    public boolean looksDifferentNow() {
        return !known.assessment()
                        .map(Assessment::id)
                        .equals(recorded.assessment().map(Assessment::id))
                || !known.legal().stream()
                        .map(one -> one.status().code())
                        .toList()
                        .equals(recorded.legal().stream()
                                .map(one -> one.status().code())
                                .toList())
                || !known.doors().equals(recorded.doors());
    }

    /** "a leave, version 2, revoked", "a consent of the Secretary of State: given". */
    public static String written(Object entry) {
        if (entry instanceof Leave leave) {
            String revoked = leave.revokedAt().isPresent() ? "then.leave.revoked" : "then.leave.drafted";
            String written = leave.version() == 1 ? "then.leave.granted" : "then.leave.changed";
            return say(
                    leave.revocation().isEmpty() ? written : revoked,
                    say("then.leave.manner." + leave.type().name()),
                    leave.version());
        }
        if (entry instanceof Consent.Given) {
            return say("then.consent.given");
        }
        if (entry instanceof Consent.Awaited) {
            return say("then.consent.awaited");
        }
        if (entry instanceof Consent.Withdrawn) {
            return say("then.consent.withdrawn");
        }
        if (entry instanceof Consent.Declined) {
            return say("then.consent.declined");
        }
        throw new IllegalStateException("no words for " + entry);
    }

    /** May block. */
    static ThenView of(Sources sources, ResidentAccess access, Instant at) {
        AccessFacts now = sources.facts().get();
        KnownThen known = new KnownThen(
                at,
                sources.policy().statuses(),
                sources.reviews().recordedBy(access.resident().id(), at));
        AccessFacts then = known.of(access, now);
        return new ThenView(
                access.resident(),
                at,
                told(then, then.everyone().findFirst().orElseThrow(), at),
                told(now, access, at),
                known.later(access),
                place(sources, access, at));
    }

    private static Told told(AccessFacts facts, ResidentAccess access, Instant at) {
        Decide decide = new Decide(facts);
        Credential own =
                new Credential.FobOf(new Holder.OfResident(access.resident().id()));
        List<AtDoor> doors = new ArrayList<>();
        facts.exitsBefore(access)
                .forEach(id -> doors.add(new AtDoor(facts.register().door(id), decide.at(id, Way.OUT, own, at))));
        return new Told(
                access.levels().inForceAt(at).stream().toList(),
                access.legal().standingAt(at).stream().toList(),
                doors);
    }

    private static Place place(Sources sources, ResidentAccess access, Instant at) {
        List<Statement> said = sources.sightings().statements().stream()
                .filter(statement -> !statement.at().isAfter(at))
                .toList();
        return Whereabouts.of(
                        sources.egress().movements().stream()
                                .filter(kept -> !kept.event().at().isAfter(at)
                                        && !kept.recordedAt().isAfter(at))
                                .toList(),
                        said,
                        sources.facts().get().register())
                .of(access.resident().id());
    }
}

package org.onthelatch.assessment;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onthelatch.assessment.TighteningStep.Confirmed;
import org.onthelatch.assessment.TighteningStep.Declined;
import org.onthelatch.assessment.TighteningStep.Proposed;
import org.onthelatch.person.PersonId;
import org.onthelatch.staff.StaffId;

/**
 * A tightening above L3 that needs a second person, and what became of it (D41). Until she confirms it, it is words on a page:
 * no list, no door and no history of levels knows of it. Immutable.
 *
 * @param end what became of it, if somebody said so
 */
public record Tightening(Proposed proposed, Instant proposedAt, Optional<TighteningEntry> end) {

    /** Where it stands; the last two come about by themselves, and neither changes anything at a door. */
    public enum State {
        WAITING("Waits for a second person"),
        CONFIRMED("Confirmed"),
        DECLINED("Declined"),
        LAPSED("Lapsed: nobody confirmed it in time"),
        OVERTAKEN("Overtaken: something newer was recorded");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Everybody's, in the order in which they were proposed. */
    public static List<Tightening> all(List<TighteningEntry> entries) {
        Map<AssessmentId, Tightening> folded = new LinkedHashMap<>();
        for (TighteningEntry entry : entries) {
            if (entry.step() instanceof Proposed proposed) {
                folded.put(entry.tightening(), new Tightening(proposed, entry.at(), Optional.empty()));
            } else {
                folded.computeIfPresent(
                        entry.tightening(),
                        (id, before) -> new Tightening(before.proposed, before.proposedAt, Optional.of(entry)));
            }
        }
        return List.copyOf(folded.values());
    }

    /** The one of a person that waits, if one does. */
    public static Optional<Tightening> waiting(List<Tightening> all, PersonId person, int latestVersion, Instant now) {
        return all.stream()
                .filter(tightening -> tightening.person().equals(person))
                .filter(tightening -> tightening.stateAt(now, latestVersion) == State.WAITING)
                .findFirst();
    }

    public AssessmentId id() {
        return proposal().id();
    }

    public PersonId person() {
        return proposal().person();
    }

    public Proposal proposal() {
        return proposed.proposal();
    }

    /** When it lapses; from this instant on nobody can confirm it. */
    public Instant until() {
        return proposed.until();
    }

    /** @param latestVersion of her assessments; 0 if she has none */
    public State stateAt(Instant now, int latestVersion) {
        if (end.isPresent()) {
            return end.get().step() instanceof Confirmed ? State.CONFIRMED : State.DECLINED;
        }
        if (latestVersion != proposal().basedOn()) {
            return State.OVERTAKEN;
        }
        return now.isBefore(until()) ? State.WAITING : State.LAPSED;
    }

    /** Who confirmed or declined it, or, while nobody did, who proposed it. */
    public StaffId endedBy() {
        return end.map(TighteningEntry::step)
                .map(step -> step instanceof Confirmed confirmed ? confirmed.by() : ((Declined) step).by())
                .orElse(proposal().recorder().staff());
    }

    /** Why it was declined; "" if it was not. */
    public String declinedBecause() {
        return end.map(TighteningEntry::step)
                .filter(Declined.class::isInstance)
                .map(step -> ((Declined) step).reason())
                .orElse("");
    }
}

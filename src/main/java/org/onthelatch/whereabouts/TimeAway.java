package org.onthelatch.whereabouts;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onthelatch.leave.AwayNote;
import org.onthelatch.leave.AwayNote.LateDecision;

/**
 * One person's time away at one instant: a query over what doors and people said, and what staff wrote down. It changes
 * nothing at any door and never says more than "overdue" (D17, N5).
 *
 * @param place where she is, with the time agreed before she went where none was told at the door
 * @param checked what was written before she went: one or none
 * @param decided what somebody decided since she has been late, latest last
 */
public record TimeAway(State state, Place place, List<AwayNote.CheckedBefore> checked, List<LateDecision> decided) {
    /** How long before the agreed time staff are told that she is due. */
    public static final Duration DUE_SOON = Duration.ofMinutes(30);

    /** A check counts for the absence that begins within this time of it. */
    private static final Duration CHECK_HOLDS = Duration.ofHours(2);

    public TimeAway {
        checked = List.copyOf(checked);
        decided = List.copyOf(decided);
    }

    public enum State {
        IN,
        OUT,
        DUE_SOON,
        OVERDUE
    }

    /** @param notes this person's, in any order */
    public static TimeAway of(Place place, List<AwayNote> notes, Instant now) {
        if (!(place instanceof Place.Out out)) {
            return new TimeAway(State.IN, place, List.of(), List.of());
        }
        List<AwayNote.CheckedBefore> checked = notes.stream()
                .filter(AwayNote.CheckedBefore.class::isInstance)
                .map(AwayNote.CheckedBefore.class::cast)
                .filter(check -> !check.at().isAfter(out.since())
                        && !check.at().plus(CHECK_HOLDS).isBefore(out.since()))
                .max(Comparator.comparing(AwayNote.CheckedBefore::at))
                .stream()
                .toList();
        List<LateDecision> decided = notes.stream()
                .filter(LateDecision.class::isInstance)
                .map(LateDecision.class::cast)
                .filter(decision ->
                        !decision.at().isBefore(out.since()) && !decision.at().isAfter(now))
                .sorted(Comparator.comparing(LateDecision::at))
                .toList();
        Place.Out due = checked.isEmpty() || out.dueBack().isBefore(Instant.MAX) ? out : agreed(out, checked.get(0));
        return new TimeAway(state(due, now), due, checked, decided);
    }

    private static Place.Out agreed(Place.Out out, AwayNote.CheckedBefore check) {
        return new Place.Out(out.since(), check.agreedBack(), out.grace(), out.where(), out.known());
    }

    private static State state(Place.Out out, Instant now) {
        if (out.isOverdueAt(now)) {
            return State.OVERDUE;
        }
        boolean soon = out.dueBack().isBefore(Instant.MAX)
                && !now.isBefore(out.dueBack().minus(DUE_SOON));
        return soon ? State.DUE_SOON : State.OUT;
    }

    /** What was decided last since she went: empty while nobody has. */
    public Optional<LateDecision> latest() {
        return decided.isEmpty() ? Optional.empty() : Optional.of(decided.get(decided.size() - 1));
    }
}

package org.onthelatch.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onthelatch.person.PersonId;

/**
 * One call with everything that became of it. Who is called at an instant follows from the time alone and from what was
 * answered (D89): nothing that runs late can make a call quieter. Immutable.
 *
 * @param rangAt when it came to be known here, which is later than {@code request.since} if the door was out of contact
 * @param steps what became of it, oldest first
 */
public record Call(Request request, Instant rangAt, List<CallEntry> steps) {
    public static final Duration NURSE_IN_CHARGE_AFTER = Duration.ofSeconds(60);
    public static final Duration SITE_COORDINATOR_AFTER = Duration.ofMinutes(3);

    /** How long somebody may be kept back of immediate necessity before the nurse in charge is paged (D58). */
    public static final Duration NECESSITY = Duration.ofMinutes(2);

    /** How far it has got. */
    public enum State {
        RINGING,
        ANSWERED,
        ENDED
    }

    public Call {
        steps = List.copyOf(steps);
    }

    static Call rang(CallEntry entry) {
        if (entry.step() instanceof CallStep.Rang rang) {
            return new Call(rang.request(), entry.at(), List.of());
        }
        throw new IllegalArgumentException(
                "call %s must begin with its request, but was %s".formatted(entry.call(), entry.step()));
    }

    Call with(CallEntry entry) {
        List<CallEntry> more = new ArrayList<>(steps);
        more.add(entry);
        return new Call(request, rangAt, more);
    }

    public CallId id() {
        return request.id();
    }

    public int version() {
        return steps.size() + 1;
    }

    /** The last version that a person made: what the service adds by itself outdates nobody's form (D50). */
    public int versionByPeople() {
        return deeds().map(CallEntry::version).reduce(1, Math::max);
    }

    private Stream<CallEntry> deeds() {
        return steps.stream().filter(entry -> entry.step() instanceof CallStep.Deed || isEnding(entry));
    }

    private static boolean isEnding(CallEntry entry) {
        return entry.step() instanceof CallStep.Ending;
    }

    public State state() {
        if (ending().isPresent()) {
            return State.ENDED;
        }
        return answeredAt().isPresent() ? State.ANSWERED : State.RINGING;
    }

    public boolean hasEnded() {
        return state() == State.ENDED;
    }

    public Optional<CallEntry> ending() {
        return steps.stream().filter(Call::isEnding).findFirst();
    }

    /** When somebody first came, opened, or said what had been done; at once if she asked somebody in person. */
    public Optional<Instant> answeredAt() {
        if (request instanceof Request.InPerson asked) {
            return Optional.of(asked.since());
        }
        return deeds().map(Call::done).min(Instant::compareTo);
    }

    private static Instant done(CallEntry entry) {
        return entry.step() instanceof CallStep.LetOut out ? out.openedAt() : entry.at();
    }

    /** Who she is, as last said; else as her fob says. */
    public Optional<PersonId> person() {
        return steps.stream()
                .flatMap(entry -> CallStep.deed(entry.step()).stream())
                .flatMap(deed -> deed.whom().stream())
                .reduce((earlier, later) -> later)
                .or(request::person);
    }

    /** When a necessity that nothing has ended yet began (D58). */
    public Optional<Instant> keptBackSince() {
        return hasEnded() ? Optional.empty() : keptBack().map(CallEntry::at);
    }

    Optional<CallEntry> keptBack() {
        return steps.stream()
                .filter(entry -> entry.step() instanceof CallStep.KeptBack)
                .findFirst();
    }

    /** Everybody up to this one has been called by {@code now}. */
    public Called calledAt(Instant now) {
        Instant until = answeredAt().filter(now::isAfter).orElse(now);
        Duration waited = Duration.between(request.since(), until);
        if (waited.compareTo(SITE_COORDINATOR_AFTER) >= 0) {
            return Called.SITE_COORDINATOR;
        }
        return waited.compareTo(NURSE_IN_CHARGE_AFTER) >= 0 || isNecessityOver(now)
                ? Called.NURSE_IN_CHARGE
                : Called.STAFF;
    }

    private boolean isNecessityOver(Instant now) {
        Instant ended = ending().map(CallEntry::at).orElse(now);
        return keptBack()
                .map(entry -> entry.at().plus(NECESSITY))
                .filter(over -> !over.isAfter(now) && !over.isAfter(ended))
                .isPresent();
    }

    /** The next instant at which somebody else is called, if nobody does anything. */
    public Optional<Instant> nextAfter(Instant now) {
        return Stream.of(NURSE_IN_CHARGE_AFTER, SITE_COORDINATOR_AFTER)
                .filter(after -> answeredAt().isEmpty())
                .map(request.since()::plus)
                .filter(now::isBefore)
                .findFirst()
                .or(() -> keptBackSince().map(since -> since.plus(NECESSITY)).filter(now::isBefore));
    }

    /** How long she has been waiting, or had waited when it ended: until the door opened or it was settled (M9). */
    public Duration waited(Instant now) {
        Duration waited =
                Duration.between(request.since(), ending().map(Call::done).orElse(now));
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    /** Whether the door was out of contact, so that nobody could know of it in time (D54). */
    public boolean isLate() {
        return request instanceof Request.AtDoor door && door.event().arrivedLate();
    }
}

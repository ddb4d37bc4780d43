package org.onthelatch.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onthelatch.ward.DoorId;

/** Every call: a fold over their book. Immutable. */
public final class Calls {
    public static final Calls NONE = new Calls(Map.of());

    /** Somebody who has come is there: pressing again so soon calls nobody else. */
    private static final Duration SAME_VISIT = Duration.ofSeconds(60);

    private static final Comparator<Call> OLDEST_FIRST = Comparator.comparing(
                    (Call call) -> call.request().since())
            .thenComparing(call -> call.id().value());

    private final Map<CallId, Call> byId;

    private Calls(Map<CallId, Call> byId) {
        this.byId = byId;
    }

    /** @param entries in the order in which they were kept */
    public static Calls of(List<CallEntry> entries) {
        Map<CallId, Call> folded = new LinkedHashMap<>();
        for (CallEntry entry : entries) {
            folded.compute(entry.call(), (id, before) -> before == null ? Call.rang(entry) : before.with(entry));
        }
        return new Calls(folded);
    }

    public Optional<Call> find(CallId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Some of them only. */
    public Calls of(Predicate<Call> which) {
        Map<CallId, Call> fewer = new LinkedHashMap<>(byId);
        fewer.values().removeIf(which.negate());
        return new Calls(fewer);
    }

    /** Those not over, who has waited longest first. */
    public List<Call> open() {
        return byId.values().stream()
                .filter(call -> !call.hasEnded())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    public List<Call> newestFirst() {
        return byId.values().stream().sorted(OLDEST_FIRST.reversed()).toList();
    }

    public List<Call> openAt(DoorId door) {
        return open().stream()
                .filter(call -> call.request().door().equals(door))
                .toList();
    }

    /** The next instant at which somebody else is called. */
    public Optional<Instant> nextAfter(Instant now) {
        return byId.values().stream()
                .flatMap(call -> call.nextAfter(now).stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether staff are called for this already: it came before, or she who called presses again. */
    boolean covers(Request request) {
        return byId.containsKey(request.id())
                || openAt(request.door()).stream().anyMatch(call -> isSame(call, request));
    }

    private static boolean isSame(Call call, Request request) {
        boolean others = call.person().isPresent()
                && request.person().isPresent()
                && !call.person().equals(request.person());
        boolean sameMoment = call.answeredAt()
                .map(at -> request.since().isBefore(at.plus(SAME_VISIT)))
                .orElse(true);
        return !others && call.request().way() == request.way() && sameMoment;
    }
}

package org.onthelatch.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.accesslist.ResidentAccess;
import org.onthelatch.assessment.LevelHistory.Cause;
import org.onthelatch.assessment.LevelHistory.InForce;
import org.onthelatch.doorcontroller.ListHistory;
import org.onthelatch.doorcontroller.ListHistory.Issued;
import org.onthelatch.legalstatus.LegalHistory.Standing;
import org.onthelatch.person.PersonId;
import org.onthelatch.ward.DeviceId;
import org.onthelatch.ward.Period;

/**
 * M15, unlawful-hold minutes: for how long a restriction above L1 was live at any door after the authority for it ended
 * (domain, section 2.2; H3). An end that was known when a list was made is in the list, and the door keeps it by itself
 * (D76); what is counted is an end that was recorded later than it came, and a list that came later than the end.
 */
record HeldUnlawfully(List<Span> spans) {
    /** Lists are issued at once; what comes later has another cause. */
    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    /**
     * One person, from the end of the authority until the last of her doors had the word.
     *
     * @param recorded how much of it had passed before anybody recorded the end
     */
    record Span(PersonId person, Duration all, Duration recorded) {}

    HeldUnlawfully {
        spans = List.copyOf(spans);
    }

    static HeldUnlawfully in(MeasuredTime time, AccessFacts facts, List<ResidentAccess> people, ListHistory lists) {
        List<Span> spans = new ArrayList<>();
        for (ResidentAccess access : people) {
            Set<DeviceId> hers = controllers(facts, access);
            List<InForce> stretches = access.levels().stretches();
            for (int i = 1; i < stretches.size(); i++) {
                InForce ended = stretches.get(i);
                boolean restrictedBefore = stretches.get(i - 1).cause() == Cause.ASSESSED
                        && stretches
                                .get(i - 1)
                                .period()
                                .until()
                                .equals(ended.period().from());
                if (ended.cause() == Cause.LEGAL_AUTHORITY_ENDED && restrictedBefore) {
                    span(time, access, hers, ended.period().from(), lists).ifPresent(spans::add);
                }
            }
        }
        return new HeldUnlawfully(spans);
    }

    static Set<DeviceId> controllers(AccessFacts facts, ResidentAccess access) {
        return facts.exitsBefore(access).stream()
                .flatMap(door -> facts.register().controllerOf(door).stream())
                .map(controller -> controller.id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Span> span(
            MeasuredTime time, ResidentAccess access, Set<DeviceId> hers, Instant end, ListHistory lists) {
        if (!end.isBefore(time.period().until())) {
            return Optional.empty();
        }
        Instant recorded = access.legal()
                .standingAt(end)
                .map(Standing::authority)
                .map(authority -> authority.recordedAt())
                .filter(at -> at.isAfter(end))
                .orElse(end);
        Instant until = atTheDoors(recordedOrKnown(access, end), recorded, hers, lists, time);
        Duration all = time.within(end, until);
        return all.isZero()
                ? Optional.empty()
                : Optional.of(new Span(access.resident().id(), all, time.within(end, recorded)));
    }

    private static Instant recordedOrKnown(ResidentAccess access, Instant end) {
        return access.legal()
                .standingAt(end)
                .map(standing -> standing.authority().recordedAt())
                .orElse(end);
    }

    /** When the last of the lists that said so was held; not before it was recorded, nor before the end. */
    private static Instant atTheDoors(
            Instant known, Instant recorded, Set<DeviceId> hers, ListHistory lists, MeasuredTime time) {
        Instant until = recorded;
        for (Issued list : lists.issuedIn(new Period(known, known.plus(AT_ONCE)))) {
            if (hers.contains(list.controller())) {
                Instant held = list.inForceAt().orElse(time.period().until());
                until = held.isAfter(until) ? held : until;
            }
        }
        return until;
    }

    Amount.Time all() {
        return total(spans.stream().map(Span::all).toList());
    }

    /** Of it, before anybody recorded that the authority had ended. */
    Amount.Time beforeRecorded() {
        return total(
                spans.stream().map(Span::recorded).filter(one -> !one.isZero()).toList());
    }

    private Amount.Time total(List<Duration> each) {
        int people = (int) spans.stream().map(Span::person).distinct().count();
        return new Amount.Time(each.stream().reduce(Duration.ZERO, Duration::plus), people);
    }
}

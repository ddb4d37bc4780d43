package org.onthelatch.web.lock;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.onthelatch.accesslist.AccessFacts;
import org.onthelatch.restriction.EmergencyLock;
import org.onthelatch.web.doors.HoldWords;
import org.onthelatch.web.sources.Sources;
import org.onthelatch.web.words.NhsDates;

/**
 * The exits that are secured, and those that were until lately.
 *
 * @param running the newest first
 * @param over within the last hour, the newest first
 */
public record LocksView(List<LockedDoor> running, List<LockedDoor> over) {
    private static final Duration LATELY = Duration.ofHours(1);

    public LocksView {
        running = List.copyOf(running);
        over = List.copyOf(over);
    }

    public static LocksView of(Sources sources, NhsDates dates, Instant now) {
        AccessFacts facts = sources.facts().get();
        HoldWords words = new HoldWords(dates, now);
        List<EmergencyLock> lately = facts.locks()
                .filter(lock -> facts.register().find(lock.door()).isPresent())
                .filter(lock -> lock.period().until().plus(LATELY).isAfter(now))
                .sorted(Comparator.comparing(
                                (EmergencyLock lock) -> lock.period().from())
                        .reversed())
                .toList();
        List<LockedDoor> doors = lately.stream()
                .map(lock -> LockedDoor.of(lock, facts, sources.controllers(), words, now))
                .toList();
        return new LocksView(
                doors.stream()
                        .filter(door -> door.lock().period().contains(now))
                        .toList(),
                doors.stream()
                        .filter(door -> !door.lock().period().contains(now))
                        .toList());
    }

    public boolean isWaiting() {
        return running.stream().anyMatch(LockedDoor::isWaiting) || over.stream().anyMatch(LockedDoor::isWaiting);
    }
}

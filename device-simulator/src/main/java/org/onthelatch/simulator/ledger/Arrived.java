package org.onthelatch.simulator.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a device's events the export has.
 *
 * @param losses the LOST events among them
 * @param lastEpoch the highest epoch, 0 for none
 */
record Arrived(Set<EventNumber> numbers, List<LedgerEvent> losses, long lastEpoch) {
    static Arrived of(DeviceStory story, Set<EventNumber> numbers) {
        List<LedgerEvent> losses = numbers.stream()
                .map(story::event)
                .flatMap(Optional::stream)
                .filter(LedgerEvent::isLost)
                .toList();
        long lastEpoch = numbers.stream().mapToLong(EventNumber::epoch).max().orElse(0);
        return new Arrived(numbers, losses, lastEpoch);
    }

    boolean saysLost(EventNumber number) {
        return losses.stream().anyMatch(loss -> loss.covers(number));
    }
}

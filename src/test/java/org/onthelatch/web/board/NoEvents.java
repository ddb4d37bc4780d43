package org.onthelatch.web.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onthelatch.egress.EgressRecords;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.ward.DeviceId;

/** A log in which nothing happened. */
final class NoEvents implements EgressRecords {
    @Override
    public Optional<Instant> lastReceived(DeviceId controller) {
        return Optional.empty();
    }

    @Override
    public List<Entry> find(Query query) {
        return List.of();
    }

    @Override
    public List<KeptEvent> movements() {
        return List.of();
    }

    @Override
    public long forks() {
        return 0;
    }

    @Override
    public long withoutContent() {
        return 0;
    }

    @Override
    public long quarantined() {
        return 0;
    }

    @Override
    public List<OpenGap> openGaps() {
        return List.of();
    }
}

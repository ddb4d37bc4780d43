package org.onthelatch.mqtt;

import java.time.Clock;
import java.time.Instant;
import org.onthelatch.audit.Journal;
import org.onthelatch.audit.StorageFault;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.KeptEvent;
import org.onthelatch.egress.Numbering;
import org.onthelatch.egress.Oddities;
import org.onthelatch.egress.ReceiptLine;
import org.onthelatch.egress.RecordEgress;
import org.onthelatch.egress.RecordEgress.Recorded;
import org.onthelatch.mqtt.link.Delivery;
import org.onthelatch.mqtt.wire.EventsMessage;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings controllers' events to the journal; what the journal has committed, it acknowledges and receipts. */
final class EventIngest {
    private static final Logger LOG = LoggerFactory.getLogger(EventIngest.class);

    private final Journal journal;
    private final RecordEgress recordEgress;
    private final EgressLog log;
    private final ReceiptLine receipts;
    private final GapRequests gaps;
    private final Quarantine quarantine;
    private final Oddities oddities;
    private final ControllerNews news;
    private final Clock clock;

    EventIngest(ControllerTraffic.Core core, ReceiptLine receipts, GapRequests gaps, Quarantine quarantine) {
        this.journal = core.journal();
        this.recordEgress = core.recordEgress();
        this.log = core.egressLog();
        this.receipts = receipts;
        this.gaps = gaps;
        this.quarantine = quarantine;
        this.oddities = core.oddities();
        this.news = core.news();
        this.clock = core.clock();
    }

    /** @param numbering of the message's epoch, with the message */
    private record Kept(Recorded recorded, long epoch, Numbering numbering) {}

    void handle(DeviceId sender, Delivery delivery) {
        EventsMessage.parse(sender, delivery.payload())
                .match(
                        valid -> keep(sender, valid, delivery),
                        malformed -> quarantine.keep(sender, delivery, malformed.reason()));
    }

    private void keep(DeviceId sender, EventsMessage message, Delivery delivery) {
        Instant now = clock.instant();
        journal.write(
                () -> new Kept(
                        recordEgress.record(sender, message.events(), now),
                        message.epoch(),
                        log.numbering(sender, message.epoch())),
                kept -> committed(sender, kept, delivery),
                fault -> failed(sender, delivery, fault));
    }

    private void committed(DeviceId sender, Kept kept, Delivery delivery) {
        delivery.acknowledge();
        kept.recorded().receipts().forEach(receipt -> receipts.receipt(sender, receipt.epoch(), receipt.upTo()));
        gaps.kept(sender, kept.epoch(), kept.numbering());
        kept.recorded().forks().forEach(oddities::forked);
        kept.recorded().broken().forEach(oddities::chainBroken);
        kept.recorded().kept().stream().filter(EventIngest::isFromTheFuture).forEach(this::report);
        news.recorded(kept.recorded());
    }

    private static boolean isFromTheFuture(KeptEvent kept) {
        return kept.timeDoubted() && kept.event().clockTrusted();
    }

    private void report(KeptEvent kept) {
        oddities.fromTheFuture(kept.event().key(), kept.event().at(), kept.recordedAt());
    }

    /**
     * A fault of the storage acknowledges nothing, and everything comes again. A fault of this one message would come
     * again for ever and hold up the rest: it is quarantined, unreceipted, so that the controller keeps it too.
     */
    private void failed(DeviceId sender, Delivery delivery, RuntimeException fault) {
        if (fault instanceof StorageFault) {
            LOG.error("could not keep events of {}; they will come again", sender, fault);
            delivery.refuse("events could not be kept");
        } else {
            LOG.error("could not record events of {}", sender, fault);
            quarantine.keep(sender, delivery, "message: expected events that can be recorded, but: " + fault);
        }
    }
}

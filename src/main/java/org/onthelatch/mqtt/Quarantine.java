package org.onthelatch.mqtt;

import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.audit.Journal;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.EgressLog.Quarantined;
import org.onthelatch.egress.Oddities;
import org.onthelatch.mqtt.link.Delivery;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what could not be read as it came, and lets what follows pass. */
final class Quarantine {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);

    private final Journal journal;
    private final EgressLog log;
    private final Oddities oddities;
    private final Clock clock;
    private final Map<String, String> retained = new ConcurrentHashMap<>();

    Quarantine(Journal journal, EgressLog log, Oddities oddities, Clock clock) {
        this.journal = journal;
        this.log = log;
        this.oddities = oddities;
        this.clock = clock;
    }

    /** A retained message comes again with each subscription; the same one is kept once. */
    void keep(DeviceId sender, Delivery delivery, String reason) {
        String payload = Base64.getEncoder().encodeToString(delivery.payload());
        if (delivery.retained() && payload.equals(retained.get(delivery.topic()))) {
            delivery.acknowledge();
            return;
        }
        Quarantined message = new Quarantined(sender, delivery.topic(), clock.instant(), reason, payload);
        journal.write(
                () -> {
                    log.quarantine(message);
                    return message;
                },
                kept -> kept(kept, delivery),
                fault -> notKept(sender, delivery, fault));
    }

    private void kept(Quarantined message, Delivery delivery) {
        if (delivery.retained()) {
            retained.put(message.topic(), message.payload());
        }
        delivery.acknowledge();
        LOG.warn("quarantined a message on {}: {}", message.topic(), message.expectation());
        oddities.quarantined(message);
    }

    private static void notKept(DeviceId sender, Delivery delivery, RuntimeException fault) {
        LOG.error("could not keep a malformed message of {}; it will come again", sender, fault);
        delivery.refuse("a message could not be kept");
    }
}

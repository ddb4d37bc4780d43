package org.onthelatch.mqtt;

import java.util.Optional;
import java.util.function.Predicate;
import org.onthelatch.mqtt.link.Delivery;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each message to the one who reads it. The sender is who the topic says, never who the payload says. */
final class Ingest {
    private static final Logger LOG = LoggerFactory.getLogger(Ingest.class);
    private static final DeviceId NOBODY = new DeviceId("unknown");

    private final Topics topics;
    private final Predicate<DeviceId> known;
    private final EventIngest events;
    private final StatusIngest statuses;
    private final AnswerIngest answers;
    private final CommandAnswerIngest commandAnswers;
    private final Quarantine quarantine;

    Ingest(
            Topics topics,
            Predicate<DeviceId> known,
            EventIngest events,
            StatusIngest statuses,
            AnswerIngest answers,
            CommandAnswerIngest commandAnswers,
            Quarantine quarantine) {
        this.topics = topics;
        this.known = known;
        this.events = events;
        this.statuses = statuses;
        this.answers = answers;
        this.commandAnswers = commandAnswers;
        this.quarantine = quarantine;
    }

    void handle(Delivery delivery) {
        Optional<Topics.Came> came = topics.read(delivery.topic());
        if (came.isEmpty()) {
            quarantine.keep(NOBODY, delivery, "topic: expected one of the contract's, but was another");
        } else if (came.get().isOwn()) {
            delivery.acknowledge();
        } else {
            Optional<DeviceId> sender = came.get().sender();
            if (sender.isPresent() && known.test(sender.get())) {
                read(came.get().kind(), sender.get(), delivery);
            } else {
                quarantine.keep(
                        sender.orElse(NOBODY), delivery, "topic: expected a registered device, but was another");
            }
        }
    }

    /** A fault in reading, which should not be, must not stop what follows. */
    private void read(Topics.Kind kind, DeviceId sender, Delivery delivery) {
        try {
            switch (kind) {
                case EVENTS -> events.handle(sender, delivery);
                case STATUS -> statuses.handle(sender, delivery);
                case LIST_ANSWER -> answers.handleListAnswer(sender, delivery);
                case COMMAND_ANSWER -> commandAnswers.handle(sender, delivery);
            }
        } catch (RuntimeException e) {
            LOG.error("could not read a message on {}", delivery.topic(), e);
            quarantine.keep(sender, delivery, "message: expected one that can be read, but: " + e);
        }
    }
}

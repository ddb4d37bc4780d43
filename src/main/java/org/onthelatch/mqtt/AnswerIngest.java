package org.onthelatch.mqtt;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.audit.AuditEntry;
import org.onthelatch.audit.Journal;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.IssuedLists;
import org.onthelatch.doorcontroller.ListAnswer;
import org.onthelatch.mqtt.link.Delivery;
import org.onthelatch.mqtt.wire.ListAnswerMessage;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes controllers' answers to lists. A list is in force once its answer is committed (D77). */
final class AnswerIngest {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerIngest.class);

    private final Journal journal;
    private final IssuedLists issuedLists;
    private final Controllers controllers;
    private final ControllerNews news;
    private final Clock clock;
    private final Quarantine quarantine;
    private final Map<DeviceId, ListAnswer> last = new ConcurrentHashMap<>();

    AnswerIngest(ControllerTraffic.Core core, Quarantine quarantine) {
        this.journal = core.journal();
        this.issuedLists = core.issuedLists();
        this.controllers = core.controllers();
        this.news = core.news();
        this.clock = core.clock();
        this.quarantine = quarantine;
    }

    void handleListAnswer(DeviceId sender, Delivery delivery) {
        ListAnswerMessage.parse(sender, delivery.payload())
                .match(
                        answer -> keep(answer, delivery),
                        malformed -> quarantine.keep(sender, delivery, malformed.reason()));
    }

    /** The retained copy of an answer comes again with each subscription; the same one is kept once. */
    private void keep(ListAnswer answer, Delivery delivery) {
        if (answer.equals(last.get(answer.controller()))) {
            delivery.acknowledge();
            return;
        }
        Instant now = clock.instant();
        journal.write(
                () -> {
                    issuedLists.add(answer, audit(answer, now));
                    return answer;
                },
                kept -> committed(kept, now, delivery),
                fault -> failed(answer, delivery, fault));
    }

    private static AuditEntry audit(ListAnswer answer, Instant now) {
        String subject = answer.controller() + " " + version(answer);
        return new AuditEntry(new AuditEntry.Actor.Service("ControllerTraffic"), "take list answer", subject, now, "");
    }

    private static String version(ListAnswer answer) {
        return answer instanceof ListAnswer.Applied applied
                ? applied.version().toString()
                : ((ListAnswer.Refused) answer).version();
    }

    private void committed(ListAnswer answer, Instant now, Delivery delivery) {
        last.put(answer.controller(), answer);
        delivery.acknowledge();
        controllers.answered(answer, now);
        if (answer instanceof ListAnswer.Refused refused) {
            LOG.warn("{} refuses list {}: {}", refused.controller(), refused.version(), refused.cause());
        }
        news.answered(answer);
    }

    private static void failed(ListAnswer answer, Delivery delivery, RuntimeException fault) {
        LOG.error("could not keep an answer of {}; it will come again", answer.controller(), fault);
        delivery.refuse("an answer could not be kept");
    }
}

package org.onthelatch.mqtt;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.audit.Journal;
import org.onthelatch.doorcontroller.Capability;
import org.onthelatch.doorcontroller.Controllers;
import org.onthelatch.doorcontroller.DeviceStatus;
import org.onthelatch.doorcontroller.Reported;
import org.onthelatch.egress.EgressLog;
import org.onthelatch.egress.Numbering;
import org.onthelatch.egress.ReceiptLine;
import org.onthelatch.mqtt.link.Delivery;
import org.onthelatch.mqtt.signed.SigningKeys;
import org.onthelatch.mqtt.wire.StatusMessage;
import org.onthelatch.ward.DeviceId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what controllers say of themselves, and compares their numbers with what is kept. */
final class StatusIngest {
    private static final Logger LOG = LoggerFactory.getLogger(StatusIngest.class);

    private final Journal journal;
    private final EgressLog log;
    private final Controllers controllers;
    private final ControllerNews news;
    private final Clock clock;
    private final SigningKeys keys;
    private final ReceiptLine receipts;
    private final GapRequests gaps;
    private final BackwardsNumbers backwards;
    private final WrongClocks clocks;
    private final Quarantine quarantine;
    private final Map<DeviceId, Told> told = new ConcurrentHashMap<>();

    StatusIngest(
            ControllerTraffic.Core core,
            SigningKeys keys,
            ReceiptLine receipts,
            GapRequests gaps,
            BackwardsNumbers backwards,
            WrongClocks clocks,
            Quarantine quarantine) {
        this.journal = core.journal();
        this.log = core.egressLog();
        this.controllers = core.controllers();
        this.news = core.news();
        this.clock = core.clock();
        this.keys = keys;
        this.receipts = receipts;
        this.gaps = gaps;
        this.backwards = backwards;
        this.clocks = clocks;
        this.quarantine = quarantine;
    }

    /** The receipt that a status was last answered with. */
    private record Told(long epoch, long upTo) {}

    void handle(DeviceId sender, Delivery delivery) {
        StatusMessage.parse(sender, delivery.payload())
                .match(
                        said -> take(said, delivery),
                        malformed -> quarantine.keep(sender, delivery, malformed.reason()));
    }

    private void take(StatusMessage.Said said, Delivery delivery) {
        DeviceStatus status = said.status();
        Reported before = controllers.state(status.controller()).reported();
        controllers.heard(status, clock.instant());
        boolean learnt = status instanceof DeviceStatus.Online && keys.heard(status.controller(), said.keyEpoch());
        tell(status.controller(), before, learnt);
        if (status instanceof DeviceStatus.Online online) {
            journal.write(
                    () -> log.numbering(online.controller(), online.epoch()),
                    numbering -> compare(online, numbering, delivery),
                    fault -> failed(online, delivery, fault));
        } else {
            delivery.acknowledge();
        }
    }

    private void tell(DeviceId controller, Reported before, boolean learnt) {
        Reported now = controllers.state(controller).reported();
        boolean sameSession = session(now).equals(session(before));
        if (now.connected() && !(before.connected() && sameSession)) {
            news.came(controller);
        }
        boolean same = !learnt
                && now.connected() == before.connected()
                && now.held().equals(before.held())
                && sameSession
                && capability(now).equals(capability(before));
        if (same) {
            news.heard(controller);
        } else {
            news.changed(controller);
        }
    }

    private static String session(Reported reported) {
        return reported.status().stream().map(DeviceStatus::session).findFirst().orElse("");
    }

    private static Optional<Capability> capability(Reported reported) {
        return reported.status().stream().map(DeviceStatus.Online::capability).findFirst();
    }

    private void compare(DeviceStatus.Online online, Numbering numbering, Delivery delivery) {
        delivery.acknowledge();
        DeviceId controller = online.controller();
        Told answer = new Told(online.epoch(), numbering.upTo());
        if (!answer.equals(told.put(controller, answer))) {
            receipts.receipt(controller, online.epoch(), numbering.upTo());
        }
        if (!delivery.retained()) {
            backwards.heard(online, numbering);
            clocks.heard(online);
        }
        gaps.announced(controller, online.epoch(), online.lastSeq(), numbering);
    }

    private static void failed(DeviceStatus.Online online, Delivery delivery, RuntimeException fault) {
        LOG.error("could not compare numbers with {}; its status will come again", online.controller(), fault);
        delivery.refuse("what is kept could not be read");
    }
}

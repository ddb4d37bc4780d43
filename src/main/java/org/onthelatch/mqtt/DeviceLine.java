package org.onthelatch.mqtt;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.onthelatch.doorcontroller.ControllerLine;
import org.onthelatch.doorcontroller.IssuedList;
import org.onthelatch.egress.ReceiptLine;
import org.onthelatch.mqtt.link.MqttLink;
import org.onthelatch.mqtt.link.Outgoing;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.PayloadType;
import org.onthelatch.mqtt.wire.JsonListEncoder;
import org.onthelatch.mqtt.wire.ServiceBodies;
import org.onthelatch.ward.DeviceId;

/** Lists, receipts and commands on their way to the controllers, each signed when it is sent. */
final class DeviceLine implements ControllerLine, ReceiptLine {
    private final MqttLink link;
    private final Topics topics;
    private final EnvelopeSigner signer;
    private final Map<DeviceId, Receipt> receipts = new ConcurrentHashMap<>();
    private final Map<DeviceId, Long> sentUnder = new ConcurrentHashMap<>();

    DeviceLine(MqttLink link, Topics topics, EnvelopeSigner signer) {
        this.link = link;
        this.topics = topics;
        this.signer = signer;
    }

    private record Receipt(long epoch, long upTo) {
        boolean covers(Receipt other) {
            return epoch > other.epoch || (epoch == other.epoch && upTo >= other.upTo);
        }
    }

    /** A list under another key than the one before makes the device forget that key, so its receipt comes anew. */
    @Override
    public void send(IssuedList list) {
        String body = list.body();
        long keyEpoch = JsonListEncoder.keyEpoch(list);
        link.retain(
                topics.accessList(list.controller()), () -> signer.envelope(PayloadType.ACCESS_LIST, keyEpoch, body));
        Long before = sentUnder.put(list.controller(), keyEpoch);
        if (before != null && before != keyEpoch) {
            Optional.ofNullable(receipts.get(list.controller())).ifPresent(last -> retain(list.controller(), last));
        }
    }

    /** A receipt never goes back: the retained one is the highest that this controller was ever given. */
    @Override
    public void receipt(DeviceId controller, long epoch, long upTo) {
        Receipt offered = new Receipt(epoch, upTo);
        Receipt highest = receipts.merge(controller, offered, (before, now) -> before.covers(now) ? before : now);
        retain(controller, highest);
    }

    private void retain(DeviceId controller, Receipt receipt) {
        String body = ServiceBodies.receipt(controller, receipt.epoch(), receipt.upTo());
        link.retain(topics.receipt(controller), () -> signer.envelope(PayloadType.RECEIPT, controller, body));
    }

    @Override
    public void send(Command command) {
        String body = ServiceBodies.command(idOf(command), command);
        byte[] envelope = signer.envelope(PayloadType.COMMAND, command.controller(), body);
        Duration expiry = ServiceBodies.COMMAND_VALID;
        link.send(Outgoing.passing(topics.commands(command.controller()), envelope, expiry));
    }

    private static String idOf(Command command) {
        return command instanceof Command.Asked asked
                ? asked.command().id().value()
                : UUID.randomUUID().toString();
    }
}

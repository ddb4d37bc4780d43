package org.onthelatch.mqtt;

import java.time.Instant;
import org.onthelatch.mqtt.link.MqttLink;
import org.onthelatch.mqtt.link.Outgoing;
import org.onthelatch.mqtt.signed.EnvelopeSigner;
import org.onthelatch.mqtt.signed.PayloadType;
import org.onthelatch.mqtt.wire.ServiceBodies;

/**
 * Tells the controllers that the service is there and what time it is. Never sent late: a controller without a clock of
 * its own would set it by an old one.
 */
final class ServiceStatus {
    private final MqttLink link;
    private final Topics topics;
    private final EnvelopeSigner signer;

    ServiceStatus(MqttLink link, Topics topics, EnvelopeSigner signer) {
        this.link = link;
        this.topics = topics;
        this.signer = signer;
    }

    /** While a key takes another's place there is one for those who hold either; the broker keeps the last. */
    void announce(Instant now) {
        signer.keys().announcements().forEach(each -> {
            String body = ServiceBodies.serviceStatus(now, each);
            byte[] envelope =
                    signer.envelope(PayloadType.SERVICE_STATUS, each.signer().keyEpoch(), body);
            link.send(Outgoing.retained(topics.serviceStatus(), envelope));
        });
    }
}

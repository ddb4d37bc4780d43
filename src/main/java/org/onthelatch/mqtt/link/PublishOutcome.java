package org.onthelatch.mqtt.link;

import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears what became of one published message. */
final class PublishOutcome implements MqttActionListener {
    private static final Logger LOG = LoggerFactory.getLogger(PublishOutcome.class);

    private final String topic;
    private final InFlight window;

    PublishOutcome(String topic, InFlight window) {
        this.topic = topic;
        this.window = window;
    }

    @Override
    public void onSuccess(IMqttToken token) {
        window.leave();
        try {
            ReasonCodes.check("take a message for " + topic, token);
        } catch (LinkFault e) {
            LOG.warn("{}", e.reason());
        }
    }

    @Override
    public void onFailure(IMqttToken token, Throwable exception) {
        window.leave();
        LOG.debug("not known whether the broker took a message for {}: {}", topic, String.valueOf(exception));
    }
}
